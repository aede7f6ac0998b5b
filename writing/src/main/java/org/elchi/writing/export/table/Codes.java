package org.elchi.writing.export.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.elchi.authority.Entity.State;

/** Codes of states in three letters, as data sets of states have them. */
public final class Codes {
    private Codes() {}

    /** ISO 3166-1 alpha-3 of an alpha-2 code; the code itself where ISO has none. */
    public static String three(String code) {
        String three = new State(code, Optional.empty()).alpha3();
        return three.isEmpty() ? code : three;
    }

    /** Whether this is the code of a state. */
    public static boolean state(String code) {
        return code.length() == 2 && !new State(code, Optional.empty()).alpha3().isEmpty();
    }

    /** The codes of several, in the order of the alphabet. */
    public static List<String> three(Collection<String> codes) {
        return codes.stream().map(Codes::three).distinct().sorted().toList();
    }
}
