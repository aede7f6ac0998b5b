package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;

/** People listed in one spelling are found in the spellings of other presses, and others are not taken for them. */
class SpellingsCorpusTest {
    private static final Data CORPUS = Data.of(Path.of("src/test/corpus"));
    private final Problems problems = new Problems();
    private final Data own = Data.bundled("org/elchi/authority");
    private final Folding folding = Folding.load(own, problems);
    private final Patronymics patronymics = Patronymics.load(own, folding, problems);

    @Test
    void aPersonIsFoundInTheSpellingsOfOtherPresses() {
        List<String> missed = new ArrayList<>();
        for (Row row : Tsv.read(CORPUS, "spellings.tsv", 4, problems)) {
            if (!whole(row)) {
                missed.add(row.cells() + " keys " + folding.keys(row.cell(2), row.cell(3)));
            }
        }
        problems.raise();
        assertThat(missed).isEmpty();
    }

    @Test
    void anotherPersonIsNotTakenForTheListedOne() {
        List<String> taken = new ArrayList<>();
        for (Row row : Tsv.read(CORPUS, "strangers.tsv", 4, problems)) {
            if (any(row)) {
                taken.add(row.cells().toString());
            }
        }
        problems.raise();
        assertThat(taken).isEmpty();
    }

    private boolean whole(Row row) {
        int length = Texts.words(row.cell(3)).size();
        return find(row).stream().anyMatch(match -> match.begin() == 0 && match.end() == length);
    }

    private boolean any(Row row) {
        return !find(row).isEmpty();
    }

    private List<NameMatch> find(Row row) {
        String[] listed = row.cell(1).split(":");
        Map<String, List<String>> names = listed.length == 2 ? Map.of(listed[0], List.of(listed[1])) : Map.of();
        NamesBuilder builder = new NamesBuilder(folding, patronymics, row.cell(2), Texts::small, Set.of());
        builder.add(new Listing(person(row.cell(0)), Optional.empty(), names, Map.of(), Optional.empty()));
        return builder.names(Comparator.comparing(Entity::id)).find(Texts.words(row.cell(3)));
    }

    private static Entity person(String english) {
        boolean familyFirst = english.startsWith("Xi ");
        String surname = familyFirst ? "Xi" : english.substring(english.lastIndexOf(' ') + 1);
        return new Entity.Person(english, english, surname, List.of());
    }
}
