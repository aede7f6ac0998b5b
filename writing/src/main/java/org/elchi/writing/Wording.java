package org.elchi.writing;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** How a brief is written in one language: {@code lang/<iso>/brief.yaml}. */
public final class Wording {
    private static final Set<String> KEYS = Set.of(
            "language",
            "locale",
            "title",
            "summary",
            "documents",
            "records",
            "nothing",
            "earlier",
            "sources",
            "differ",
            "stages",
            "open",
            "delegation",
            "year-unknown",
            "quotation",
            "sections",
            "sentences",
            "words");
    private static final Set<String> SECTION_KEYS = Set.of("heading", "holds", "latest", "together", "lead");

    /**
     * A section of the brief.
     *
     * @param holds kinds of records, each {@code kind} or {@code kind.state}
     * @param latest so many records at most, the latest
     * @param together whether its kinds are ordered by time together, not one after the other
     * @param lead the slot whose value stands before each line
     */
    record Section(String heading, List<String> holds, int latest, boolean together, Optional<String> lead) {}

    private final ULocale locale;
    private final Map<String, Template> phrases = new HashMap<>();
    private final Map<String, Map<String, Template>> counted = new HashMap<>();
    private final List<String> quotation;
    private final List<String> stages;
    private final List<String> open;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, List<Template>> sentences = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();

    private Wording(Node root) {
        root.only(KEYS);
        locale = new ULocale(root.need("locale").text().replace('-', '_'));
        for (String key :
                List.of("title", "summary", "nothing", "earlier", "sources", "differ", "delegation", "year-unknown")) {
            phrases.put(key, template(root.need(key)));
        }
        for (String key : List.of("documents", "records")) {
            Map<String, Template> forms = new HashMap<>();
            root.need(key).entries().forEach((form, node) -> forms.put(form, template(node)));
            counted.put(key, forms);
        }
        quotation = root.texts("quotation");
        stages = root.texts("stages");
        open = root.texts("open");
        root.need("sections").items().forEach(node -> sections.add(section(node)));
        root.need("sentences")
                .entries()
                .forEach((key, node) -> sentences.put(
                        key, node.items().stream().map(Wording::template).toList()));
        root.need("words").entries().forEach((slot, node) -> {
            Map<String, String> said = new HashMap<>();
            node.entries().forEach((code, word) -> said.put(code, word.text()));
            words.put(slot, said);
        });
    }

    /** The wording of a language that comes with the program. */
    public static Wording load(String language) {
        return of(Data.bundled("lang"), language);
    }

    /** @throws org.elchi.language.data.DataException with all mistakes of the file */
    static Wording of(Data data, String language) {
        String file = language + "/brief.yaml";
        Problems problems = new Problems();
        data.read(file);
        Optional<Wording> wording = Yaml.read(data, file, problems).map(Wording::new);
        problems.raise();
        return wording.orElseThrow();
    }

    private static Section section(Node node) {
        node.only(SECTION_KEYS);
        return new Section(
                node.need("heading").text(),
                node.texts("holds"),
                node.text("latest").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
                node.text("together").equals(Optional.of("true")),
                node.text("lead"));
    }

    private static Template template(Node node) {
        try {
            return Template.parse(node.text());
        } catch (IllegalArgumentException e) {
            node.problem(String.valueOf(e.getMessage()));
            return Template.parse("");
        }
    }

    ULocale locale() {
        return locale;
    }

    /** States in which a record may be, in the order in which it passes through them. */
    List<String> stages() {
        return stages;
    }

    /** Those of the stages in which a matter is still open. */
    List<String> open() {
        return open;
    }

    List<Section> sections() {
        return sections;
    }

    /** A fixed phrase with its gaps filled; gaps that stay empty leave an empty text. */
    String phrase(String name, Function<String, Optional<String>> slots) {
        return Optional.ofNullable(phrases.get(name))
                .flatMap(template -> template.say(slots))
                .orElse("");
    }

    /** So many things, in words. */
    String counted(String things, int count) {
        Map<String, Template> forms = counted.getOrDefault(things, Map.of());
        String form = PluralRules.forLocale(locale).select(count);
        return Optional.ofNullable(forms.getOrDefault(form, forms.get("other")))
                .flatMap(template -> template.say(slot -> Optional.of(String.valueOf(count))))
                .orElse("");
    }

    /** Original words between this language's quotation marks. */
    String quoted(String text) {
        return quotation.get(0) + text + quotation.get(1);
    }

    /** The first sentence for a kind of record in a state that can be said. */
    Optional<String> sentence(String type, String state, Function<String, Optional<String>> slots) {
        List<Template> templates = sentences.getOrDefault(type + "." + state, sentences.getOrDefault(type, List.of()));
        return templates.stream()
                .flatMap(template -> template.say(slots).stream())
                .findFirst();
    }

    /** How a code of a slot is said. */
    Optional<String> word(String type, String slot, String code) {
        return Optional.ofNullable(
                        words.getOrDefault(type + "." + slot, Map.of()).get(code))
                .or(() -> Optional.ofNullable(words.getOrDefault(slot, Map.of()).get(code)));
    }
}
