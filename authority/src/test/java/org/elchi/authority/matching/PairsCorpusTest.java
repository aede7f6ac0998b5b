package org.elchi.authority.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;

/** Pairs of names as the press writes them: of one person, and of others whom a careless reader takes for one. */
class PairsCorpusTest {
    private static final double PRECISION = 0.99;
    private static final double RECALL = 0.97;

    private final Matcher matcher = Matcher.load();

    @Test
    void namesOfOnePersonAreToldFromThoseOfOthers() {
        int same = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Row row : rows()) {
            boolean one = row.cell(2).equals("same");
            Comparison comparison = matcher.compare(row.cell(0), row.cell(1));
            same += one ? 1 : 0;
            if (one != comparison.same()) {
                (one ? missed : wrong).add(row.cells() + " " + comparison);
            }
        }
        double found = same - missed.size();
        assertThat(found / (found + wrong.size())).as("precision, %s", wrong).isGreaterThanOrEqualTo(PRECISION);
        assertThat(found / same).as("recall, %s", missed).isGreaterThanOrEqualTo(RECALL);
    }

    private static List<Row> rows() {
        Problems problems = new Problems();
        List<Row> rows = Tsv.read(Data.of(Path.of("src/test/corpus/pairs")), "development.tsv", 3, problems);
        problems.raise();
        assertThat(rows).hasSizeGreaterThan(1_000);
        return rows;
    }
}
