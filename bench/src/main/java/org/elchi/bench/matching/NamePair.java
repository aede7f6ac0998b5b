package org.elchi.bench.matching;

import java.nio.file.Path;
import java.util.List;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Tsv;

/**
 * Two names of a list of pairs.
 *
 * @param same whether they mean one person
 * @param tags what makes the pair telling: the scripts, <i>initials</i>, <i>hard</i>
 */
record NamePair(String first, String second, boolean same, List<String> tags) {
    private static final String SAME = "same";
    private static final String DIFFERENT = "different";

    static List<NamePair> read(Path file) {
        Problems problems = new Problems();
        Path folder = file.toAbsolutePath().getParent();
        Data data = Data.of(folder == null ? Path.of(".") : folder);
        List<NamePair> pairs = Tsv.read(data, String.valueOf(file.getFileName()), 3, problems).stream()
                .map(row -> {
                    if (!row.cell(2).equals(SAME) && !row.cell(2).equals(DIFFERENT)) {
                        problems.add(row, "found '" + row.cell(2) + "', need same or different");
                    }
                    List<String> tags = List.of(row.cell(3).split("[, ]+"));
                    return new NamePair(row.cell(0), row.cell(1), row.cell(2).equals(SAME), tags);
                })
                .toList();
        problems.raise();
        return pairs;
    }
}
