package org.elchi.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Source;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the index finds, what it leaves out, and that it is there again whatever happens to it. */
class SearchIndexTest {
    private static final IndexedDocument TURKISH = document(
            "tr",
            "tr-Latn",
            "2024-03-05",
            "Anka",
            "Bakanlar su kaynaklarını görüştü\n\nKazakistan Cumhurbaşkanı Kasım Cömert Tokayev ile Özbekistan"
                    + " Cumhurbaşkanı Şevket Mirziyoyev, Aral havzasının su kaynakları için anlaşma imzaladı.");
    private static final IndexedDocument KAZAKH = document(
            "kk",
            "kk-Cyrl",
            "2024-03-06",
            "Сарыарқа ақпарат",
            "Қос президент келісті\n\nҚасым-Жомарт Тоқаев пен Шавкат Мирзиёев Арал бассейніндегі су ресурстары"
                    + " туралы келісімге қол қойды.");
    private static final IndexedDocument UZBEK = document(
            "uz",
            "uz-Latn",
            "2023-01-10",
            "Zamin",
            "Teatrda yangi spektakl\n\nToshkentda yosh aktyorlar ishtirokidagi spektakl namoyish etildi.");

    @TempDir
    private Path folder = Path.of("");

    private SearchIndex index = SearchIndex.open(Path.of(System.getProperty("java.io.tmpdir")), Library.ANALYSIS);

    private static IndexedDocument document(String id, String language, String day, String outlet, String text) {
        Source source =
                new Source(id + ".txt", Optional.of(LocalDate.parse(day)), Optional.of(outlet), Optional.empty());
        return new IndexedDocument(id, source, language, text);
    }

    private static Record visit() {
        Told told = Told.of("a.txt", "2024-03-05")
                .fact("visit", Told.with(Told.visit("Kassym-Jomart Tokayev", "UZ"), "date", Value.of("2024-03-04")));
        return new Record("visit-000000000001", "visit", told.tellings());
    }

    @BeforeEach
    void fill() {
        index.close();
        index = SearchIndex.open(folder, Library.ANALYSIS);
        update("1", List.of(TURKISH, KAZAKH, UZBEK), List.of(visit()), List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    private boolean update(
            String revision, Iterable<IndexedDocument> documents, List<Record> records, List<String> gone) {
        return index.update(revision, false, intake -> {
            gone.forEach(intake::gone);
            documents.forEach(intake::document);
            records.forEach(intake::record);
        });
    }

    private List<String> found(String text) {
        return found(text, Filters.NONE);
    }

    private List<String> found(String text, Filters filters) {
        return index.search(new Question(text, filters, 10)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static Filters filters(Map<String, String> wanted) {
        return new Filters(
                Optional.ofNullable(wanted.get("in")).map(What::valueOf),
                Stream.ofNullable(wanted.get("state")).toList(),
                Stream.ofNullable(wanted.get("person")).map(List::of).toList(),
                Stream.ofNullable(wanted.get("kind")).toList(),
                Stream.ofNullable(wanted.get("topic")).toList(),
                Optional.ofNullable(wanted.get("since")).map(LocalDate::parse),
                Optional.ofNullable(wanted.get("until")).map(LocalDate::parse),
                Optional.ofNullable(wanted.get("outlet")),
                Optional.ofNullable(wanted.get("language")));
    }

    private List<String> only(Map<String, String> wanted) {
        return found("", filters(wanted)).stream().sorted().toList();
    }

    @Test
    void aQuestionInOneLanguageFindsAll() {
        assertThat(found("су ресурстары")).containsExactly("kk", "tr");
        assertThat(found("su kaynakları")).containsExactly("tr", "kk");
        assertThat(found("Mirziýoýew")).containsExactlyInAnyOrder("tr", "kk");
        assertThat(found("Ташкент")).containsExactly("uz");
    }

    @Test
    void recordsAreFoundByTheirPeopleAndStates() {
        assertThat(found("Тоқаев", Filters.NONE.in(What.RECORD))).containsExactly("visit-000000000001");
        assertThat(found("Özbekistan", Filters.NONE.in(What.RECORD))).containsExactly("visit-000000000001");
        assertThat(index.people("Токаев")).containsExactly("Kassym-Jomart Tokayev");
        assertThat(index.states("Өзбекстан")).containsExactly("UZ");
    }

    @Test
    void filtersAloneAreAQuestion() {
        assertThat(only(Map.of("in", "DOCUMENT"))).containsExactly("kk", "tr", "uz");
        assertThat(only(Map.of("state", "UZ", "in", "DOCUMENT"))).containsExactly("kk", "tr", "uz");
        assertThat(only(Map.of("kind", "visit"))).containsExactly("visit-000000000001");
        assertThat(only(Map.of("topic", "water"))).containsExactly("kk", "tr");
        assertThat(only(Map.of("outlet", "сарыарқа"))).containsExactly("kk");
        assertThat(only(Map.of("language", "uz"))).containsExactly("uz");
        assertThat(only(Map.of("language", "kk-Cyrl"))).containsExactly("kk");
        assertThat(only(Map.of("since", "2024-03-05", "until", "2024-03-05"))).containsExactly("tr");
        assertThat(only(Map.of("since", "2024-03-04", "until", "2024-03-04"))).containsExactly("visit-000000000001");
        assertThat(only(Map.of("person", "Shavkat Mirziyoyev"))).containsExactly("kk", "tr");
    }

    @Test
    void phrasesStandTogetherAndAMinusExcludes() {
        assertThat(found("\"su kaynakları\"")).containsExactly("tr");
        assertThat(found("\"kaynakları su\"")).isEmpty();
        assertThat(found("Mirziyoyev -Bakanlar")).containsExactly("kk");
        assertThat(found("Mirziyoyev -\"su kaynakları\"")).containsExactly("kk");
    }

    @Test
    void whatAnswersIsMarked() {
        Highlight highlight =
                index.search(Question.of("Мирзиёев")).hits().getFirst().highlight();
        assertThat(highlight.marked())
                .extracting(span -> span.of(highlight.text()))
                .containsExactly("Шавкат Мирзиёев");
    }

    @Test
    void whereNothingIsFoundItSaysWhatWouldBe() {
        Page page = index.search(new Question("су ресурстары", filters(Map.of("language", "uz")), 5));
        assertThat(page.hits()).isEmpty();
        assertThat(page.widenings()).containsExactly(new Page.Widening("language", 2));
        assertThat(index.search(Question.of("ресурстары spektakl")).widenings())
                .containsExactly(new Page.Widening("words", 2));
    }

    @Test
    void hostileTextIsText() {
        List<String> hostile = List.of(
                "",
                "-",
                "\"",
                "\"\"",
                "- -",
                "--",
                "a AND (b OR",
                "title:x~2^8 [a TO b] *",
                "\\",
                "\u0000\uD800",
                "su ".repeat(5000),
                "x".repeat(20_000),
                "-\"",
                "ʼʼʼ");
        hostile.forEach(
                text -> assertThat(index.search(Question.of(text))).as(text).isNotNull());
    }

    @Test
    void updatesAddChangeAndRemove() {
        update("2", List.of(document("uz", "uz-Latn", "2023-01-10", "Zamin", "Toshkent")), List.of(), List.of("kk"));
        assertThat(index.revision()).contains("2");
        assertThat(found("spektakl")).isEmpty();
        assertThat(found("Toshkent")).containsExactly("uz");
        assertThat(found("су ресурстары")).containsExactly("tr");
    }

    @Test
    void aDamagedIndexIsMadeAgain() throws IOException {
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = SearchIndex.open(folder, Library.ANALYSIS);
        assertThat(index.revision()).isEmpty();
        assertThat(found("Toshkent")).isEmpty();
        assertThat(update("3", List.of(UZBEK), List.of(), List.of())).isTrue();
        assertThat(found("Toshkent")).containsExactly("uz");
    }

    @Test
    void anIndexOfAnotherFormIsMadeAgain() throws IOException {
        index.close();
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("format", "another", "revision", "1").entrySet());
        }
        index = SearchIndex.open(folder, Library.ANALYSIS);
        assertThat(index.revision()).isEmpty();
        assertThat(found("Toshkent")).isEmpty();
        update("3", List.of(UZBEK), List.of(), List.of());
        assertThat(found("Toshkent")).containsExactly("uz");
        assertThat(found("су ресурстары")).isEmpty();
    }

    @Test
    void whoFindsItLockedLeavesItAndSearches() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            assertThat(update("2", List.of(), List.of(), List.of("kk"))).isFalse();
        }
        assertThat(index.revision()).contains("1");
        assertThat(found("су ресурстары")).containsExactly("kk", "tr");
    }

    @Test
    void anUpdateThatBreaksOffChangesNothing() {
        Iterable<IndexedDocument> broken = () -> Stream.of(1, 2)
                .map(number -> {
                    if (number == 2) {
                        throw new IllegalStateException("the source fails");
                    }
                    return document("new", "uz-Latn", "2023-01-10", "Zamin", "Buxoro");
                })
                .iterator();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> update("2", broken, List.of(), List.of())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(index.revision()).contains("1");
        assertThat(found("Buxoro")).isEmpty();
    }
}
