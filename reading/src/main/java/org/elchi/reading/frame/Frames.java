package org.elchi.reading.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** All frames of {@code frames/}, by name. */
public final class Frames {
    private static final Set<String> FRAME_KEYS = Set.of(
            "frame",
            "roles",
            "given",
            "differ",
            "when",
            "only",
            "same-event",
            "general",
            "needs-one",
            "speech",
            "plays",
            "strict",
            "in-speech",
            "sharpens",
            "claims",
            "abroad",
            "between-states",
            "one-by-one",
            "rank");
    private static final Set<String> ROLE_KEYS = Set.of(
            "fills",
            "required",
            "many",
            "least",
            "each",
            "in",
            "marker",
            "else",
            "as",
            "same-as",
            "part",
            "unless",
            "list",
            "unsaid",
            "head",
            "alone",
            "never",
            "currency",
            "text",
            "hidden",
            "bare");

    private final Map<String, Frame> frames;

    private Frames(Map<String, Frame> frames) {
        this.frames = frames;
    }

    /** The bundled frames. */
    public static Frames load() {
        Problems problems = new Problems();
        Frames frames = load(Data.bundled("frames"), problems);
        problems.raise();
        return frames;
    }

    public static Frames load(Data data, Problems problems) {
        Map<String, Frame> frames = new TreeMap<>();
        for (String file : data.files()) {
            if (file.endsWith(".yaml")) {
                Yaml.read(data, file, problems).ifPresent(node -> {
                    Frame frame = frame(node.only(FRAME_KEYS));
                    if (frames.put(frame.name(), frame) != null) {
                        node.problem("the frame '" + frame.name() + "' is declared twice");
                    }
                });
            }
        }
        return new Frames(frames);
    }

    public Optional<Frame> frame(String name) {
        return Optional.ofNullable(frames.get(name));
    }

    /** All frames in the order of their names. */
    public List<Frame> all() {
        return List.copyOf(frames.values());
    }

    private static Frame frame(Node node) {
        List<Role> roles = new ArrayList<>();
        node.need("roles").entries().forEach((name, role) -> roles.add(role(name, role.only(ROLE_KEYS))));
        Map<String, Map<String, String>> when = new TreeMap<>();
        node.get("when").ifPresent(map -> map.entries().forEach((status, slots) -> when.put(status, texts(slots))));
        Optional<Node> needs = node.get("needs-one");
        Map<String, List<String>> unless = new TreeMap<>();
        needs.flatMap(n -> n.get("unless"))
                .ifPresent(map -> map.entries().forEach((slot, values) -> unless.put(slot, values.texts())));
        List<String> differ = node.texts("differ");
        return new Frame(
                node.need("frame").text(),
                List.copyOf(roles),
                node.get("given").map(Frames::values).orElse(Map.of()),
                differ.isEmpty() ? List.of() : List.of(differ),
                when,
                node.texts("only"),
                node.texts("same-event"),
                node.get("general").map(Frames::texts).orElse(Map.of()),
                needs.map(n -> n.texts("of")).orElse(List.of()),
                unless,
                node.get("speech").map(Frames::texts).orElse(Map.of()),
                node.get("plays").map(Frames::texts).orElse(Map.of()),
                flag(node, "strict"),
                !node.text("in-speech").map("false"::equals).orElse(false),
                node.get("sharpens").map(Node::items).orElse(List.of()).stream()
                        .map(Frames::sharpening)
                        .toList(),
                node.texts("claims"),
                flag(node, "abroad"),
                node.get("between-states").map(Frames::lists),
                node.get("one-by-one").map(Frames::values).orElse(Map.of()),
                node.get("rank").map(Frames::rank));
    }

    private static Frame.Sharpening sharpening(Node node) {
        return new Frame.Sharpening(
                node.need("slot").text(),
                node.need("from").text(),
                node.need("to").text(),
                node.get("when").map(Frames::texts).orElse(Map.of()),
                node.texts("needs"));
    }

    private static Map<String, List<String>> lists(Node node) {
        return node.get("unless").map(Frames::values).orElse(Map.of());
    }

    private static Map<String, List<String>> values(Node node) {
        Map<String, List<String>> values = new TreeMap<>();
        node.entries().forEach((slot, listed) -> values.put(slot, listed.texts()));
        return values;
    }

    private static Frame.Rank rank(Node node) {
        return new Frame.Rank(
                node.need("of").text(),
                node.text("from").map(Integer::parseInt).orElse(1),
                node.get("when").map(Frames::texts).orElse(Map.of()));
    }

    private static Map<String, String> texts(Node node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.entries().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }

    private static Role role(String name, Node node) {
        String in = node.text("in").orElse("");
        Role.Scope scope = in.startsWith("phrase")
                ? Role.Scope.PHRASE
                : in.equals("clause") ? Role.Scope.CLAUSE : Role.Scope.NOWHERE;
        return new Role(
                name,
                node.texts("fills"),
                flag(node, "required"),
                flag(node, "many"),
                node.text("least").map(Integer::parseInt).orElse(1),
                flag(node, "each"),
                scope,
                in.startsWith("phrase of ") ? in.substring(10) : "",
                node.texts("marker"),
                node.text("else"),
                options(node));
    }

    private static Role.Options options(Node node) {
        return new Role.Options(
                node.text("as").orElse(""),
                node.text("same-as").orElse(""),
                node.text("part").orElse(""),
                node.text("unless").orElse(""),
                node.text("list").orElse(""),
                node.text("unsaid").orElse(""),
                node.text("head").orElse(""),
                node.texts("alone"),
                node.texts("never"),
                node.text("currency").orElse(""),
                flag(node, "text"),
                flag(node, "hidden"),
                flag(node, "bare"));
    }

    private static boolean flag(Node node, String key) {
        return node.text(key).map("true"::equals).orElse(false);
    }
}
