package org.elchi.language.ud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/** Says what words of one language are by the names of Universal Dependencies. */
public final class UniversalDependencies {
    private static final Set<String> KEYS =
            Set.of("language", "family", "upos", "features", "persons", "auxiliaries", "pieces", "lemmas", "unfolds");

    private final Language language;
    private final Map<String, String> upos = new HashMap<>();
    private final Map<String, Map<String, String>> features = new HashMap<>();
    private final Map<String, Map<String, String>> persons = new HashMap<>();
    private final Set<String> auxiliaries = new HashSet<>();
    private final Map<String, Tag> pieces = new HashMap<>();
    private final Map<String, Map<String, String>> lemmas = new HashMap<>();
    private final Set<String> unfolds = new HashSet<>();

    private UniversalDependencies(Language language) {
        this.language = language;
    }

    /** The names for a language; those of the family where it has no file of its own. */
    public static UniversalDependencies load(Data data, Language language) {
        Problems problems = new Problems();
        UniversalDependencies names = new UniversalDependencies(language);
        for (String folder : List.of("turkic", language.code())) {
            Yaml.read(data, folder + "/ud.yaml", problems).ifPresent(names::add);
        }
        problems.raise();
        return names;
    }

    private void add(Node root) {
        root.only(KEYS);
        root.get("upos").ifPresent(node -> node.entries().forEach((pos, name) -> upos.put(pos, name.text())));
        root.get("features").ifPresent(node -> add(node, features));
        root.get("persons").ifPresent(node -> add(node, persons));
        root.texts("auxiliaries").forEach(lemma -> auxiliaries.add(language.common(lemma)));
        unfolds.addAll(root.texts("unfolds"));
        root.get("lemmas").ifPresent(node -> node.entries().forEach((pos, group) -> group.entries()
                .forEach((ours, theirs) -> lemmas.computeIfAbsent(pos, key -> new HashMap<>())
                        .put(language.common(ours), language.common(theirs.text())))));
        root.get("pieces").ifPresent(node -> node.entries().forEach((lemma, group) -> group.entries()
                .forEach((uposOfPiece, forms) -> forms.texts()
                        .forEach(form -> pieces.put(form, new Tag(lemma, uposOfPiece, "_"))))));
    }

    private static void add(Node node, Map<String, Map<String, String>> into) {
        node.entries().forEach((key, values) -> {
            Map<String, String> said = into.computeIfAbsent(key, none -> new TreeMap<>());
            values.entries().forEach((name, value) -> said.put(name, value.text()));
        });
    }

    /** The tags of a sentence whose tokens are given. */
    public List<Tag> tags(List<String> tokens, String script) {
        List<Word> words = language.analyse(tokens);
        List<Tag> tags = new ArrayList<>();
        for (Word word : words) {
            tags.add(tag(word, script));
        }
        return tags;
    }

    Tag tag(Word word, String script) {
        Tag piece = pieces.get(word.given());
        if (piece != null) {
            return piece;
        }
        if (word.readings().isEmpty()) {
            boolean mark = word.given().codePoints().noneMatch(UniversalDependencies::symbol);
            return new Tag(word.given(), upos.getOrDefault(mark ? "punct" : "sym", "X"), "_");
        }
        return tag(word, unfolded(word), script);
    }

    /** The likeliest reading, but for a word that is listed whole and is also a form of a noun: that noun. */
    private Reading unfolded(Word word) {
        Reading best = word.best();
        if (!unfolds.contains(best.pos().tag())) {
            return best;
        }
        return word.readings().stream()
                .filter(reading -> reading.known()
                        && reading.pos() == PartOfSpeech.NOUN
                        && !reading.lemma().equals(best.lemma()))
                .findFirst()
                .orElse(best);
    }

    private static boolean symbol(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> c == '%' || c == '№';
        };
    }

    Tag tag(Word word, Reading reading, String script) {
        boolean auxiliary = reading.verb() && auxiliaries.contains(reading.lemma());
        String pos = auxiliary ? "aux" : reading.pos().tag();
        return new Tag(lemma(word, reading, script), upos.getOrDefault(pos, "X"), feats(reading));
    }

    /** The dictionary form as it is written; of a name, with the capitals that it has in the text. */
    private String lemma(Word word, Reading reading, String script) {
        if (word.number()) {
            String figures = reading.lemma();
            return word.given().startsWith(figures) ? figures : word.given();
        }
        String ours = reading.lemma();
        String theirs = lemmas.getOrDefault(reading.pos().tag(), Map.of()).getOrDefault(ours, ours);
        String lemma = language.written(theirs, script);
        boolean capital = word.shape().capital()
                && (reading.pos() == PartOfSpeech.NAME || !reading.known() && word.shape() != Word.Shape.CAPITALISED);
        if (!capital) {
            return lemma;
        }
        int length = Math.min(lemma.length(), word.given().length());
        String given = word.given().substring(0, length);
        if (language.common(given).equals(reading.lemma())) {
            return given;
        }
        return lemma.isEmpty() ? lemma : word.given().substring(0, 1) + lemma.substring(1);
    }

    private String feats(Reading reading) {
        Inflection inflection = reading.inflection();
        Map<String, String> said = new TreeMap<>();
        say("pos", reading.pos(), said);
        say("case", inflection.kase(), said);
        if (inflection.kase() != org.elchi.language.Case.NONE && inflection.form() != VerbForm.FINITE) {
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
