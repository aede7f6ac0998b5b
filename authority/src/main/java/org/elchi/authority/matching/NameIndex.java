package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.elchi.authority.matching.Hits.Hit;
import org.elchi.authority.matching.Vocabulary.Near;

/**
 * Many people with all the spellings of their names, searched by a name in any spelling. What shares a word with the name, by how it sounds, is
 * compared with it. Immutable once built.
 */
public final class NameIndex<P> {
    private static final int COMPARED = 16;
    private static final int MANY = 3_000;
    private static final int REMEMBERED = 20_000;
    private static final float INITIAL = 0.5f;
    private static final float LEAST = 0.5f;
    private static final float SURE = 0.6f;

    /** A spelling of somebody's name. */
    private record Entry<P>(P person, String name, int[] words) {}

    private final Matcher matcher;
    private final Vocabulary vocabulary;
    private final List<Entry<P>> entries = new ArrayList<>();
    private int[][] entriesOf = {};
    private final Map<Integer, List<PersonName>> parted = new ConcurrentHashMap<>();

    private NameIndex(Matcher matcher) {
        this.matcher = matcher;
        vocabulary = new Vocabulary(matcher.conventions());
    }

    /** @param names by person, the spellings of the name, in an order that is always the same */
    public static <P> NameIndex<P> of(Matcher matcher, Map<P, List<String>> names) {
        NameIndex<P> index = new NameIndex<>(matcher);
        names.forEach((person, spellings) -> spellings.stream().distinct().forEach(name -> index.add(person, name)));
        index.close();
        return index;
    }

    private void add(P person, String name) {
        int[] words = matcher.read(name).stream()
                .flatMap(parts -> parts.parts().stream())
                .filter(part -> part.kind() == Part.Kind.WORD)
                .mapToInt(vocabulary::add)
                .distinct()
                .toArray();
        entries.add(new Entry<>(person, name, words));
    }

    private void close() {
        vocabulary.close();
        int[] sizes = new int[vocabulary.size()];
        entries.forEach(entry -> Arrays.stream(entry.words()).forEach(word -> sizes[word]++));
        entriesOf = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int number = entries.size() - 1; number >= 0; number--) {
            for (int word : entries.get(number).words()) {
                entriesOf[word][--sizes[word]] = number;
            }
        }
    }

    /** How many spellings there are. */
    public int size() {
        return entries.size();
    }

    /**
     * Who may bear a name, the likeliest first; each once, by the likest spelling.
     *
     * @param most how many at most
     */
    public List<Candidate<P>> find(String name, int most) {
        List<PersonName> asked = matcher.read(name);
        Map<P, Candidate<P>> best = new LinkedHashMap<>();
        for (Hit hit : hits(asked, Math.max(COMPARED, 2 * most))) {
            Entry<P> entry = entries.get(hit.entry());
            Comparison comparison = matcher.compare(asked, parted(hit.entry()));
            Candidate<P> candidate = new Candidate<>(entry.person(), entry.name(), comparison);
            best.merge(entry.person(), candidate, NameIndex::likelier);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Candidate<P> candidate) ->
                                -candidate.comparison().score())
                        .thenComparing(Candidate::name))
                .limit(most)
                .toList();
    }

    private static <P> Candidate<P> likelier(Candidate<P> one, Candidate<P> other) {
        return other.comparison().score() > one.comparison().score() ? other : one;
    }

    private List<PersonName> parted(int entry) {
        List<PersonName> known = parted.get(entry);
        if (known != null) {
            return known;
        }
        if (parted.size() >= REMEMBERED) {
            parted.clear();
        }
        List<PersonName> read = matcher.read(entries.get(entry).name());
        parted.put(entry, read);
        return read;
    }

    /** The entries that share most with a name. */
    private List<Hit> hits(List<PersonName> asked, int most) {
        Hits hits = new Hits(entries.size());
        Distance distance = new Distance(matcher.conventions().sounds());
        asked.stream().limit(1).forEach(name -> {
            boolean all = true;
            for (int place : words(name, 0, name.size())) {
                all &= add(hits, vocabulary.near(name.part(place), distance), weight(name, place));
            }
            for (int place : all ? List.<Integer>of() : words(name, name.size(), name.places())) {
                add(hits, vocabulary.near(name.part(place), distance), weight(name, place));
            }
            for (int place : hits.isEmpty() ? words(name, 0, name.size()) : List.<Integer>of()) {
                add(hits, vocabulary.nearly(name.part(place), distance), weight(name, place));
            }
            name.parts().stream().filter(Part::initial).forEach(initial -> initial(hits, initial, distance));
        });
        return hits.greatest(most);
    }

    /** The places of words, or of each two as one; what is likely the surname comes first. */
    private static List<Integer> words(PersonName name, int from, int to) {
        return IntStream.range(from, to)
                .filter(name::surname)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -name.likely(place)))
                .toList();
    }

    private static float weight(PersonName name, int place) {
        return LEAST + (float) Math.exp(name.likely(place));
    }

    /** @return whether a word is surely known */
    private boolean add(Hits hits, List<Near> near, float weight) {
        int many = near.stream().mapToInt(word -> entriesOf[word.word()].length).sum();
        boolean known = many > MANY && !hits.isEmpty();
        hits.next();
        for (Near word : near) {
            for (int entry : entriesOf[word.word()]) {
                hits.add(entry, word.sure() * weight, known);
            }
        }
        return !near.isEmpty() && near.getFirst().sure() > SURE;
    }

    private void initial(Hits hits, Part initial, Distance distance) {
        Map<Integer, Boolean> fits = new HashMap<>();
        hits.next();
        for (int entry : hits.found()) {
            if (Arrays.stream(entries.get(entry).words())
                    .anyMatch(word -> fits.computeIfAbsent(word, w -> vocabulary.initial(initial, w, distance)))) {
                hits.add(entry, INITIAL, true);
            }
        }
    }
}
