package org.elchi.writing.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** What plots take from records: {@code plot.yaml}. */
final class Taking {
    private static final String FILE = "plot.yaml";
    private static final Set<String> KEYS =
            Set.of("lanes", "moments", "dates", "due", "open", "dropped", "together", "meetings", "shared", "ranks");
    private static final Taking LOADED = read();

    private final Map<String, List<String>> lanes = new LinkedHashMap<>();
    private final Map<String, List<String>> together = new LinkedHashMap<>();
    private final Map<String, List<String>> moments = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Taking(Node root) {
        root.only(KEYS);
        root.need("lanes").entries().forEach((lane, types) -> lanes.put(lane, types.texts()));
        root.need("moments").entries().forEach((type, slots) -> moments.put(type, slots.texts()));
        root.need("together").entries().forEach((type, slots) -> together.put(type, slots.texts()));
        List.of("dates", "due", "open", "dropped", "meetings", "shared", "ranks")
                .forEach(key -> lists.put(key, root.need(key).texts()));
    }

    static Taking load() {
        return LOADED;
    }

    private static Taking read() {
        Data data = Data.beside(Taking.class, FILE);
        Problems problems = new Problems();
        Optional<Taking> taking = Yaml.read(data, FILE, problems).map(Taking::new);
        problems.raise();
        return taking.orElseThrow();
    }

    /** The lanes of a timeline, from above. */
    List<String> lanes() {
        return List.copyOf(lanes.keySet());
    }

    /** The lane of a kind of record. */
    Optional<String> lane(String type) {
        return lanes.entrySet().stream()
                .filter(lane -> lane.getValue().contains(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The slots of a kind of record that tell on a timeline what it is; none where its title does. */
    List<String> telling(String type) {
        return moments.getOrDefault(type, List.of());
    }

    /** The slots of a kind of record in which those stand who meet. */
    List<String> together(String type) {
        return together.getOrDefault(type, List.of());
    }

    /** A list of the file. */
    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
