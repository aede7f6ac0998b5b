package org.elchi.language.ud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.language.ranking.Traits;
import org.elchi.language.ranking.Weights;

/** Says what words of one language are by the names of Universal Dependencies. */
public final class UniversalDependencies {
    private static final Set<String> KEYS =
            Set.of("language", "family", "upos", "features", "pieces", "lemmas", "unfolds");

    private final Language language;
    private final Map<String, List<String>> upos = new HashMap<>();
    private final Map<String, Map<String, String>> features = new HashMap<>();
    private final Map<String, Tag> pieces = new HashMap<>();
    private final Map<String, Map<String, String>> lemmas = new HashMap<>();
    private final Map<String, List<String>> unfolds = new HashMap<>();

    private WordClasses classes;

    private UniversalDependencies(Language language) {
        this.language = language;
        this.classes = new WordClasses(Weights.NONE, Map.of());
    }

    /** The names for a language; those of the family where it has no file of its own. */
    public static UniversalDependencies load(Data data, Language language) {
        Problems problems = new Problems();
        UniversalDependencies names = new UniversalDependencies(language);
        Yaml.read(data, "turkic/ud.yaml", problems).ifPresent(names::add);
        Yaml.read(data, language.code() + "/ud.yaml", problems)
                .map(root -> root.ofLanguage(language.code()))
                .ifPresent(names::add);
        names.classes = new WordClasses(
                Weights.load(data, List.of("turkic/classes.bin", language.code() + "/classes.bin"), problems),
                names.upos);
        problems.raise();
        return names;
    }

    private void add(Node root) {
        root.only(KEYS);
        root.get("upos").ifPresent(node -> node.entries().forEach((pos, name) -> upos.put(pos, name.texts())));
        root.get("features").ifPresent(this::features);
        root.get("unfolds")
                .ifPresent(node -> node.entries().forEach((pos, chosen) -> unfolds.put(pos, chosen.texts())));
        root.get("lemmas")
                .ifPresent(node -> node.entries()
                        .forEach((pos, group) -> group.entries()
                                .forEach((ours, theirs) -> lemmas.computeIfAbsent(pos, key -> new HashMap<>())
                                        .put(language.common(ours), language.common(theirs.text())))));
        root.get("pieces")
                .ifPresent(node -> node.entries()
                        .forEach((lemma, group) -> group.entries()
                                .forEach((uposOfPiece, forms) -> forms.texts()
                                        .forEach(form -> pieces.put(form, new Tag(lemma, uposOfPiece, "_"))))));
    }

    private void features(Node node) {
        node.entries().forEach((key, values) -> {
            Map<String, String> said = features.computeIfAbsent(key, none -> new TreeMap<>());
            values.entries().forEach((name, value) -> said.put(name, value.text()));
        });
    }

    /** The tags of a sentence whose tokens are given. */
    public List<Tag> tags(List<String> tokens) {
        List<Word> words = language.analyse(tokens);
        List<WordClasses.Seen> seen = words.stream().map(word -> seen(word, 0)).toList();
        List<String> chosen = classes.choose(seen);
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tags.add(tag(words.get(i), 0, chosen.get(i)));
        }
        return tags;
    }

    /** A word as it looks to those who choose its class, in one of its readings. */
    public WordClasses.Seen seen(Word word, int reading) {
        if (word.readings().isEmpty()) {
            boolean symbol = word.given().codePoints().anyMatch(UniversalDependencies::symbol);
            String pos = pieces.containsKey(word.given()) ? "piece" : symbol ? "sym" : "punct";
            return new WordClasses.Seen(
                    word.form(), word.shape(), pos, new Traits(pos, word.form(), word.form(), word.form()));
        }
        Reading read = word.readings().get(reading);
        Traits traits = Traits.of(read);
        String pos = pieces.containsKey(word.given()) ? "piece" : read.pos().tag();
        return new WordClasses.Seen(word.form(), word.shape(), pos, traits);
    }

    /**
     * The reading itself, but for a word that is listed whole, is also a form of a noun and is taken for one here: that noun. Turkish
     * <i>arasında</i> is listed as a postposition, treebanks take it for a form of <i>ara</i>.
     */
    private Reading unfolded(Word word, Reading whole, String chosen) {
        if (!unfolds.getOrDefault(whole.pos().tag(), List.of()).contains(chosen)) {
            return whole;
        }
        return word.readings().stream()
                .filter(reading -> reading.known()
                        && reading.pos() == PartOfSpeech.NOUN
                        && reading.inflection().possessor() != Person.NONE
                        && reading.inflection().kase() != Case.NOM
                        && reading.inflection().kase() != Case.EQU)
                .findFirst()
                .orElse(whole);
    }

    /** The classes that a word may have, the usual one first. */
    public List<String> classes(WordClasses.Seen word) {
        return classes.allowed(word);
    }

    /** What a reading of a word is called. */
    public Tag tag(Word word, int reading, String chosen) {
        Tag piece = pieces.get(word.given());
        if (piece != null) {
            return piece;
        }
        if (word.readings().isEmpty()) {
            return new Tag(word.given(), chosen, "_");
        }
        Reading unfolded = unfolded(word, word.readings().get(reading), chosen);
        return new Tag(lemma(word, unfolded, chosen), chosen, feats(unfolded));
    }

    private static boolean symbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> c == '%' || c == '№';
        };
    }

    /** The dictionary form as it is written; of a name, with the capitals that it has in the text. */
    private String lemma(Word word, Reading reading, String chosen) {
        if (word.number()) {
            String figures = ordinal(reading) ? cardinal(reading) : reading.lemma();
            return word.given().startsWith(figures) ? figures : word.given();
        }
        String ours = ordinal(reading) ? cardinal(reading) : reading.lemma();
        if (ordinal(reading) && Character.isDigit(ours.charAt(0))) {
            return word.given();
        }
        Map<String, String> named = lemmas.getOrDefault(reading.pos().tag(), Map.of());
        String theirs = named.getOrDefault(reading.lemma(), named.getOrDefault(ours, ours));
        String lemma = language.writtenLike(theirs, word.given());
        boolean capital = word.shape().capital()
                && (chosen.equals("PROPN")
                        || reading.pos() == PartOfSpeech.NAME
                        || !reading.known() && word.shape() != Word.Shape.CAPITALISED);
        String given =
                word.given().substring(0, Math.min(lemma.length(), word.given().length()));
        if (language.common(given).equals(theirs)) {
            return capital ? given : language.small(given);
        }
        return capital && !lemma.isEmpty() ? word.given().substring(0, 1) + lemma.substring(1) : lemma;
    }

    /** An ordinal has the lemma of its cardinal with a full stop; treebanks give the cardinal. */
    private static boolean ordinal(Reading reading) {
        return reading.pos() == PartOfSpeech.NUMERAL && reading.lemma().endsWith(".");
    }

    private static String cardinal(Reading ordinal) {
        return ordinal.lemma().substring(0, ordinal.lemma().length() - 1);
    }

    private String feats(Reading reading) {
        Inflection inflection = reading.inflection();
        Map<String, String> said = new TreeMap<>();
        say("pos", reading.pos(), said);
        say("case", inflection.kase(), said);
        if (inflection.kase() != Case.NONE && inflection.form() != VerbForm.FINITE) {
            said.putAll(features.getOrDefault(inflection.plural() ? "plural" : "singular", Map.of()));
        }
        say("possessor", inflection.possessor(), said);
        say("form", inflection.form(), said);
        say("tense", inflection.tense(), said);
        say("mood", inflection.mood(), said);
        inflection.voices().stream().sorted().forEach(voice -> say("voice", voice, said));
        if (inflection.negative()) {
            said.putAll(features.getOrDefault("negative", Map.of()));
        }
        if (inflection.person() != Person.NONE) {
            say("person", inflection.person(), said);
        }
        List<String> all = new ArrayList<>();
        said.forEach((name, value) -> all.add(name + "=" + value));
        return all.isEmpty() ? "_" : String.join("|", all);
    }

    private void say(String kind, Enum<?> value, Map<String, String> said) {
        String key = kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        said.putAll(features.getOrDefault(key, Map.of()));
    }
}
