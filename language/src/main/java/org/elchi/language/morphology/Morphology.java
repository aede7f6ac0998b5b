package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** The endings of one language, in the order that the family gives, laid out for reading words from the end. */
public final class Morphology {
    static final String NOUN = "noun";
    static final String FIGURE = "figure";
    static final String VERB = "verb";
    static final String POSSESSED = "possessed-3";
    private static final Set<String> KEYS = Set.of(
            "language",
            "family",
            "names",
            "joins",
            "front-in-names",
            "falls",
            "letters",
            "sounds",
            "softens",
            "some-soften",
            "verb-softens",
            "some-verbs-soften",
            "short-stems",
            "drops",
            "front-loans",
            "back-loans",
            "mixed-stems",
            "noun",
            "verb",
            "variants",
            "irregular",
            "examples",
            "never");

    private final Sounds sounds;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Character, List<Character>> hardens = new HashMap<>();
    private final Map<Character, Character> softens = new HashMap<>();
    private final Map<Character, Character> someSoften = new HashMap<>();
    private final Map<Character, Character> verbSoftens = new HashMap<>();
    private final Map<Character, Character> someVerbsSoften = new HashMap<>();
    private final Map<Character, List<Character>> verbHardens = new HashMap<>();
    private final Map<Character, String> softensAfter = new HashMap<>();
    private final Map<String, List<String>> variants = new LinkedHashMap<>();
    private final List<Irregular> irregulars = new ArrayList<>();
    private final Map<String, Integer> costs = new HashMap<>();
    private String drops = "";
    private String falls = "";
    private long frontInNames;
    private long frontLoans;
    private long backLoans;
    private boolean namesApart;
    private final Map<String, String> joins = new HashMap<>();
    private boolean mixedStemsTakeEither;
    private boolean shortStemsSoften;

    /** A whole form that the endings do not give: its lemma, class and what it says. */
    record Irregular(String lemma, String pos, String form, List<String> says) {}

    private Morphology(Sounds sounds) {
        this.sounds = sounds;
    }

    public static Morphology load(Data data, String language, Alphabets alphabets, Problems problems) {
        String path = language + "/morphology.yaml";
        Node root = Yaml.read(data, path, problems).orElse(null);
        Node family = Yaml.read(data, "turkic/slots.yaml", problems).orElse(null);
        if (root == null || family == null) {
            problems.add(path, 1, 1, "this file or the family's slots.yaml is missing or empty");
            return new Morphology(new Sounds());
        }
        UnaryOperator<String> common = alphabets::common;
        root.only(KEYS).ofLanguage(language);
        Morphology result = new Morphology(Sounds.of(root.need("letters"), root.need("sounds"), common));
        family.get("costs")
                .ifPresent(node ->
                        node.entries().forEach((tag, cost) -> result.costs.put(tag, Integer.parseInt(cost.text()))));
        Map<String, List<Ending>> groups = new HashMap<>();
        Set<String> known = groups(family.need("places"));
        for (String section : List.of(NOUN, VERB)) {
            root.get(section).ifPresent(node -> node.only(known));
            root.get(section)
                    .ifPresent(node -> node.entries()
                            .forEach((group, endings) -> groups.put(group, result.endings(group, endings, common))));
        }
        override(groups);
        result.places(family.need("places"), groups);
        result.rest(root, common);
        return result;
    }

    /** The names that the family's places have for groups of endings. */
    private static Set<String> groups(Node places) {
        Set<String> groups = new HashSet<>();
        places.entries()
                .forEach((name, place) -> place.get("then")
                        .ifPresent(then -> groups.addAll(then.entries().keySet())));
        return groups;
    }

    private List<Ending> endings(String group, Node node, UnaryOperator<String> common) {
        List<Ending> endings = new ArrayList<>();
        if (node.isMap()) {
            node.entries().forEach((tags, patterns) -> endings.add(ending(group, tags, patterns, common)));
        } else {
            endings.add(ending(group, group.equals("plural") ? "pl" : group, node, common));
        }
        return endings;
    }

    private Ending ending(String group, String tags, Node patterns, UnaryOperator<String> common) {
        List<String> says = says(tags, patterns);
        List<Pattern> written = patterns.items().stream()
                .map(node -> Pattern.of(node, sounds, common))
                .toList();
        int cost = costs.getOrDefault(group.equals(tags) ? "" : group, 0);
        Integer together = costs.get(tags);
        return new Ending(
                says,
                written,
                cost
                        + (together != null
                                ? together
                                : says.stream()
                                        .mapToInt(tag -> costs.getOrDefault(tag, 0))
                                        .sum()));
    }

    private static List<String> says(String tags, Node node) {
        List<String> says = new ArrayList<>();
        for (String tag : tags.split("[. ]")) {
            if (tag.equals("-")) {
                continue;
            }
            if (!Features.tags().contains(tag)) {
                node.problem("unknown feature '" + tag + "', need one of "
                        + Features.tags().stream().sorted().toList());
            } else {
                says.add(tag);
            }
        }
        return says;
    }

    /** A group named {@code x-after-y} stands in for those endings of {@code x} that say the same; the others stay. */
    private static void override(Map<String, List<Ending>> groups) {
        for (String base : List.of("case", "attributive")) {
            List<Ending> all = new ArrayList<>(groups.getOrDefault(base + "-after-p3", List.of()));
            Set<List<String>> said = new HashSet<>();
            all.forEach(ending -> said.add(ending.says()));
            groups.getOrDefault(base, List.of()).stream()
                    .filter(ending -> !said.contains(ending.says()))
                    .forEach(all::add);
            groups.put(base + "-after-p3", all);
        }
    }

    private void places(Node node, Map<String, List<Ending>> groups) {
        node.entries().forEach((name, place) -> {
            place.only(Set.of("reads", "adds", "then", "like"));
            List<List<String>> reads = new ArrayList<>();
            place.texts("reads").forEach(tags -> reads.add(says(tags, place)));
            places.put(name, new Place(name, reads, says(place.text("adds").orElse("-"), place)));
        });
        node.entries().forEach((name, place) -> {
            Node then = place.text("like")
                    .map(like -> node.need(like).need("then"))
                    .orElse(place.get("then").orElse(null));
            if (then == null) {
                return;
            }
            then.entries()
                    .forEach((group, targets) -> targets.texts().forEach(target -> {
                        Place to = places.get(target);
                        if (to == null) {
                            targets.problem("no place is named '" + target + "'");
                        } else {
                            groups.getOrDefault(group, List.of())
                                    .forEach(ending -> place(name).leads(ending, to));
                        }
                    }));
        });
        places.values().forEach(Place::index);
    }

    private void rest(Node root, UnaryOperator<String> common) {
        namesApart = root.text("names").orElse("").equals("apart");
        root.get("joins").ifPresent(node -> {
            node.only(Set.of("figures", "capitals", "consonant", "ordinal"));
            node.entries().forEach((what, joint) -> joins.put(what, joint.text()));
        });
        drops = String.join("", root.texts("drops").stream().map(common).toList());
        falls = String.join("", root.texts("falls").stream().map(common).toList());
        for (String letter : root.texts("front-in-names")) {
            frontInNames |= sounds.mask(letter, root, common);
        }
        for (String letter : root.texts("front-loans")) {
            frontLoans |= sounds.mask(letter, root, common);
        }
        for (String letter : root.texts("back-loans")) {
            backLoans |= sounds.mask(letter, root, common);
        }
        mixedStemsTakeEither = root.text("mixed-stems").orElse("").equals("either");
        shortStemsSoften = root.text("short-stems").orElse("").equals("soften");
        root.get("examples").ifPresent(Morphology::examples);
        root.get("never").ifPresent(Morphology::examples);
        root.get("softens").ifPresent(node -> softens(node, hardens, softens, common));
        root.get("some-soften").ifPresent(node -> softens(node, hardens, someSoften, common));
        root.get("verb-softens").ifPresent(node -> softens(node, verbHardens, verbSoftens, common));
        root.get("some-verbs-soften").ifPresent(node -> softens(node, verbHardens, someVerbsSoften, common));
        root.get("variants")
                .ifPresent(node -> node.entries()
                        .forEach((stem, forms) -> variants.put(
                                common.apply(stem),
                                forms.texts().stream().map(common).toList())));
        root.get("irregular")
                .ifPresent(node -> node.entries().forEach((lemma, forms) -> {
                    String pos = forms.need("class").text();
                    PartOfSpeech.of(pos)
                            .ifPresentOrElse(
                                    known -> {},
                                    () -> forms.need("class")
                                            .problem(
                                                    "unknown class '" + pos + "', need one of " + PartOfSpeech.tags()));
                    forms.entries().forEach((tags, form) -> {
                        if (!tags.equals("class")) {
                            form.texts()
                                    .forEach(text -> irregulars.add(new Irregular(
                                            common.apply(lemma), pos, common.apply(text), says(tags, form))));
                        }
                    });
                }));
    }

    /** What examples say must be features, though only the tests read them. */
    private static void examples(Node list) {
        for (Node item : list.items()) {
            item.entries()
                    .forEach((lemma, forms) -> forms.entries().forEach((tags, form) -> {
                        if (!tags.equals("class")) {
                            says(tags, form);
                        }
                    }));
        }
    }

    private void softens(
            Node node,
            Map<Character, List<Character>> hardens,
            Map<Character, Character> softens,
            UnaryOperator<String> common) {
        node.entries().forEach((hard, soft) -> {
            String whole = common.apply(hard);
            char hardLetter = whole.charAt(whole.length() - 1);
            char softLetter = common.apply(soft.text()).charAt(0);
            if (whole.length() > 1) {
                softensAfter.merge(hardLetter, whole.substring(0, whole.length() - 1), String::concat);
            }
            softens.put(hardLetter, softLetter);
            hardens.computeIfAbsent(softLetter, key -> new ArrayList<>()).add(hardLetter);
        });
    }

    Sounds sounds() {
        return sounds;
    }

    Place place(String name) {
        return Objects.requireNonNull(places.get(name), name);
    }

    Iterable<Place> places() {
        return places.values();
    }

    /** The hard letters that a letter before a vowel may stand for, at the end of a verb or of anything else. */
    List<Character> hardened(char soft, boolean verb) {
        return (verb ? verbHardens : hardens).getOrDefault(soft, List.of());
    }

    /** What a stem's last letter becomes before a vowel, as a rule. */
    char softened(String stem, boolean verb) {
        int last = stem.length() - 1;
        char hard = stem.charAt(last);
        String after = softensAfter.getOrDefault(hard, "");
        boolean softens = after.isEmpty() || last > 0 && after.indexOf(stem.charAt(last - 1)) >= 0;
        return softens ? (verb ? verbSoftens : this.softens).getOrDefault(hard, hard) : hard;
    }

    /** What the last letter of some stems becomes before a vowel. */
    char softenedBySome(char hard, boolean verb) {
        return (verb ? someVerbsSoften : someSoften).getOrDefault(hard, hard);
    }

    boolean shortStemsSoften() {
        return shortStemsSoften;
    }

    /** The harmony that a stem up to an index asks of its endings, {@link Sounds#NO_HARMONY} where it leaves both open. */
    int harmony(char[] word, int end) {
        return mixedStemsTakeEither && sounds.mixed(word, end) ? Sounds.NO_HARMONY : sounds.harmony(word, end);
    }

    /** Vowels that a stem may lose between its last two consonants when a vowel follows. */
    String drops() {
        return drops;
    }

    /** Whether a stem of this harmony and last letter may take the endings of the other harmony, as some loans do. */
    boolean loan(int harmony, char last) {
        return (sounds.bit(last) & (sounds.back(harmony) ? frontLoans : backLoans)) != 0;
    }

    /** Whether such loans are marked in the list of words; others of its words are none. */
    boolean marksLoans() {
        return backLoans != 0;
    }

    Map<String, List<String>> variants() {
        return variants;
    }

    List<Irregular> irregulars() {
        return irregulars;
    }

    /** Whether a letter of the common alphabet is a vowel. */
    public boolean vowel(char letter) {
        return sounds.vowel(letter);
    }

    /** What sets endings off figures in good writing: a hyphen, an apostrophe, nothing. */
    public String afterFigures() {
        return joins.getOrDefault("figures", "");
    }

    /** What sets endings off an abbreviation in capitals in good writing. */
    public String afterCapitals() {
        return joins.getOrDefault("capitals", "");
    }

    /** The sign behind figures that makes them an ordinal; nothing where an ending does. */
    public Optional<String> ordinalSign() {
        return Optional.ofNullable(joins.get("ordinal"));
    }

    /** A stem as it stands before endings: Kyrgyz leaves out a last ь, <i>Израиль, Израилге</i>. */
    String beforeEndings(String stem) {
        int last = stem.length() - 1;
        return last > 0 && falls.indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
    }

    /** Whether the last vowel of a name is one that asks for front endings in names alone: Kazakh и. */
    public boolean frontName(String stem) {
        return (sounds.bit(sounds.lastVocalic(stem)) & frontInNames) != 0;
    }

    /** The vowel with which the name of a consonant closes where abbreviations are spelt; empty where they are spoken as written. */
    public String spelling() {
        return joins.getOrDefault("consonant", "");
    }

    /** Whether an apostrophe sets the endings of names off in good writing. */
    public boolean namesApart() {
        return namesApart;
    }
}
