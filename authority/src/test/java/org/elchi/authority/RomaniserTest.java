package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;

class RomaniserTest {
    private final Romaniser romaniser = Romaniser.of(Data.of(Path.of("../lang")));

    @Test
    void unknownNamesAreWrittenAsEnglishTextsWriteThem() {
        Problems problems = new Problems();
        for (Row row : Tsv.read(Data.of(Path.of("src/test/corpus")), "romanised.tsv", 3, problems)) {
            assertThat(romaniser.romanise(row.cell(0), row.cell(1))).isEqualTo(row.cell(2));
        }
        problems.raise();
    }
}
