package org.elchi.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.matching.Candidate;
import org.elchi.authority.matching.NameIndex;

/** Pairs of names from the world files: spellings of one person, and of others whose names are likest. */
final class WorldPairs {
    private static final long SEED = 11;
    private static final int OTHERS = 3;
    private static final int SPELLINGS = 3;
    private static final String SPACE = " ";

    private final NameIndex<Person> index;
    private final Map<Person, List<String>> spellings;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<NamePair> pairs = new ArrayList<>();

    private WorldPairs(Authority authority) {
        index = authority.peopleByName();
        spellings = authority.spellings();
    }

    static List<NamePair> of(Authority authority) {
        WorldPairs world = new WorldPairs(authority);
        world.spellings.forEach(world::person);
        return world.pairs;
    }

    private void person(Person person, List<String> names) {
        for (int i = 0; i < SPELLINGS; i++) {
            String one = names.get(random.nextInt(names.size()));
            String other = names.get(random.nextInt(names.size()));
            if (full(one) && full(other) && !one.equals(other)) {
                pairs.add(new NamePair(one, other, true, List.of("world")));
            }
        }
        String asked = names.get(random.nextInt(names.size()));
        if (full(asked)) {
            others(person, asked);
        }
    }

    private void others(Person person, String asked) {
        for (Candidate<Person> candidate : index.find(asked, OTHERS + 1)) {
            if (!candidate.person().equals(person)
                    && full(candidate.name())
                    && !candidate.name().equals(asked)) {
                pairs.add(new NamePair(asked, candidate.name(), false, List.of("world")));
            }
        }
    }

    /** Monarchs and all who have one name alone may be anybody. */
    private static boolean full(String name) {
        return name.contains(SPACE)
                && name.chars().filter(Character::isUpperCase).count() == name.split(SPACE).length;
    }
}
