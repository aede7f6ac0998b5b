package org.elchi.bench.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.elchi.authority.Authority;

/** People who are not there: given names of some of the world's people with surnames of others, in several spellings; the same each time. */
final class Crowd {
    private static final long SEED = 5;
    private static final int SPELLINGS = 3;
    private static final String SPACE = " ";

    private Crowd() {}

    static Map<Integer, List<String>> of(Authority authority, int size) {
        List<List<String>> known = new ArrayList<>(authority.spellings().values());
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Integer, List<String>> people = new LinkedHashMap<>();
        for (int person = 0; person < size; person++) {
            List<String> given = known.get(random.nextInt(known.size()));
            List<String> family = known.get(random.nextInt(known.size()));
            people.put(person, names(given, family));
        }
        return people;
    }

    private static List<String> names(List<String> given, List<String> family) {
        List<String> names = new ArrayList<>();
        int most = Math.min(SPELLINGS, Math.min(given.size(), family.size()));
        for (int i = 0; i < most; i++) {
            String first = given.get(i * given.size() / most);
            String last = family.get(i * family.size() / most);
            names.add(first.split(SPACE)[0] + SPACE + last.substring(last.lastIndexOf(SPACE) + 1));
        }
        return names;
    }
}
