package org.elchi.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.NameMatch.Kind;
import org.elchi.authority.Pattern.Writing;

/** All the orders in which the press writes a person's name, from each of the spellings that the world files give. */
final class PersonPatterns {
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

    void add(Person person, Map<String, List<String>> names, String english) {
        spelling(person, english, person.name(), person.surname());
        names.forEach((code, list) -> list.forEach(name -> spelling(person, code, name, person.surname())));
        for (String key : folding.keys(english, person.surname())) {
            if (Names.split(person.surname()).size() == 1) {
                put(person, List.of(key), Kind.SURNAME, false, SURNAME);
            }
        }
    }

    private void spelling(Person person, String code, String name, String surname) {
        List<String> words = Names.split(name);
        for (List<String> keys : alternatives(code, words)) {
            spelling(person, code.equals(language), keys, surname, hyphenated(name));
        }
    }

    /** The words read by the letters of the name's language, and by those of the common alphabet. */
    private List<List<String>> alternatives(String code, List<String> words) {
        Set<List<String>> alternatives = new LinkedHashSet<>();
        alternatives.add(words.stream().map(word -> folding.key(code, word)).toList());
        alternatives.add(words.stream().map(word -> folding.key(Folding.COMMON, word)).toList());
        alternatives.removeIf(keys -> keys.stream().anyMatch(String::isEmpty));
        return List.copyOf(alternatives);
    }

    private static boolean hyphenated(String name) {
        return name.indexOf('-') >= 0;
    }

    private void spelling(Person person, boolean own, List<String> all, String surname, boolean hyphenated) {
        boolean fatherly = patronymics.whole(folding.key(Names.ENGLISH, String.join("", Names.split(surname))));
        List<String> keys = fatherly ? all : patronymics.without(all);
        boolean father = keys.size() < all.size();
        if (keys.size() < 2) {
            put(person, all, Kind.PLAIN, own, father ? WITH_FATHER : FULL);
            return;
        }
        int[] place = surnamePlace(person, keys, surname);
        List<String> family = keys.subList(place[0], place[1]);
        List<String> given = new ArrayList<>(keys.subList(0, place[0]));
        given.addAll(keys.subList(place[1], keys.size()));
        orders(person, own, given, family, FULL);
        if (given.size() > 1) {
            orders(person, own, List.of(String.join("", given)), family, FULL);
            if (!hyphenated) {
                given.forEach(one -> orders(person, own, List.of(one), family, ONE_GIVEN));
            }
        }
        if (father) {
            put(person, all.subList(0, all.size() - (place[1] == keys.size() ? family.size() : 0)), Kind.PLAIN, own, WITH_FATHER);
        }
        put(person, family, Kind.SURNAME, own, SURNAME);
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
        if (!keys.isEmpty()) {
            patterns.accept(new Pattern(keys, "", person, kind, Writing.CAPITAL, own, score));
        }
    }

    /** Where the surname stands among the words: by its sounds, however it is parted, else where the English name has it. */
    private int[] surnamePlace(Person person, List<String> keys, String surname) {
        Set<String> family = new LinkedHashSet<>();
        String joined = String.join("", Names.split(surname));
        folding.keys(Names.ENGLISH, joined).forEach(key -> family.add(Folding.coarse(key)));
        for (int begin = 0; begin < keys.size(); begin++) {
            for (int end = keys.size(); end > begin; end--) {
                if (family.contains(Folding.coarse(String.join("", keys.subList(begin, end))))) {
                    return new int[] {begin, end};
                }
            }
        }
        boolean first = person.name().startsWith(surname) && !person.name().equals(surname);
        return first ? new int[] {0, 1} : new int[] {keys.size() - 1, keys.size()};
    }
}
