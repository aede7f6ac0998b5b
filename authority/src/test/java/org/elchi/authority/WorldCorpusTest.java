package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.Test;

/** Every name of the world files is found in its own language. */
class WorldCorpusTest {
    private static final Data WORLD = Data.of(Path.of(System.getProperty("world", "../world")));
    private static final Set<String> LANGUAGES = Set.of("tr", "kk", "uz");

    @Test
    void everyNameIsFoundInItsOwnLanguage() {
        Authority authority = Authority.load(WORLD);
        Problems problems = new Problems();
        List<String> missed = new ArrayList<>();
        for (Listing listing : World.read(WORLD, problems)) {
            listing.names().forEach((language, names) -> {
                if (LANGUAGES.contains(language)) {
                    Names all = authority.names(language, Texts::small);
                    names.stream()
                            .filter(name -> !found(all, listing.entity(), name))
                            .forEach(name -> missed.add(listing.entity().id() + " " + language + " " + name));
                }
            });
        }
        problems.raise();
        assertThat(missed).isEmpty();
    }

    private static boolean found(Names names, Entity entity, String name) {
        List<Word> words = Texts.words(name);
        return names.find(words).stream()
                .anyMatch(match -> match.begin() == 0
                        && match.end() == words.size() - (words.getLast().shape() == Word.Shape.MARK ? 1 : 0)
                        && match.candidates().contains(entity));
    }
}
