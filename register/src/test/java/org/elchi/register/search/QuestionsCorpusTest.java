package org.elchi.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are found by questions in other languages, scripts and forms. Prints what is not among the first ten, and the share that is. */
class QuestionsCorpusTest {
    private static final Path QUESTIONS = Path.of("src/test/corpus/search/questions.tsv");
    private static final double FLOOR = 0.95;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void documentsAreAmongTheFirstTen() {
        try (SearchIndex index = SearchIndex.open(folder, Library.ANALYSIS)) {
            index.update("1", true, intake -> Library.documents().forEach(intake::document));
            int wanted = 0;
            List<String> missed = new ArrayList<>();
            for (String line : Library.lines(QUESTIONS)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    List<String> documents = Arrays.asList(cells[1].split(" "));
                    wanted += documents.size();
                    missed.addAll(missed(index, cells[0], documents));
                }
            }
            double share = 1 - missed.size() / (double) wanted;
            System.out.printf("found %.3f of %d%n", share, wanted);
            missed.forEach(System.out::println);
            assertThat(share).isGreaterThan(FLOOR);
        }
    }

    private static List<String> missed(SearchIndex index, String question, List<String> documents) {
        List<String> found = index.search(new Question(question, Filters.NONE, 10)).hits().stream()
                .map(Hit::id)
                .toList();
        return documents.stream()
                .filter(document -> !found.contains(document))
                .map(document -> question + ": not " + document + ", but " + found)
                .toList();
    }
}
