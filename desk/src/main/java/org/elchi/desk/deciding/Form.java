package org.elchi.desk.deciding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.desk.Call;
import org.elchi.desk.Clean;

/**
 * A form as somebody sent it.
 *
 * @param act what is to be done: {@code correct}
 * @param fields what was typed and chosen, cleaned of what cannot be printed
 */
public record Form(String act, Map<String, List<String>> fields) {
    /** Nobody has to type more into one field. */
    static final int LONGEST = 2_000;

    private static final String TOKEN = "token";

    public Form {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    static Form of(Call call, String act) {
        Map<String, List<String>> fields = new TreeMap<>();
        call.context()
                .formParamMap()
                .forEach((name, values) -> fields.put(
                        name,
                        values.stream()
                                .map(value -> Clean.text(value.substring(0, Math.min(value.length(), 2 * LONGEST))))
                                .toList()));
        fields.remove(TOKEN);
        return new Form(act, fields);
    }

    /** What a field holds; empty where it holds nothing. */
    public String field(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** All that a field holds. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean tooLong() {
        return fields.values().stream().flatMap(List::stream).anyMatch(value -> value.length() > LONGEST);
    }
}
