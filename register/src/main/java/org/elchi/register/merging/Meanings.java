package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.Language;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** What words of one language mean, named alike in all languages of the family. */
final class Meanings {
    private static final String FILE = "turkic/meanings.tsv";

    private final Map<String, List<String>> byLemma = new HashMap<>();

    private Meanings() {}

    /** The meanings of a language's words; none where the table has no column for it. */
    static Meanings of(Data lang, Language language) {
        Problems problems = new Problems();
        List<Row> rows = Tsv.read(lang, FILE, 2, problems);
        problems.raise();
        Meanings meanings = new Meanings();
        int column = rows.isEmpty() ? -1 : rows.getFirst().cells().indexOf(language.code());
        for (Row row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            for (String word : column < 0 ? new String[0] : row.cell(column).split(" ")) {
                meanings.byLemma
                        .computeIfAbsent(language.common(word), lemma -> new ArrayList<>())
                        .add(row.cell(0));
            }
        }
        return meanings;
    }

    List<String> of(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
