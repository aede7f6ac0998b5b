package org.elchi.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Told;
import org.elchi.register.search.Question.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings are counted by what they have in common, paged and put in the order of days. */
class FacetsTest {
    @TempDir
    private Path folder = Path.of("");

    private SearchIndex index = SearchIndex.open(Path.of(System.getProperty("java.io.tmpdir")), Library.ANALYSIS);

    @BeforeEach
    void fill() {
        index.close();
        index = SearchIndex.open(folder, Library.ANALYSIS);
        add("1", document("a", "2023-01-10", "Kabar"));
        add("2", document("b", "2024-01-10", "Kabar"));
        add("3", document("c", "2025-01-10", "Anka"), document("d", "", ""));
    }

    private void add(String revision, IndexedDocument... documents) {
        index.update(revision, false, intake -> {
            List.of(documents).forEach(intake::document);
            intake.record(visit());
        });
    }

    private static Record visit() {
        Told told = Told.of("a.txt", "2024-03-05")
                .fact("visit", Told.with(Told.visit("Kassym-Jomart Tokayev", "UZ"), "date", Value.of("2024-03-04")));
        return new Record("visit-000000000001", "visit", told.tellings());
    }

    private static IndexedDocument document(String id, String day, String outlet) {
        Source source = new Source(
                id,
                Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(outlet).filter(text -> !text.isEmpty()),
                Optional.empty());
        return new IndexedDocument(id, source, "tr-Latn", "Su kaynakları\n\nKazakistan su konusunda konuştu.");
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static Map<String, Integer> counted(Facets facets, Facet facet) {
        return facets.of(facet).stream().collect(Collectors.toMap(Facets.Count::value, Facets.Count::total));
    }

    @Test
    void findingsAreCountedOverAllSegments() {
        Facets facets = index.facets(Question.of(""), 10);
        assertThat(facets.total()).isEqualTo(5);
        assertThat(counted(facets, Facet.OUTLET)).isEqualTo(Map.of("Kabar", 2, "Anka", 1));
        assertThat(counted(facets, Facet.YEAR)).isEqualTo(Map.of("2023", 1, "2024", 2, "2025", 1));
        assertThat(counted(facets, Facet.KIND)).isEqualTo(Map.of("visit", 1));
        assertThat(counted(facets, Facet.LANGUAGE)).isEqualTo(Map.of("tr-Latn", 5));
        assertThat(counted(facets, Facet.STATE)).containsEntry("KZ", 5).containsEntry("UZ", 1);
        assertThat(counted(facets, Facet.TOPIC)).containsEntry("water", 4);
        assertThat(facets.of(Facet.OUTLET).getFirst().value()).isEqualTo("Kabar");
    }

    @Test
    void whatIsCountedIsWhatNarrowingFinds() {
        for (Facets.Count count : index.facets(Question.of("su"), 10).of(Facet.TOPIC)) {
            Filters topic = new Filters(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(count.value()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            assertThat(index.search(Question.of("su").with(topic)).total())
                    .as(count.value())
                    .isEqualTo(count.total());
        }
    }

    @Test
    void allPagesTogetherAreTheWholeInItsOrder() {
        for (Order order : Order.values()) {
            Question whole = new Question("su", Filters.NONE, 10).in(order);
            List<String> ids = ids(whole);
            assertThat(ids).hasSize(4);
            assertThat(IntStream.range(0, 4)
                            .mapToObj(i -> ids(whole.page(1, i)))
                            .flatMap(List::stream)
                            .toList())
                    .isEqualTo(ids);
            assertThat(ids(whole.page(5, 4))).isEmpty();
        }
    }

    @Test
    void theDaysOrderWhatIsAskedSoAndWhatHasNoneComesLast() {
        assertThat(ids(Question.of("su").in(Order.NEWEST))).containsExactly("c", "b", "a", "d");
        assertThat(ids(Question.of("su").in(Order.OLDEST))).containsExactly("a", "b", "c", "d");
    }

    private List<String> ids(Question question) {
        return index.search(question).hits().stream().map(Hit::id).toList();
    }

    @Test
    void whoSearchesIsNeverDisturbedByWhoAdds() {
        List<CompletableFuture<Long>> searching = IntStream.range(0, 4)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() -> IntStream.range(0, 200)
                        .mapToLong(i -> index.facets(Question.of("su"), 5).total()
                                - index.search(Question.of("su")).total())
                        .filter(difference -> difference < -20)
                        .count()))
                .toList();
        for (int i = 0; i < 15; i++) {
            add("more " + i, document("more" + i, "2025-02-01", "Kabar"));
        }
        assertThat(searching.stream().map(CompletableFuture::join).toList()).containsOnly(0L);
        assertThat(index.facets(Question.of("su"), 5).total()).isEqualTo(19);
    }

    @Test
    void anEmptyIndexHasNothingToCount(@TempDir Path other) {
        try (SearchIndex empty = SearchIndex.open(other, Library.ANALYSIS)) {
            assertThat(empty.facets(Question.of("su"), 5).total()).isZero();
        }
    }
}
