package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.Stem;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Letters;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** The stems that a language knows, by how they begin a word, and its irregular forms. */
public final class Stems {
    /** No stems at all. */
    public static final Stems NONE =
            new Stems(new HashMap<>(), new HashMap<>(), Map.of(), new HashMap<>(), stem -> stem);

    /**
     * A stem.
     *
     * @param order 0 for the first class of its lemma in the list, 1 for the next
     * @param whole can stand alone; else only endings make it a word
     * @param loan its endings do not follow its last vowel
     */
    record Entry(String lemma, PartOfSpeech pos, int order, boolean whole, boolean loan) {}

    private static final SortedMap<String, PartOfSpeech> LISTS = new TreeMap<>(Map.of(
            "adpositions.tsv", PartOfSpeech.POSTPOSITION,
            "conjunctions.tsv", PartOfSpeech.CONJUNCTION,
            "names.tsv", PartOfSpeech.NAME,
            "numbers.tsv", PartOfSpeech.NUMERAL));

    /** What the list may say of a stem beside its class. */
    public enum Mark {
        /** Keeps its last letter hard before a vowel. */
        HARD,
        /** Softens its last letter before a vowel where others of its kind would not. */
        SOFT,
        /** Loses its last vowel before one. */
        DROPS,
        /** Doubles its last letter before a vowel. */
        DOUBLES,
        /** Has back vowels and takes front endings. */
        FRONT,
        /** Has front vowels and takes back endings: Tatar <i>министр, министрлар</i>. */
        BACK,
        /** Takes the endings of stems of several syllables. */
        LONG;

        private String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, Set<Mark>> marks;
    private final Map<String, List<Entry>> entries;
    private final Map<String, List<Reading>> irregular;
    private final Map<String, List<String>> variants;
    private final UnaryOperator<String> beforeEndings;

    private Stems(
            Map<String, List<Entry>> entries,
            Map<String, List<Reading>> irregular,
            Map<String, List<String>> variants,
            Map<String, Set<Mark>> marks,
            UnaryOperator<String> beforeEndings) {
        this.beforeEndings = beforeEndings;
        this.marks = marks;
        this.entries = entries;
        this.irregular = irregular;
        this.variants = variants;
    }

    public static Stems load(
            Data data, String language, Alphabets alphabets, Morphology morphology, Problems problems) {
        Stems stems = new Stems(
                new HashMap<>(), new HashMap<>(), morphology.variants(), new HashMap<>(), morphology::beforeEndings);
        for (Row row : Tsv.read(data, language + "/words.tsv", 2, problems)) {
            Optional<PartOfSpeech> pos = PartOfSpeech.of(row.cell(1));
            if (pos.isEmpty()) {
                problems.add(row, "unknown class '" + row.cell(1) + "', need one of " + PartOfSpeech.tags());
            } else if (row.cell(0).indexOf(' ') >= 0) {
                problems.add(row, "'" + row.cell(0) + "' is more than one word");
            } else if (Letters.mixed(row.cell(0))) {
                problems.add(row, "'" + row.cell(0) + "' has letters of two scripts");
            } else {
                String lemma = alphabets.common(row.cell(0));
                stems.mark(lemma, pos.get(), row, problems);
                stems.add(lemma, pos.get());
            }
        }
        LISTS.forEach((list, pos) -> {
            for (Row row : Tsv.read(data, language + "/" + list, 1, problems)) {
                boolean unsaid = row.cell(1).equals("approx");
                if (!unsaid
                        && row.cell(0).indexOf(' ') < 0
                        && Character.isLetter(row.cell(0).charAt(0))) {
                    stems.add(alphabets.common(row.cell(0)), pos(pos, row));
                }
            }
        });
        for (Morphology.Irregular form : morphology.irregulars()) {
            PartOfSpeech.of(form.pos())
                    .ifPresent(pos -> stems.irregular
                            .computeIfAbsent(form.form(), key -> new ArrayList<>())
                            .add(new Reading(
                                    form.lemma(),
                                    pos,
                                    new Features().say(form.says()).inflection(),
                                    true)));
        }
        return stems;
    }

    private void mark(String lemma, PartOfSpeech pos, Row row, Problems problems) {
        if (row.cell(2).isEmpty()) {
            return;
        }
        Set<Mark> said = marks.computeIfAbsent(lemma + "/" + pos.tag(), key -> EnumSet.noneOf(Mark.class));
        for (String tag : row.cell(2).split(" ")) {
            Arrays.stream(Mark.values())
                    .filter(mark -> mark.tag().equals(tag))
                    .findFirst()
                    .ifPresentOrElse(
                            said::add,
                            () -> problems.add(
                                    row,
                                    "unknown mark '" + tag + "', need one of "
                                            + Arrays.stream(Mark.values())
                                                    .map(Mark::tag)
                                                    .toList()));
        }
    }

    /** What the list says of a stem beside its class. */
    public Set<Mark> marks(String lemma, PartOfSpeech pos) {
        return marks.getOrDefault(lemma + "/" + pos.tag(), Set.of());
    }

    /** Whether a stem is listed with its possessor, as Turkish <i>cezaevi</i>: before other endings it closes with n. */
    public boolean possessedForm(String lemma) {
        return variants.getOrDefault(lemma, List.of()).contains(lemma + "n")
                && of(lemma).stream().anyMatch(entry -> entry.pos == PartOfSpeech.NOUN);
    }

    /** The class that a lemma has first in the list. */
    public Optional<PartOfSpeech> first(String lemma) {
        return of(lemma).stream()
                .filter(entry -> entry.lemma.equals(lemma))
                .min(java.util.Comparator.comparingInt(Entry::order))
                .map(Entry::pos);
    }

    private static PartOfSpeech pos(PartOfSpeech listed, Row row) {
        boolean counted = row.cell(1).equals("currency")
                || row.cell(1).equals("unit")
                || row.cell(1).equals("percent");
        return listed == PartOfSpeech.NUMERAL && counted ? PartOfSpeech.NOUN : listed;
    }

    /** These stems and more; of a name of several words each is a stem. */
    public Stems with(Collection<Stem> extra, Alphabets alphabets) {
        Map<String, List<Entry>> copy = new HashMap<>((entries.size() + extra.size()) * 2);
        copy.putAll(entries);
        Stems stems = new Stems(copy, irregular, variants, marks, beforeEndings);
        for (Stem stem : extra) {
            String[] parts = stem.lemma().strip().split("[\\s\\-‐‑]+");
            if (stem.pos() == PartOfSpeech.NAME || parts.length == 1) {
                Arrays.stream(parts)
                        .filter(part -> !part.isBlank())
                        .forEach(part -> stems.add(alphabets.common(part), stem.pos()));
            }
        }
        return stems;
    }

    /** These stems without those of some lemmas. */
    public Stems without(Predicate<String> lemmas) {
        Map<String, List<Entry>> copy = new HashMap<>();
        entries.forEach((form, list) -> copy.put(
                form, list.stream().filter(entry -> !lemmas.test(entry.lemma)).toList()));
        return new Stems(copy, irregular, variants, marks, beforeEndings);
    }

    private void add(String lemma, PartOfSpeech pos) {
        int order = 0;
        for (Entry entry : of(lemma)) {
            if (entry.lemma.equals(lemma)) {
                if (entry.pos == pos) {
                    return;
                }
                order++;
            }
        }
        Set<Mark> said = marks(lemma, pos);
        boolean loan = said.contains(Mark.FRONT) || said.contains(Mark.BACK);
        put(lemma, new Entry(lemma, pos, order, true, loan));
        String bare = beforeEndings.apply(lemma);
        List<String> listed = variants.getOrDefault(lemma, List.of());
        if (!bare.equals(lemma) && !listed.contains(bare)) {
            put(bare, new Entry(lemma, pos, 0, false, loan));
        }
        for (String variant : listed) {
            put(variant, new Entry(lemma, pos, 0, false, loan));
        }
    }

    /** The lists are never changed: other languages share them. */
    private void put(String form, Entry entry) {
        entries.merge(form, List.of(entry), (before, added) -> {
            List<Entry> all = new ArrayList<>(before);
            all.addAll(added);
            return List.copyOf(all);
        });
    }

    /** All forms by which stems begin words, in order. */
    public Collection<String> forms() {
        return new TreeSet<>(entries.keySet());
    }

    List<Entry> of(String form) {
        return entries.getOrDefault(form, List.of());
    }

    List<Reading> irregular(String form) {
        return irregular.getOrDefault(form, List.of());
    }
}
