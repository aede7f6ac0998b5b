package org.elchi.authority;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.State;

/** The words of the names in one language that its analyser should know as names. */
final class NameStems {
    private final Folding folding;
    private final Patronymics patronymics;
    private final String language;
    private final Set<String> stems = new TreeSet<>();

    NameStems(Folding folding, Patronymics patronymics, String language) {
        this.folding = folding;
        this.patronymics = patronymics;
        this.language = language;
    }

    /** The words as the language writes them, in order. */
    Set<String> of(List<Listing> listings) {
        for (Listing listing : listings) {
            if (!(listing.entity() instanceof Office)) {
                names(listing).forEach(name -> add(listing.entity(), name));
            }
        }
        return stems;
    }

    private Stream<String> names(Listing listing) {
        Stream<String> given = Stream.concat(
                listing.names().getOrDefault(language, List.of()).stream(),
                listing.adjectives().getOrDefault(language, List.of()).stream());
        return listing.entity() instanceof State state
                ? Stream.concat(Countries.names(state.code(), language).stream(), given)
                : given;
    }

    /** Phrases hold common words, often with endings on; people's names and those with a hyphen do not. */
    private void add(Entity entity, String name) {
        List<String> words = Names.split(name);
        if (words.size() == 1 || entity instanceof Person || name.indexOf('-') > 0) {
            words.stream()
                    .filter(word -> Character.isUpperCase(word.charAt(0)) || fathers(word))
                    .forEach(stems::add);
        }
    }

    /** <i>Turgunbek uulu</i>: the word for a son is a part of the name. */
    private boolean fathers(String word) {
        return patronymics.second(folding.key(language, word));
    }
}
