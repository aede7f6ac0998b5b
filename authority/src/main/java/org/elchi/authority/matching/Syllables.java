package org.elchi.authority.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** East Asian names: a word that is nothing but syllables of one romanisation is also read as its Cyrillic. */
final class Syllables {
    private static final int MOST_LETTERS = 14;
    private static final int MOST_READINGS = 4;
    private static final int LONGEST = 6;

    /** Initials and finals of one set. */
    private record Parts(Map<String, Set<String>> initials, Map<String, Set<String>> finals) {
        Parts() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    private final Map<String, Map<String, Set<String>>> kinds = new LinkedHashMap<>();
    private final BitSet letters = new BitSet();

    private Syllables() {}

    static Syllables load(Data data, Problems problems) {
        Syllables syllables = new Syllables();
        Map<String, Parts> sets = new LinkedHashMap<>();
        for (Row row : Tsv.read(data, "syllables.tsv", 5, problems)) {
            Parts parts = sets.computeIfAbsent(row.cell(0) + ' ' + row.cell(1), key -> new Parts());
            switch (row.cell(2)) {
                case "initial" -> add(parts.initials(), row.cell(3), row.cell(4));
                case "final" -> add(parts.finals(), row.cell(3), row.cell(4));
                case "whole" -> add(syllables.kind(row.cell(0)), row.cell(3), row.cell(4));
                default -> problems.add(row, "found '" + row.cell(2) + "', need initial, final or whole");
            }
        }
        sets.values()
                .forEach(parts -> Stream.of(parts.initials(), parts.finals())
                        .forEach(map -> map.keySet().forEach(syllables::letters)));
        syllables.kinds.values().forEach(kind -> kind.keySet().forEach(syllables::letters));
        sets.forEach((set, parts) -> syllables.cross(set.substring(0, set.indexOf(' ')), parts));
        return syllables;
    }

    private void letters(String romanised) {
        romanised.chars().forEach(letters::set);
    }

    private Map<String, Set<String>> kind(String name) {
        return kinds.computeIfAbsent(name, key -> new HashMap<>());
    }

    private void cross(String kind, Parts parts) {
        parts.initials()
                .forEach((initial, begins) -> parts.finals()
                        .forEach((last, ends) -> begins.forEach(
                                begin -> ends.forEach(end -> add(kind(kind), initial + last, begin + end)))));
    }

    private static void add(Map<String, Set<String>> map, String romanised, String cyrillic) {
        map.computeIfAbsent(romanised, key -> new LinkedHashSet<>()).add(cyrillic);
    }

    /** The Cyrillic of a romanised word, in every way it can be parted; none where it is not of such syllables. */
    List<String> cyrillic(String word) {
        Set<String> found = new LinkedHashSet<>();
        if (word.length() <= MOST_LETTERS && word.chars().allMatch(letters::get)) {
            kinds.values().forEach(kind -> found.addAll(parted(kind, word)));
        }
        return found.stream().limit(MOST_READINGS).toList();
    }

    /** From the last letter to the first, what each rest of the word can be; long syllables first. */
    private static List<String> parted(Map<String, Set<String>> kind, String word) {
        List<List<String>> rests = new ArrayList<>();
        for (int from = word.length(); from >= 0; from--) {
            rests.addFirst(from == word.length() ? List.of("") : rest(kind, word, from, rests));
        }
        return rests.getFirst();
    }

    private static List<String> rest(Map<String, Set<String>> kind, String word, int from, List<List<String>> rests) {
        List<String> found = new ArrayList<>();
        for (int to = Math.min(word.length(), from + LONGEST); to > from; to--) {
            List<String> after = rests.get(to - from - 1);
            Set<String> syllables = after.isEmpty() ? Set.of() : kind.getOrDefault(word.substring(from, to), Set.of());
            for (String syllable : syllables) {
                after.forEach(end -> found.add(syllable + end));
            }
        }
        return found.size() > MOST_READINGS ? found.subList(0, MOST_READINGS) : found;
    }
}
