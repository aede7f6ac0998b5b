package org.elchi.authority;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.elchi.authority.Entity.Award;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.authority.NameMatch.Kind;
import org.elchi.authority.Pattern.Writing;

/** Makes the patterns of all names that texts of one language may hold. */
final class NamesBuilder {
    private static final String JOINTS = "-–+";
    private static final int SHORT = 5;
    private static final int LONGEST_ACRONYM = 6;
    private static final double FOREIGN = 0.8;

    private final Folding folding;
    private final Patronymics patronymics;
    private final String language;
    private final UnaryOperator<String> common;
    private final Set<String> capitals;
    private final Set<Pattern> patterns = new LinkedHashSet<>();
    private final PersonPatterns people;

    NamesBuilder(
            Folding folding,
            Patronymics patronymics,
            String language,
            UnaryOperator<String> common,
            Set<String> capitals) {
        this.folding = folding;
        this.patronymics = patronymics;
        this.language = language;
        this.common = common;
        this.capitals = capitals;
        this.people = new PersonPatterns(folding, patronymics, language, patterns::add);
    }

    void add(Listing listing) {
        switch (listing.entity()) {
            case State state -> {
                Countries.names(state.code(), language).forEach(name -> own(state, name, Kind.PLAIN));
                listing.names().getOrDefault(language, List.of()).forEach(name -> own(state, name, Kind.PLAIN));
                listing.adjectives()
                        .getOrDefault(language, List.of())
                        .forEach(name -> own(state, name, Kind.ADJECTIVE));
            }
            case Place place -> everywhere(listing, capitals.contains(place.name()) ? Kind.CAPITAL : Kind.PLAIN);
            case Organisation organisation -> everywhere(listing, Kind.PLAIN);
            case Award award -> everywhere(listing, Kind.PLAIN);
            case Office office ->
                listing.names().getOrDefault(language, List.of()).forEach(name -> own(office, name, Kind.PLAIN));
            case Person person -> people.add(person, listing.names(), Names.ENGLISH);
        }
    }

    Names names(Comparator<Entity> importance) {
        return new Names(folding, patronymics, importance, patterns);
    }

    private void everywhere(Listing listing, Kind kind) {
        Entity entity = listing.entity();
        List<String> own = listing.names().getOrDefault(language, List.of());
        own.forEach(name -> own(entity, name, kind));
        if (!phrases(entity, own)) {
            foreign(entity, Names.ENGLISH, entity.name(), kind);
        }
        if (entity instanceof Organisation) {
            foreign(entity, Names.ENGLISH, entity.id(), kind);
        }
        if (own.isEmpty()) {
            listing.names().forEach((code, names) -> names.forEach(name -> foreign(entity, code, name, kind)));
        }
    }

    /**
     * A place or an order that a language names by phrases alone is called like a common word there: <i>Karşı şehri</i>, where
     * <i>karşı</i> is "against".
     */
    private static boolean phrases(Entity entity, List<String> own) {
        return (entity instanceof Place || entity instanceof Award)
                && !own.isEmpty()
                && own.stream().allMatch(name -> Names.split(name).size() > 1)
                && Names.split(entity.name()).size() == 1;
    }

    private void own(Entity entity, String name, Kind kind) {
        put(entity, language, name, kind, 1);
    }

    /** Abbreviations mean one thing in each language, short names are too easily other words. */
    private void foreign(Entity entity, String code, String name, Kind kind) {
        boolean brief = Names.split(name).size() == 1 && name.length() < SHORT;
        if (code.equals(Names.ENGLISH) || !brief && !acronym(name)) {
            put(entity, code, name, kind, FOREIGN);
        }
    }

    private void put(Entity entity, String code, String name, Kind kind, double score) {
        boolean marked = name.chars().anyMatch(letter -> JOINTS.indexOf(letter) >= 0);
        put(entity, code, name, Names.split(name), kind, marked, score);
        if (name.indexOf('-') > 0) {
            put(entity, code, name, Names.split(name.replace("-", "")), kind, false, score);
        }
    }

    private void put(
            Entity entity, String code, String name, List<String> words, Kind kind, boolean marked, double score) {
        boolean own = code.equals(language);
        Writing writing = writing(name);
        boolean strict = words.size() == 1 && (writing == Writing.ACRONYM || name.length() < SHORT);
        String exact = strict ? common.apply(name) : "";
        for (List<String> keys : alternatives(code, words, own)) {
            patterns.add(Pattern.of(keys, exact, entity, kind, writing, marked, own, score));
        }
    }

    /** The words by the letters of their language, by those of the common alphabet, and as the text's language itself passes them into it. */
    private Set<List<String>> alternatives(String code, List<String> words, boolean own) {
        Set<List<String>> alternatives = new LinkedHashSet<>();
        alternatives.add(keys(code, words));
        alternatives.add(keys(Folding.COMMON, words));
        if (own) {
            alternatives.add(keys(Folding.COMMON, words.stream().map(common).toList()));
        }
        alternatives.removeIf(keys -> keys.isEmpty() || keys.contains(""));
        return alternatives;
    }

    private List<String> keys(String code, List<String> words) {
        return words.stream().map(word -> folding.key(code, word)).toList();
    }

    private static Writing writing(String name) {
        if (acronym(name)) {
            return Writing.ACRONYM;
        }
        return Character.isUpperCase(name.charAt(0)) ? Writing.CAPITAL : Writing.ANY;
    }

    private static boolean acronym(String name) {
        return name.length() < LONGEST_ACRONYM && name.chars().allMatch(Character::isUpperCase);
    }
}
