package org.elchi.register.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** What records are found by, as {@code facets.yaml} says. */
final class Facets {
    private static final String FILE = "facets.yaml";

    private Facets() {}

    /** The slots of each facet. */
    static Map<String, List<String>> load() {
        Problems problems = new Problems();
        Map<String, List<String>> facets = new TreeMap<>();
        Yaml.read(Data.bundled("register"), FILE, problems)
                .ifPresent(node -> node.entries()
                        .forEach((facet, slots) -> facets.put(
                                facet,
                                slots.items().stream().map(item -> item.text()).toList())));
        problems.raise();
        return facets;
    }
}
