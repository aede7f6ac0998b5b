package org.elchi.writing;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/**
 * What a brief holds, and in which order: {@code brief.yaml} beside this class.
 *
 * @param stages states in which a record may be, in the order in which it passes through them
 * @param open of these, those in which something is still to come
 * @param disputable slots on which documents may contradict each other
 * @param soon how near a day is that is due soon
 * @param silence how long nobody speaks of what counts as silent
 */
record Outline(
        List<String> stages,
        List<String> open,
        List<String> disputable,
        Period soon,
        Period silence,
        List<Section> sections) {
    private static final String FILE = "brief.yaml";
    private static final Set<String> KEYS = Set.of("stages", "open", "disputable", "soon", "silence", "sections");
    private static final Set<String> SECTION_KEYS =
            Set.of("name", "made", "holds", "latest", "together", "always", "ahead", "lead");

    /**
     * A section.
     *
     * @param name by which a language names its heading
     * @param made what makes it, where it is not the records in their order
     * @param holds kinds of records, each {@code kind} or {@code kind.state}
     * @param latest so many records at most, the latest
     * @param together whether its kinds are ordered by time together, not one after the other
     * @param always whether it holds what is older than the time asked for
     * @param ahead whether it holds only what is still to come
     * @param lead the slot whose value stands before each line
     */
    record Section(
            String name,
            Optional<String> made,
            List<String> holds,
            int latest,
            boolean together,
            boolean always,
            boolean ahead,
            Optional<String> lead) {
        Section {
            holds = List.copyOf(holds);
        }
    }

    static Outline load() {
        Problems problems = new Problems();
        Optional<Outline> outline =
                Yaml.read(Data.beside(Outline.class, FILE), FILE, problems).map(Outline::of);
        problems.raise();
        return outline.orElseThrow();
    }

    private static Outline of(Node root) {
        root.only(KEYS);
        List<Section> sections = new ArrayList<>();
        root.need("sections").items().forEach(node -> sections.add(section(node)));
        return new Outline(
                root.texts("stages"),
                root.texts("open"),
                root.texts("disputable"),
                period(root.need("soon")),
                period(root.need("silence")),
                sections);
    }

    private static Period period(Node node) {
        try {
            return Period.parse(node.text());
        } catch (DateTimeParseException e) {
            node.problem("'" + node.text() + "' is no period; need one such as P12M");
            return Period.ZERO;
        }
    }

    private static Section section(Node node) {
        node.only(SECTION_KEYS);
        return new Section(
                node.need("name").text(),
                node.text("made"),
                node.texts("holds"),
                node.text("latest").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                says(node, "together"),
                says(node, "always"),
                says(node, "ahead"),
                node.text("lead"));
    }

    private static boolean says(Node node, String key) {
        return node.text(key).equals(Optional.of("true"));
    }

    /** The section that holds records of a kind in a state: what no section holds by both, one holds by the kind. */
    Optional<String> holds(Section section, String type, String state) {
        String exact = type + "." + state;
        boolean claimed = sections.stream().anyMatch(any -> any.holds().contains(exact));
        String name = claimed ? exact : type;
        return section.holds().contains(name) ? Optional.of(name) : Optional.empty();
    }
}
