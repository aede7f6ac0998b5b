package org.elchi.authority.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Given names of which the press gives one person now this form, now that: <i>Şevket, Shavkat</i>. */
final class GivenNames {
    private final Map<String, Set<Integer>> byKey = new HashMap<>();

    private GivenNames() {}

    /** @param key passes a word into the key by which its spellings are known */
    static GivenNames load(Data data, Function<String, String> key, Problems problems) {
        GivenNames names = new GivenNames();
        for (Row row : Tsv.read(data, "given-names.tsv", 1, problems)) {
            for (String form : row.cell(0).split(" ")) {
                names.byKey
                        .computeIfAbsent(key.apply(form), k -> new HashSet<>())
                        .add(row.line());
            }
        }
        return names;
    }

    /** The numbers of the names that a key may be a form of; forms of one name share one. */
    Set<Integer> of(String key) {
        return byKey.getOrDefault(key, Set.of());
    }
}
