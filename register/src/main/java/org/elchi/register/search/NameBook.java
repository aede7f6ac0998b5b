package org.elchi.register.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Skeletons;

/** The names of the world as entries of the index, so that a question needs no world: each with all its spellings as skeletons. */
final class NameBook {
    static final String WHAT = "name";
    static final String SPELLING = "spelling";
    static final String SORT = "sort";

    private static final String ENGLISH = "en";
    private static final int SHORTEST = 4;

    private final Authority world;
    private final Skeletons skeletons;
    private final Set<String> languages;

    NameBook(Authority world, Skeletons skeletons) {
        this.world = world;
        this.skeletons = skeletons;
        this.languages = world.languages();
    }

    /** What kinds of things bear names. */
    enum Sort {
        STATE,
        PERSON,
        OTHER;

        static Sort of(Entity entity) {
            return entity instanceof Entity.State ? STATE : entity instanceof Entity.Person ? PERSON : OTHER;
        }
    }

    List<Document> entries() {
        return world.entities().stream()
                .filter(entity -> !(entity instanceof Entity.Office))
                .map(this::entry)
                .toList();
    }

    private Document entry(Entity entity) {
        Document entry = new Document();
        entry.add(new StringField(Entries.WHAT, WHAT, Field.Store.NO));
        entry.add(new StringField(Entries.ID, entity.id(), Field.Store.YES));
        entry.add(new StringField(SORT, Sort.of(entity).name(), Field.Store.YES));
        spellings(entity).forEach(spelling -> entry.add(new StringField(SPELLING, spelling, Field.Store.NO)));
        return entry;
    }

    private Set<String> spellings(Entity entity) {
        Set<String> spellings = new LinkedHashSet<>();
        names(entity, (language, name) -> add(entity, language, name, spellings));
        return spellings;
    }

    private void names(Entity entity, BiConsumer<String, String> action) {
        action.accept(ENGLISH, entity.name());
        if (!(entity instanceof Entity.Person)) {
            action.accept("", entity.id());
        }
        languages.forEach(language -> world.written(entity, language).ifPresent(name -> action.accept(language, name)));
        each(world.names(entity), action);
        each(world.adjectives(entity), action);
    }

    private static void each(Map<String, List<String>> names, BiConsumer<String, String> action) {
        names.forEach((language, list) -> list.forEach(name -> action.accept(language, name)));
    }

    private void add(Entity entity, String language, String name, Set<String> spellings) {
        Tokens tokens = Tokens.of(name);
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(skeletons.of(language, tokens.word(i, i)));
        }
        spellings.addAll(joined(words));
        if (entity instanceof Entity.Person person && words.size() > 1) {
            shorter(words, first(person)).forEach(some -> spellings.addAll(joined(some)));
        }
    }

    /** Whether the surname comes before the given name, as in Chinese. */
    private static boolean first(Entity.Person person) {
        return person.name().startsWith(person.surname());
    }

    /** The surname alone, and the first given name with the surname, in both orders. */
    private static List<List<Set<String>>> shorter(List<Set<String>> words, boolean surnameFirst) {
        Set<String> surname = surnameFirst ? words.getFirst() : words.getLast();
        Set<String> given = surnameFirst ? words.get(1) : words.getFirst();
        List<List<Set<String>>> shorter = new ArrayList<>(List.of(List.of(given, surname), List.of(surname, given)));
        if (surname.stream().allMatch(key -> key.length() >= SHORTEST)) {
            shorter.add(List.of(surname));
        }
        return shorter;
    }

    /** All ways to join one skeleton of each word, but not too many. */
    static Set<String> joined(List<Set<String>> words) {
        Set<String> joined = new LinkedHashSet<>(Set.of(""));
        for (Set<String> word : words) {
            Set<String> longer = new LinkedHashSet<>();
            for (String begin : joined) {
                for (String key : word) {
                    if (longer.size() < 32) {
                        longer.add(begin.isEmpty() ? key : begin + ' ' + key);
                    }
                }
            }
            joined = longer;
        }
        joined.remove("");
        return new HashSet<>(joined);
    }
}
