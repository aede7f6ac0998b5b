package org.elchi.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a file that is taken away is called: where it is from, and of which day. */
final class FileName {
    private static final Set<String> SILENT = Set.of("format", "lang", "page");
    private static final int LONGEST = 80;

    private FileName() {}

    /** For example {@code elchi-relations-KZ-UZ-2025-12-01.pdf}. */
    static String of(Call call, String extension) {
        List<String> parts = new ArrayList<>(List.of("elchi", call.context().path()));
        Map<String, List<String>> asked = new TreeMap<>(call.context().queryParamMap());
        asked.forEach((name, values) -> {
            if (!SILENT.contains(name)) {
                parts.addAll(values);
            }
        });
        String name = String.join("-", parts).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-+", "-");
        String some = name.substring(0, Math.min(name.length(), LONGEST)).replaceFirst("-$", "");
        return some + "-" + call.today() + "." + extension;
    }
}
