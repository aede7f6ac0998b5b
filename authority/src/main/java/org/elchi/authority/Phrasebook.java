package org.elchi.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.elchi.authority.Entity.Award;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;

/**
 * The names of everything but people in all languages at once, for questions of a few words of which nobody says in which language they
 * are: <i>Өзбекстан президенти</i>, <i>президент Узбекистана</i>. A last word may have an ending that the name has not.
 */
final class Phrasebook {
    /** The longest endings of one case, possession before it included, as skeletons have them: <i>Türkmenistanynyň</i>. */
    private static final int LONGEST_ENDING = 5;

    private static final int SHORTEST_STEM = 4;

    private static final Comparator<Called> ORDER = Comparator.comparingInt(
                    (Called called) -> called.words().size())
            .reversed()
            .thenComparingInt(Called::ending)
            .thenComparingInt(Called::rank);

    private record Phrase(List<String> keys, Entity entity, String name) {}

    /** A word of the question. */
    private record Asked(String given, Set<String> keys) {}

    private final Folding folding;
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    Phrasebook(Folding folding, Collection<Listing> listings, Collection<String> languages) {
        this.folding = folding;
        for (Listing listing : listings) {
            if (!(listing.entity() instanceof Person)) {
                names(listing, languages, (language, name) -> add(listing.entity(), language, name));
            }
        }
    }

    private static void names(Listing listing, Collection<String> languages, BiConsumer<String, String> action) {
        listing.names().forEach((language, names) -> names.forEach(name -> action.accept(language, name)));
        listing.adjectives().forEach((language, names) -> names.forEach(name -> action.accept(language, name)));
        switch (listing.entity()) {
            case State state -> {
                action.accept(Names.ENGLISH, state.name());
                action.accept("", state.code());
                languages.forEach(language ->
                        Countries.names(state.code(), language).forEach(name -> action.accept(language, name)));
            }
            case Organisation organisation -> {
                action.accept(Names.ENGLISH, organisation.name());
                action.accept("", organisation.id());
            }
            case Place place -> action.accept(Names.ENGLISH, place.name());
            case Award award -> action.accept(Names.ENGLISH, award.name());
            case Office office -> action.accept(Names.ENGLISH, office.id());
            case Person person -> {}
        }
    }

    private void add(Entity entity, String language, String name) {
        List<String> words = Names.split(name);
        Set<List<String>> readings = new LinkedHashSet<>();
        readings.add(words.stream().map(word -> folding.key(language, word)).toList());
        readings.add(
                words.stream().map(word -> folding.key(Folding.COMMON, word)).toList());
        for (List<String> keys : readings) {
            if (!keys.isEmpty() && !keys.contains("")) {
                byBeginning
                        .computeIfAbsent(beginning(keys.getFirst()), key -> new ArrayList<>())
                        .add(new Phrase(keys, entity, name));
            }
        }
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(2, key.length()));
    }

    /** What the words of a question name, the longest and plainest first; none overlaps another. */
    List<Called> find(List<String> words) {
        List<Asked> asked = words.stream()
                .map(word -> new Asked(word, folding.keysOfAny(word)))
                .toList();
        Map<Entity, Called> found = new LinkedHashMap<>();
        for (int begin = 0; begin < asked.size(); begin++) {
            for (Phrase phrase : candidates(asked.get(begin))) {
                called(phrase, asked, begin)
                        .forEach(called -> found.merge(called.entity(), called, Phrasebook::better));
            }
        }
        return apart(found.values());
    }

    private Set<Phrase> candidates(Asked first) {
        Set<Phrase> candidates = new LinkedHashSet<>();
        first.keys().forEach(key -> candidates.addAll(byBeginning.getOrDefault(beginning(key), List.of())));
        return candidates;
    }

    private static List<Called> called(Phrase phrase, List<Asked> asked, int begin) {
        int last = phrase.keys().size() - 1;
        if (begin + last >= asked.size()
                || !shouted(phrase.name(), asked.get(begin).given())) {
            return List.of();
        }
        for (int i = 0; i < last; i++) {
            String key = phrase.keys().get(i);
            if (asked.get(begin + i).keys().stream().noneMatch(other -> ending(key, other) >= 0)) {
                return List.of();
            }
        }
        String key = phrase.keys().get(last);
        return asked.get(begin + last).keys().stream()
                .filter(other -> ending(key, other) >= 0)
                .min(Comparator.comparingInt(other -> ending(key, other)))
                .map(other -> new Called(
                        phrase.entity(),
                        asked.subList(begin, begin + last + 1).stream()
                                .map(Asked::given)
                                .toList(),
                        begin,
                        ending(key, other)))
                .stream()
                .toList();
    }

    /** Abbreviations are written in capitals, so that <i>Си</i> is no <i>SI</i>. */
    private static boolean shouted(String name, String given) {
        return name.chars().anyMatch(Character::isLowerCase)
                || given.chars().limit(2).allMatch(Character::isUpperCase);
    }

    /** How many letters a word has more than a name, or a negative number where it is another word; its last vowel may have gone. */
    private static int ending(String name, String word) {
        int stem = name.length();
        if (word.equals(name)) {
            return 0;
        }
        if (stem > SHORTEST_STEM && vowel(name.charAt(stem - 1)) && !word.startsWith(name)) {
            stem--;
        }
        int more = word.length() - stem;
        return stem >= SHORTEST_STEM && more >= 0 && more <= LONGEST_ENDING && word.regionMatches(0, name, 0, stem)
                ? Math.max(1, more)
                : -1;
    }

    private static boolean vowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static Called better(Called one, Called other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    private static List<Called> apart(Collection<Called> found) {
        List<Called> chosen = new ArrayList<>();
        found.stream()
                .sorted(ORDER)
                .filter(called -> chosen.stream().noneMatch(called::overlaps))
                .forEach(chosen::add);
        return chosen;
    }
}
