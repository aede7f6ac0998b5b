package org.elchi.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.NameMatch.Kind;
import org.elchi.authority.Pattern.Writing;
import org.elchi.language.Span;

/** All the orders in which the press writes a person's name, from each of the spellings that the world files give. */
final class PersonPatterns {
    private static final int SHORT = 4;
    private static final double FULL = 1.0;
    private static final double ONE_GIVEN = 0.9;
    private static final double WITH_FATHER = 0.8;
    private static final double SURNAME = 0.6;

    private final Folding folding;
    private final Patronymics patronymics;
    private final String language;
    private final Consumer<Pattern> patterns;

    PersonPatterns(Folding folding, Patronymics patronymics, String language, Consumer<Pattern> patterns) {
        this.folding = folding;
        this.patronymics = patronymics;
        this.language = language;
        this.patterns = patterns;
    }

    /** Where the files say how the language of the text writes the name, only English can add to it. */
    void add(Person person, Map<String, List<String>> names, String english) {
        Family family = family(person);
        List<String> own = names.getOrDefault(language, List.of());
        own.forEach(name -> spelling(family, language, name));
        spelling(family, english, person.name());
        if (own.isEmpty()) {
            names.forEach((code, list) -> list.forEach(name -> spelling(family, code, name)));
        }
        if (Names.split(person.surname()).size() == 1) {
            folding.keys(english, person.surname())
                    .forEach(key -> put(person, List.of(key), Kind.SURNAME, false, SURNAME));
        }
    }

    /**
     * What is known of a person's surname.
     *
     * @param keys its coarse skeletons, written together
     * @param fatherly whether it is like a father's name and must not be taken for one
     * @param first whether it comes first in the English name
     * @param seen skeletons of the spellings that there are patterns for
     */
    private record Family(Person person, Set<String> keys, boolean fatherly, boolean first, Set<List<String>> seen) {}

    private Family family(Person person) {
        String surname = person.surname();
        Set<String> keys = new HashSet<>();
        boolean fatherly = false;
        for (String key : folding.keys(Names.ENGLISH, String.join("", Names.split(surname)))) {
            keys.add(Folding.coarse(key));
            fatherly |= patronymics.whole(key);
        }
        boolean first = person.name().startsWith(surname) && !person.name().equals(surname);
        return new Family(person, keys, fatherly, first, new HashSet<>());
    }

    private void spelling(Family family, String code, String name) {
        List<String> words = Names.split(name);
        for (List<String> keys : alternatives(code, words)) {
            if (family.seen().add(keys)) {
                spelling(family, code.equals(language), keys, hyphenated(name));
            }
        }
    }

    /** The words read by the letters of the name's language, and by those of the common alphabet. */
    private List<List<String>> alternatives(String code, List<String> words) {
        List<String> own = words.stream().map(word -> folding.key(code, word)).toList();
        List<String> common =
                words.stream().map(word -> folding.key(Folding.COMMON, word)).toList();
        return Stream.of(own, common)
                .distinct()
                .filter(keys -> !keys.contains(""))
                .toList();
    }

    private static boolean hyphenated(String name) {
        return name.indexOf('-') >= 0;
    }

    private void spelling(Family surname, boolean own, List<String> all, boolean hyphenated) {
        Person person = surname.person();
        List<String> keys = surname.fatherly() ? all : patronymics.without(all);
        boolean father = keys.size() < all.size();
        if (keys.size() < 2) {
            put(person, all, Kind.PLAIN, own, father ? WITH_FATHER : FULL);
            return;
        }
        Span place = surnamePlace(surname, keys);
        List<String> family = keys.subList(place.begin(), place.end());
        List<String> given = joined(keys.subList(0, place.begin()), keys.subList(place.end(), keys.size()));
        orders(person, own, given, family, FULL);
        if (place.end() < keys.size()) {
            put(person, keys, Kind.PLAIN, own, FULL);
        }
        if (given.size() > 1) {
            orders(person, own, List.of(String.join("", given)), family, FULL);
            if (!hyphenated) {
                given.forEach(one -> orders(person, own, List.of(one), family, ONE_GIVEN));
            }
        }
        if (father) {
            int after = place.end() == keys.size() ? family.size() : 0;
            put(person, all.subList(0, all.size() - after), Kind.PLAIN, own, WITH_FATHER);
        }
        if (!person.surname().equals(person.name()) && !fragment(person, family)) {
            put(person, family, Kind.SURNAME, own, SURNAME);
        }
    }

    /** One short word of a surname of several, <i>Ali</i> of <i>Ben Ali</i>, is nobody's name alone. */
    private static boolean fragment(Person person, List<String> family) {
        return family.size() == 1
                && family.getFirst().length() < SHORT
                && Names.split(person.surname()).size() > 1;
    }

    private void orders(Person person, boolean own, List<String> given, List<String> family, double score) {
        put(person, joined(given, family), Kind.PLAIN, own, score);
        put(person, joined(family, given), Kind.PLAIN, own, score);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private void put(Person person, List<String> keys, Kind kind, boolean own, double score) {
        boolean brief =
                kind == Kind.SURNAME && keys.size() == 1 && keys.getFirst().length() < SHORT;
        if (!keys.isEmpty() && !(brief && !own)) {
            patterns.accept(Pattern.of(keys, "", person, kind, Writing.CAPITAL, false, own, score));
        }
    }

    /** Where the surname stands among the words: by its sounds, however it is parted, else where the English name has it. */
    private static Span surnamePlace(Family family, List<String> keys) {
        for (int begin = 0; begin < keys.size(); begin++) {
            for (int end = keys.size(); end > begin; end--) {
                if (family.keys().contains(Folding.coarse(String.join("", keys.subList(begin, end))))) {
                    return new Span(begin, end);
                }
            }
        }
        return family.first() ? new Span(0, 1) : new Span(keys.size() - 1, keys.size());
    }
}
