package org.elchi.authority.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.language.Languages;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;

/** The head nouns of every language. */
class HeadsCorpusTest {
    private static final Data LANG = Data.bundled("lang");
    private static final int LEAST = 60;

    private static List<Row> rows(String iso) {
        Problems problems = new Problems();
        List<Row> rows = Tsv.read(LANG, iso + "/heads.tsv", 2, problems);
        problems.raise();
        return rows;
    }

    @Test
    void everyLanguageHasHeadsOfTheChiefKinds() {
        for (String iso : Languages.load(LANG).codes()) {
            List<Row> rows = rows(iso);
            if (!rows.isEmpty()) {
                assertThat(rows).as(iso).hasSizeGreaterThan(LEAST);
                assertThat(rows.stream().map(row -> row.cell(1)).collect(Collectors.toSet()))
                        .as(iso)
                        .contains("organisation", "position", "gpe", "location", "facility", "event");
            }
        }
        assertThat(rows("kk")).isNotEmpty();
    }

    @Test
    void noHeadStandsTwiceUnderOneKind() {
        for (String iso : Languages.load(LANG).codes()) {
            Set<List<String>> seen = new HashSet<>();
            assertThat(rows(iso))
                    .as(iso)
                    .allSatisfy(row -> assertThat(seen.add(row.cells()))
                            .as("%s:%d", row.file(), row.line())
                            .isTrue());
        }
    }
}
