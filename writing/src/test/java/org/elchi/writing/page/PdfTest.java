package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final byte[] BYTES = bytes(Papers.rich());
    private static PDDocument rich = new PDDocument();

    @BeforeAll
    static void read() throws IOException {
        rich = Loader.loadPDF(BYTES);
    }

    @AfterAll
    static void close() throws IOException {
        rich.close();
    }

    @Test
    void allTextCanBeTakenOutWithTheRightLetters() throws IOException {
        String text = letters(text(rich));
        List<String> words = Words.of(Papers.rich()).stream()
                .filter(piece -> !Letters.leftward(piece.replaceAll(".*: |.*, |«", "")))
                .toList();
        assertThat(words)
                .hasSizeGreaterThan(200)
                .allSatisfy(piece -> assertThat(text).contains(letters(piece)));
    }

    @Test
    void itSaysWhatItIs() throws IOException {
        assertThat(rich.getDocumentInformation().getTitle())
                .isEqualTo(Papers.rich().title());
        assertThat(rich.getDocumentCatalog().getLanguage()).isEqualTo("kk");
        assertThat(rich.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(rich.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
        String about = new String(rich.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(about).contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "kk");
    }

    @Test
    void bookmarksAreTheSectionsInTheirOrder() throws IOException {
        List<String> titles = new ArrayList<>();
        rich.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles(item, "", titles));
        assertThat(titles)
                .containsExactly(
                        "Орындалмаған міндеттемелер",
                        "Сауда және инвестиция",
                        "  Бірлескен жобалар",
                        "  Көлік дәліздері",
                        "Қол қойылған құжаттар",
                        "Президенттердің айтқандары",
                        "Кездесулер мен сапарлар",
                        "Дереккөздер");
    }

    @Test
    void everyPageHasItsNumberAndAllButTheFirstTheTitle() throws IOException {
        int pages = rich.getNumberOfPages();
        assertThat(pages).isBetween(8, 20);
        for (int page = 1; page <= pages; page++) {
            String text = page(rich, page);
            assertThat(text).contains(page + "-бет, барлығы " + pages);
            assertThat(text.lines().findFirst())
                    .hasValueSatisfying(
                            line -> assertThat(Papers.rich().title()).startsWith(line.strip()));
        }
    }

    @Test
    void contentsNameThePageOfEachSection() throws IOException {
        List<String> contents =
                page(rich, 1).lines().filter(line -> line.contains(". . . .")).toList();
        assertThat(contents).hasSize(8);
        for (String line : contents) {
            String heading = line.substring(0, line.indexOf(". . . .")).strip();
            int number = Integer.parseInt(line.replaceAll(".*\\D", ""));
            assertThat(letters(page(rich, number))).contains(letters(heading));
        }
    }

    @Test
    void theHeadOfATableStandsOnEachOfItsPages() throws IOException {
        for (int page = 1; page <= 3; page++) {
            assertThat(page(rich, page)).contains("Не уәде етілді");
        }
    }

    @Test
    void fontsComeWithTheDocument() throws IOException {
        int seen = 0;
        for (PDPage page : rich.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void linksLeadWithinAndToTheWeb() throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : rich.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        List<String> out = links.stream()
                .flatMap(link -> link.getAction() instanceof PDActionURI uri ? Stream.of(uri.getURI()) : Stream.empty())
                .toList();
        assertThat(out.stream().distinct()).hasSize(48).allMatch(uri -> uri.startsWith("https://example.org/"));
        assertThat(links.size() - out.size()).isGreaterThan(120);
    }

    @Test
    void theSamePaperIsTheSameBytesAndHasNoDate() {
        assertThat(bytes(Papers.rich())).isEqualTo(BYTES);
        assertThat(rich.getDocumentInformation().getCreationDate()).isNull();
        assertThat(new String(BYTES, StandardCharsets.ISO_8859_1)).doesNotContain("D:1970", "Date>", "/CreationDate");
    }

    @Test
    void whatMeansHarmIsText() throws IOException {
        try (PDDocument hostile = Loader.loadPDF(bytes(Papers.hostile()))) {
            String text = letters(text(hostile));
            assertThat(text)
                    .contains(letters("<script>alert('x')</script>"), letters("[click](javascript:alert(1))"), "□□");
            for (PDPage page : hostile.getPages()) {
                assertThat(page.getAnnotations())
                        .allSatisfy(link -> assertThat(String.valueOf(((PDAnnotationLink) link).getAction()))
                                .doesNotContain("JavaScript"));
            }
        }
    }

    @Test
    void nothingIsSaidOnTheTerminal() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(ear);
            System.setErr(ear);
            bytes(Papers.hostile());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void twoThousandLinesAreSoonSet() throws IOException {
        long begin = System.nanoTime();
        byte[] bytes = bytes(Papers.of(2000));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(120));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(100);
        }
    }

    @Test
    void headingsDoNotEndAPage() throws IOException {
        List<String> headings = Outline.of(Papers.of(700)).entries().stream()
                .map(Outline.Entry::heading)
                .toList();
        try (PDDocument document = Loader.loadPDF(bytes(Papers.of(700)))) {
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                List<String> lines = page(document, page)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                assertThat(headings).doesNotContain(lines.get(lines.size() - 2));
            }
        }
    }

    private static void titles(PDOutlineItem item, String indent, List<String> titles) {
        titles.add(indent + item.getTitle());
        item.children().forEach(child -> titles(child, indent + "  ", titles));
    }

    private static byte[] bytes(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(paper, out);
        return out.toByteArray();
    }

    /** What stands between the heads and the feet of the pages. */
    private static String text(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder(page(document, 1));
        for (int number = 2; number <= document.getNumberOfPages(); number++) {
            String page = page(document, number);
            text.append(page.substring(page.indexOf('\n')));
        }
        return text.toString().replaceAll("\\d+-бет, барлығы \\d+", "");
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }

    /** Without what only sets the text apart. */
    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x2060 && c != 0x200B)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
