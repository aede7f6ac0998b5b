package org.elchi.desk.roll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elchi.authority.Entity;
import org.elchi.desk.Words;

/**
 * What a language calls somebody or something.
 *
 * @param tag of the language
 * @param language what it is called
 */
public record Spellings(String tag, String language, List<String> names) {
    public Spellings {
        names = List.copyOf(names);
    }

    /** Names by language, in the order of the languages' names. */
    public static List<Spellings> of(Entity entity, Words words) {
        List<Spellings> spellings = new ArrayList<>();
        words.authority()
                .names(entity)
                .forEach((tag, names) -> spellings.add(new Spellings(tag, words.language(tag), names)));
        spellings.sort(java.util.Comparator.comparing(
                Spellings::language, words.wording().order()));
        return List.copyOf(spellings);
    }

    /** All by which it may be looked for. */
    public static List<String> all(Entity entity, Words words) {
        Set<String> all = new LinkedHashSet<>(List.of(entity.name(), words.name(entity.id())));
        words.authority().names(entity).values().forEach(all::addAll);
        return List.copyOf(all);
    }
}
