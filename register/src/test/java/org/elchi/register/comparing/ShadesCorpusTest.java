package org.elchi.register.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.reading.Value;
import org.junit.jupiter.api.Test;

/** What is less exact, what is said otherwise and what is a contradiction. */
class ShadesCorpusTest {
    private static final List<Row> CASES = rows();

    @Test
    void eachPairIsToldForWhatItIs() {
        assertThat(CASES)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        row -> assertThat(between(row, 2, 3)).as(row.toString()).isEqualTo(expected(row)));
    }

    @Test
    void theOtherWayRoundIsTheSameTurned() {
        assertThat(CASES)
                .allSatisfy(row -> assertThat(between(row, 3, 2))
                        .as(row.toString())
                        .isEqualTo(expected(row).turned()));
    }

    @Test
    void aStateStandsOnlyForItsOwnPeople() {
        Agreement own = between("host", "UZ", "Shavkat Mirziyoyev", Set.of("UZ"));
        Agreement foreign = between("host", "KG", "Shavkat Mirziyoyev", Set.of("UZ"));
        assertThat(own).isEqualTo(Agreement.LESS);
        assertThat(foreign).isEqualTo(Agreement.CONFLICT);
    }

    private static Agreement between(String slot, String one, String other, Set<String> states) {
        return Shades.LOADED.between("visit", slot, Value.of(one), Value.of(other), name -> states);
    }

    private static Agreement between(Row row, int one, int other) {
        return Shades.LOADED.between(
                row.cell(0), row.cell(1), value(row.cell(one)), value(row.cell(other)), name -> Set.of());
    }

    private static Agreement expected(Row row) {
        return Agreement.valueOf(row.cell(4));
    }

    private static Value value(String text) {
        if (text.startsWith("{")) {
            return Value.of(Arrays.asList(text.substring(1, text.length() - 1).split(", ")));
        }
        boolean number = text.matches("-?[0-9.]+") && !text.matches("\\d{4}");
        return number ? Value.of(new BigDecimal(text)) : Value.of(text);
    }

    private static List<Row> rows() {
        Problems problems = new Problems();
        List<Row> rows = Tsv.read(Data.of(Path.of("src/test/corpus/comparing")), "agreements.tsv", 5, problems);
        problems.raise();
        return rows;
    }
}
