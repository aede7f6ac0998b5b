package org.elchi.reading.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Stem;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.data.Yaml;

/** A language with all its lists in one trie of phrases. Immutable. */
public final class Lexicon {
    /** A phrase as its file gives it. */
    private record Phrase(String text, Entry entry) {}

    private final Language language;
    private final Phrases phrases;
    private final Optional<String> home;
    private final Map<String, String> statuses;

    private Lexicon(Language language, Phrases phrases, Optional<String> home, Map<String, String> statuses) {
        this.language = language;
        this.phrases = phrases;
        this.home = home;
        this.statuses = Map.copyOf(statuses);
    }

    /**
     * Loads the lists of a language.
     *
     * @param lang the folder {@code lang/}
     * @param base the language as it stands in its own files
     * @param triggers phrases of the ways, each with its entry
     * @param names stems that the names of the world bring
     */
    public static Lexicon load(
            Data lang, Language base, Map<String, List<Entry>> triggers, List<Stem> names, Problems problems) {
        String folder = base.code() + "/";
        List<Phrase> all = new ArrayList<>();
        triggers.forEach((text, entries) -> entries.forEach(entry -> all.add(new Phrase(text, entry))));
        for (String file : lang.files()) {
            if (file.startsWith(folder + "terms/")) {
                String vocabulary = file.substring(folder.length() + 6).replace(".tsv", "");
                for (Row row : Tsv.read(lang, file, 2, problems)) {
                    all.add(new Phrase(row.cell(0), new Entry(vocabulary, row.cell(1))));
                }
            }
        }
        list(lang, folder + "adpositions.tsv", "adposition", 2, 1, false, all, problems);
        list(lang, folder + "conjunctions.tsv", "conjunction", 1, 2, false, all, problems);
        verbs(lang, folder + "matrix.tsv", "matrix", base, all, problems);
        verbs(lang, folder + "speech.tsv", "speech", base, all, problems);
        for (Row row : Tsv.read(lang, folder + "auxiliaries.tsv", 2, problems)) {
            all.add(new Phrase(
                    row.cell(0),
                    new Entry("auxiliary", row.cell(1), "", row.cell(1).equals("aux"))));
        }
        Optional<Node> reference = Yaml.read(lang, folder + "reference.yaml", problems);
        reference.ifPresent(node -> node.entries().forEach((role, words) -> {
            if (!role.equals("home")) {
                words.texts()
                        .forEach(text ->
                                all.add(new Phrase(text, new Entry("reference", role, possessed(base, text), false))));
            }
        }));
        Map<String, String> statuses = new HashMap<>();
        Yaml.read(lang, folder + "status.yaml", problems)
                .ifPresent(node -> node.entries()
                        .forEach((form, tenses) -> tenses.entries()
                                .forEach((tense, status) -> statuses.put(form + "." + tense, status.text()))));
        Language language = base.with(stems(base, all, names));
        return new Lexicon(language, phrases(language, all), reference.flatMap(node -> node.text("home")), statuses);
    }

    /** A word that refers by its possessive (<i>ikisi</i>, <i>ülkemiz</i>) does so only with one. */
    private static String possessed(Language language, String text) {
        Reading best = language.read(words(language, text).getLast()).getFirst();
        boolean bears = !best.verb() && best.known() && best.inflection().possessor() != Person.NONE;
        return bears && text.indexOf(' ') < 0 ? Entry.POSSESSED : "";
    }

    private static void list(
            Data lang,
            String file,
            String list,
            int code,
            int note,
            boolean verb,
            List<Phrase> all,
            Problems problems) {
        for (Row row : Tsv.read(lang, file, 2, problems)) {
            all.add(new Phrase(row.cell(0), new Entry(list, row.cell(code), row.cell(note), verb)));
        }
    }

    /** Lists that mix verb stems and nouns: a phrase counts as a verb unless its last word is only known as something else. */
    private static void verbs(
            Data lang, String file, String list, Language language, List<Phrase> all, Problems problems) {
        for (Row row : Tsv.read(lang, file, 2, problems)) {
            String text = row.cell(0).replace('+', ' ');
            String last = language.common(text.substring(text.lastIndexOf(' ') + 1));
            List<Reading> known =
                    language.read(last).stream().filter(Reading::known).toList();
            boolean noun = known.stream().anyMatch(r -> !r.verb() && r.lemma().equals(last));
            boolean verb =
                    !noun || known.stream().anyMatch(r -> r.verb() && r.lemma().equals(last));
            if (verb) {
                all.add(new Phrase(text, new Entry(list, row.cell(1), "", true)));
            }
            if (noun) {
                all.add(new Phrase(text, new Entry(list, row.cell(1), "", false)));
            }
        }
    }

    private static List<Stem> stems(Language base, List<Phrase> all, List<Stem> names) {
        Set<Stem> stems = new LinkedHashSet<>(names);
        for (Phrase phrase : all) {
            List<String> words = words(base, phrase.text());
            if (words.isEmpty()) {
                continue;
            }
            if (phrase.entry().verb()) {
                stems.add(new Stem(words.getLast(), PartOfSpeech.VERB));
            } else if (words.size() == 1 && open(phrase.entry()) && !known(base, words.getFirst())) {
                stems.add(new Stem(words.getFirst(), PartOfSpeech.NOUN));
            }
        }
        return List.copyOf(stems);
    }

    private static boolean open(Entry entry) {
        return !Set.of("adposition", "conjunction", "reference").contains(entry.list());
    }

    /** Whether the form is a stem already, or a possessed form of one, which must keep its ending. */
    private static boolean known(Language base, String form) {
        return base.read(form).stream()
                .anyMatch(r -> r.known() && !r.verb() && (r.lemma().equals(form) || possessed(r)));
    }

    private static boolean possessed(Reading reading) {
        return reading.inflection().possessor() == Person.P3
                && !reading.inflection().plural()
                && reading.inflection().kase() == Case.NOM;
    }

    /** <i>munosabatlari</i>: its other cases have the same stem and are plural too. */
    private static boolean plural(Reading reading) {
        return reading.inflection().plural()
                && reading.inflection().possessor() == Person.P3
                && reading.inflection().kase() == Case.NOM;
    }

    private static List<String> words(Language language, String text) {
        return Arrays.stream(text.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(language::common)
                .toList();
    }

    private static Phrases phrases(Language language, List<Phrase> all) {
        Phrases phrases = new Phrases();
        for (Phrase phrase : all) {
            List<String> words = words(language, phrase.text());
            if (!words.isEmpty()) {
                List<String> inner = words.subList(0, words.size() - 1);
                phrases.add(inner, last(language, phrase, words.getLast(), !inner.isEmpty()), phrase.entry());
                ours(language, phrase, words.getLast())
                        .forEach(lemma -> phrases.add(
                                inner,
                                List.of(lemma),
                                new Entry(phrase.entry().list(), phrase.entry().code(), Entry.OURS, false)));
            }
        }
        return phrases;
    }

    /** The stem of a reference by which speakers mean their own: <i>ülkemiz</i> is also <i>ülkemize</i>. */
    private static List<String> ours(Language language, Phrase phrase, String word) {
        return phrase.entry().list().equals("reference")
                ? language.read(word).stream()
                        .filter(r -> r.known() && !r.verb() && r.inflection().possessor() == Person.P1PL)
                        .filter(r -> r.inflection().kase() == Case.NOM
                                && !r.inflection().plural())
                        .map(Reading::lemma)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The last word as it stands and, for a compound such as <i>işbirliği</i>, the stem without the possessive. */
    private static List<String> last(Language language, Phrase phrase, String word, boolean several) {
        Set<String> keys = new LinkedHashSet<>(List.of(word));
        if (!phrase.entry().verb()) {
            List<Reading> readings = language.read(word);
            boolean stem =
                    readings.stream().anyMatch(r -> r.known() && r.lemma().equals(word));
            boolean whole = !several && readings.getFirst().lemma().equals(word); // mali is itself, not somebody's mal
            boolean itself = whole || stem && phrase.entry().list().equals("reference");
            for (Reading reading : itself ? List.<Reading>of() : readings) {
                boolean trusted = reading.known() || (!stem && (several || word.length() > 8));
                if (!reading.verb()
                        && possessed(reading)
                        && trusted
                        && reading.lemma().length() > (several ? 1 : 2)) {
                    keys.add(reading.lemma());
                } else if (!reading.verb() && several && reading.known() && plural(reading)) {
                    keys.add(Phrases.plural(reading.lemma()));
                }
            }
        }
        return List.copyOf(keys);
    }

    public Language language() {
        return language;
    }

    /** The state whose press writes in this language, for offices that a text leaves without a state. */
    public Optional<String> home() {
        return home;
    }

    /** What a verb form says of the event: {@code done}, {@code planned}, {@code none}; by form and tense, in lower case. */
    public String status(String form, String tense) {
        return statuses.getOrDefault(form + "." + tense, statuses.getOrDefault(form + ".else", "done"));
    }

    public List<Hit> find(List<Word> words) {
        return phrases.find(words);
    }
}
