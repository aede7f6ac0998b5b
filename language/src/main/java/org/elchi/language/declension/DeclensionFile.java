package org.elchi.language.declension;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.language.Case;
import org.elchi.language.Declension;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.language.morphology.Features;

/** Reads {@code declension.yaml}; every mistake becomes a problem with its place. */
final class DeclensionFile {
    /** What the file says. */
    record Read(String script, Declension declension) {}

    private static final Set<String> KEYS = Set.of(
            "language",
            "script",
            "cases",
            "letters",
            "ordinal",
            "abbreviations",
            "joins",
            "stays",
            "hyphens",
            "persons",
            "living",
            "counted",
            "classes",
            "examples",
            "never");
    private static final Set<String> RULE = Set.of("ends", "after", "words", "sex", "forms", "plural");
    private static final String STAY = "stay";
    private static final String SAME = "same";

    private final String language;
    private final Optional<Node> root;
    private final List<Case> cases = new ArrayList<>();
    private final Map<String, String> letters = new TreeMap<>();
    private String script = "";

    DeclensionFile(Data data, String language, Problems problems) {
        this.language = language;
        this.root = Yaml.read(data, language + "/declension.yaml", problems);
    }

    Optional<Read> read() {
        return root.map(this::read);
    }

    private Read read(Node file) {
        file.only(KEYS).ofLanguage(language);
        script = file.need("script").text();
        file.need("cases").items().forEach(this::kase);
        file.get("letters").ifPresent(node -> node.entries().forEach((name, text) -> letters.put(name, written(text))));
        Rules rules = new Rules(classes(file.need("classes")));
        boolean stay = file.text("abbreviations").orElse("").equals(STAY);
        Counted counted = new Counted(file.texts("counted"), rules, PluralRules.forLocale(new ULocale(language)));
        Examples.of(file, "examples");
        Examples.of(file, "never");
        Words words = new Words(rules, compounds(file), stay);
        Set<String> joins = new LinkedHashSet<>(file.texts("joins"));
        return new Read(
                script,
                new WordEnds(
                        words,
                        rules,
                        persons(file),
                        counted,
                        living(file),
                        Set.copyOf(file.texts("stays")),
                        joins,
                        file.text("ordinal")));
    }

    private void kase(Node node) {
        Optional<Case> kase = kase(node.text());
        if (kase.isEmpty()) {
            node.problem("unknown case '" + node.text() + "', need one of [gen, dat, acc, loc, abl, ins]");
        }
        kase.ifPresent(cases::add);
    }

    private static Optional<Case> kase(String tag) {
        try {
            return Optional.of(Features.parse(tag).kase()).filter(kase -> kase != Case.NOM);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Map<String, List<Rule>> classes(Node node) {
        node.only(Set.copyOf(Kinds.ALL));
        Map<String, List<Rule>> classes = new HashMap<>();
        node.entries()
                .forEach((name, list) ->
                        classes.put(name, list.items().stream().map(this::rule).toList()));
        return classes;
    }

    private Rule rule(Node node) {
        node.only(RULE);
        List<String> ends = node.get("ends").map(this::writtenAll).orElse(List.of(""));
        Set<String> words = small(node.get("words").map(this::writtenAll).orElse(List.of()));
        words.stream()
                .filter(word -> ends.stream().noneMatch(word::endsWith))
                .forEach(word -> node.problem("'" + word + "' has none of the ends " + ends));
        return new Rule(
                ends,
                node.get("after").map(this::after).orElse(""),
                words,
                node.text("sex").orElse(""),
                node.get("forms").map(forms -> forms(forms, cases)).orElse(Map.of()),
                node.get("plural").map(forms -> forms(forms, withNominative())).orElse(Map.of()));
    }

    private String after(Node node) {
        String known = letters.get(node.text());
        if (known == null) {
            node.problem("'" + node.text() + "' is not among the letters, need one of " + letters.keySet());
        }
        return known == null ? "" : known;
    }

    private List<Case> withNominative() {
        List<Case> all = new ArrayList<>(cases);
        all.addFirst(Case.NOM);
        return all;
    }

    /** Forms in the order of the cases; the word {@code same} alone says that a word never changes. */
    private Map<Case, String> forms(Node node, List<Case> order) {
        Map<Case, String> forms = new EnumMap<>(Case.class);
        if (!node.isList() && node.text().equals(SAME)) {
            return forms;
        }
        List<Node> items = node.items();
        if (items.size() != order.size()) {
            node.problem("found " + items.size() + " forms, need " + order.size() + ": "
                    + String.join(
                            " ",
                            order.stream().map(kase -> Rules.small(kase.name())).toList()));
        }
        for (int i = 0; i < Math.min(items.size(), order.size()); i++) {
            forms.put(order.get(i), written(items.get(i)));
        }
        return forms;
    }

    private List<String> writtenAll(Node node) {
        return node.items().stream().map(this::written).toList();
    }

    /** A text whose letters are all of the script of the file. */
    private String written(Node node) {
        String text = node.text();
        int wanted = UScript.getCodeFromName(script);
        boolean strange =
                text.codePoints().filter(Character::isLetter).anyMatch(letter -> UScript.getScript(letter) != wanted);
        if (strange) {
            node.problem("'" + text + "' has letters that are not of the script " + script);
        }
        return text;
    }

    private static Set<String> small(List<String> words) {
        Set<String> small = new LinkedHashSet<>();
        words.forEach(word -> small.add(Rules.small(word)));
        return small;
    }

    private Compounds compounds(Node file) {
        return file.get("hyphens")
                .map(node -> node.only(Set.of("both", "both-ends", "before")))
                .map(node ->
                        new Compounds(small(node.texts("both")), node.texts("both-ends"), small(node.texts("before"))))
                .orElse(new Compounds(Set.of(), List.of(), Set.of()));
    }

    private static Living living(Node file) {
        return file.get("living")
                .map(node -> node.only(Set.of("words", "ends", "not")))
                .map(node -> new Living(small(node.texts("words")), node.texts("ends"), small(node.texts("not"))))
                .orElse(new Living(Set.of(), List.of(), Set.of()));
    }

    private static Persons persons(Node file) {
        return file.get("persons")
                .map(node -> node.only(Set.of("not", "particles", "family-first", "fixed-before", "sexes")))
                .map(node -> new Persons(
                        small(node.texts("not")),
                        Set.copyOf(node.texts("particles")),
                        small(node.texts("family-first")),
                        Set.copyOf(node.texts("fixed-before")),
                        node.get("sexes").map(Node::items).orElse(List.of()).stream()
                                .map(DeclensionFile::sign)
                                .toList()))
                .orElse(new Persons(Set.of(), Set.of(), Set.of(), Set.of(), List.of()));
    }

    private static Persons.Sign sign(Node node) {
        node.only(Set.of("sex", "words", "given", "ends", "first", "last"));
        return new Persons.Sign(
                node.need("sex").text(),
                small(node.texts("words")),
                small(node.texts("given")),
                node.texts("ends"),
                node.texts("first"),
                node.texts("last"));
    }
}
