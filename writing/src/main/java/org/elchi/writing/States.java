package org.elchi.writing;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.reading.Value;
import org.elchi.register.Record;

/** States by code and by English name, and which of them a record concerns. */
public final class States {
    private static final Set<String> CODES = Set.copyOf(Arrays.asList(ULocale.getISOCountries()));

    private final TreeMap<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private States() {
        CODES.forEach(code -> byName.put(name(code), code));
    }

    public static States load() {
        return new States();
    }

    /** The code that a code or an English name means. */
    public Optional<String> code(String text) {
        String code = text.strip().toUpperCase(java.util.Locale.ROOT);
        return CODES.contains(code) ? Optional.of(code) : Optional.ofNullable(byName.get(text.strip()));
    }

    /** The English name of a state; the text itself where it is no code. */
    public static String name(String code) {
        return CODES.contains(code) ? ULocale.getDisplayCountry("und_" + code, ULocale.ENGLISH) : code;
    }

    /** The codes of the states that a record concerns: those that it names. */
    public Set<String> concerned(Record record) {
        Set<String> states = new TreeSet<>();
        record.tellings()
                .forEach(telling -> telling.fact()
                        .slots()
                        .values()
                        .forEach(value ->
                                items(value).stream().filter(CODES::contains).forEach(states::add)));
        return states;
    }

    private static List<String> items(Value value) {
        return value instanceof Value.Many many ? many.items() : List.of(value.toString());
    }
}
