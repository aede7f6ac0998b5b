package org.elchi.reading.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.reading.lexicon.Entry;

/** All ways of one language, found by the verb or noun that triggers them. */
public final class Ways {
    private static final Set<String> FILE_KEYS = Set.of("frame", "language", "ways");
    private static final Set<String> WAY_KEYS =
            Set.of("id", "says", "roles", "gives", "adds", "needs", "reads", "ignores");
    private static final Set<String> SAYS_KEYS = Set.of("noun", "verb", "case", "voice", "before", "without", "form");
    private static final Set<String> MARKERS = Set.of(
            "self",
            "nom",
            "gen",
            "dat",
            "acc",
            "loc",
            "abl",
            "ins",
            "equ",
            "lim",
            "mod",
            "clause",
            "predicate",
            "by",
            "for",
            "about",
            "between",
            "until",
            "since",
            "during",
            "within",
            "after",
            "before",
            "as",
            "according",
            "instead",
            "like",
            "against",
            "because",
            "besides",
            "led",
            "invited",
            "accompanied",
            "presence",
            "honour",
            "named");

    private final List<Way> ways;
    private final Map<String, List<Way>> byVerb = new HashMap<>();
    private final Map<String, List<Way>> byNoun = new HashMap<>();
    private final Map<String, List<Way>> byVocabulary = new HashMap<>();

    private Ways(List<Way> ways) {
        this.ways = List.copyOf(ways);
        for (Way way : ways) {
            way.verbs().forEach(verb -> put(byVerb, verb, way));
            if (!way.hasVerb()) {
                way.nouns().forEach(noun -> put(byNoun, noun, way));
                way.vocabulary().ifPresent(vocabulary -> put(byVocabulary, vocabulary, way));
            }
        }
    }

    private static void put(Map<String, List<Way>> map, String key, Way way) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(way);
    }

    /** The ways in {@code lang/<iso>/frames/} and those of its family, a folder without an alphabet. */
    public static Ways load(Data lang, String language, Frames frames, Problems problems) {
        List<Way> ways = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : lang.files()) {
            String folder = file.substring(0, Math.max(0, file.indexOf('/')));
            boolean own = folder.equals(language) || !lang.has(folder + "/alphabet.yaml");
            if (own && file.startsWith(folder + "/frames/") && file.endsWith(".yaml")) {
                Yaml.read(lang, file, problems).ifPresent(root -> file(root.only(FILE_KEYS), frames, ids, ways));
            }
        }
        return new Ways(ways);
    }

    private static void file(Node root, Frames frames, Set<String> ids, List<Way> ways) {
        String language = root.need("language").text();
        Node name = root.need("frame");
        Optional<Frame> frame = frames.frame(name.text());
        if (frame.isEmpty()) {
            name.problem("there is no frame '" + name.text() + "' in frames/");
            return;
        }
        root.get("ways").map(Node::items).orElse(List.of()).forEach(node -> {
            Way way = way(node.only(WAY_KEYS), frame.get(), language);
            if (!ids.add(way.id())) {
                node.problem("the id '" + way.id() + "' stands twice");
            }
            ways.add(way);
        });
    }

    private static Way way(Node node, Frame frame, String language) {
        Node says = node.need("says").only(SAYS_KEYS);
        List<String> nouns = says.texts("noun");
        Optional<String> vocabulary = nouns.stream()
                .filter(noun -> noun.startsWith("<"))
                .map(noun -> noun.substring(1, noun.length() - 1))
                .findFirst();
        Map<String, List<String>> roles = new LinkedHashMap<>();
        node.get("roles")
                .ifPresent(map -> map.entries().forEach((role, markers) -> {
                    check(role, markers, frame);
                    roles.put(role, markers.texts());
                }));
        Map<String, String> gives = new LinkedHashMap<>();
        node.get("gives").ifPresent(map -> map.entries().forEach((slot, value) -> gives.put(slot, value.text())));
        if (nouns.isEmpty() && says.texts("verb").isEmpty()) {
            says.problem("a way says a noun, a verb or both");
        }
        return new Way(
                node.need("id").text(),
                frame,
                nouns.stream().filter(noun -> !noun.startsWith("<")).toList(),
                vocabulary,
                says.text("case").orElse("nom"),
                says.texts("verb"),
                says.texts("before"),
                says.texts("without"),
                says.text("voice").map("passive"::equals).orElse(false),
                says.text("form").map("finite"::equals).orElse(false),
                roles,
                gives,
                node.text("adds").map("true"::equals).orElse(false),
                node.texts("needs"),
                examples(node, language),
                node.texts("ignores"));
    }

    private static void check(String role, Node markers, Frame frame) {
        if (frame.role(role).isEmpty()) {
            markers.problem("the frame " + frame.name() + " has no role '" + role + "'");
        }
        for (String marker : markers.texts()) {
            if (!MARKERS.contains(marker)) {
                markers.problem("unknown marker '" + marker + "', need one of "
                        + MARKERS.stream().sorted().toList());
            }
        }
    }

    private static List<Way.Example> examples(Node node, String language) {
        List<Way.Example> examples = new ArrayList<>();
        node.get("reads").map(Node::items).orElse(List.of()).forEach(item -> {
            Map<String, List<String>> slots = new LinkedHashMap<>();
            item.entries().forEach((slot, value) -> {
                if (!slot.equals("text") && !slot.equals("language")) {
                    slots.put(slot, value.texts());
                }
            });
            examples.add(new Way.Example(
                    item.text("language").orElse(language), item.need("text").text(), slots));
        });
        return examples;
    }

    public List<Way> all() {
        return ways;
    }

    public List<Way> byVerb(String verb) {
        return byVerb.getOrDefault(verb, List.of());
    }

    /** Ways that a noun triggers without a verb. */
    public List<Way> byNoun(String noun) {
        return byNoun.getOrDefault(noun, List.of());
    }

    /** Ways that any word of a vocabulary triggers without a verb. */
    public List<Way> byVocabulary(String vocabulary) {
        return byVocabulary.getOrDefault(vocabulary, List.of());
    }

    /** The phrases that trigger ways, with the entries that find them again. */
    public Map<String, List<Entry>> triggers() {
        Map<String, List<Entry>> triggers = new LinkedHashMap<>();
        for (Way way : ways) {
            way.verbs().forEach(verb -> add(triggers, verb, new Entry("verb", verb, "", true)));
            way.nouns().forEach(noun -> add(triggers, noun, new Entry("noun", noun)));
            way.before().forEach(word -> add(triggers, word, new Entry("before", word)));
            way.without().forEach(word -> add(triggers, word, new Entry("before", word)));
        }
        return triggers;
    }

    private static void add(Map<String, List<Entry>> triggers, String phrase, Entry entry) {
        List<Entry> entries = triggers.computeIfAbsent(phrase, key -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }
}
