package org.elchi.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.desk.documents.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever adds documents, in whatever form and way, sees them read and what they tell marked in them. */
class UploadIT extends AtTheDesk {
    private static final String NEWS =
            "Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev, Özbekistan'a resmî ziyarette bulundu. Haber: %s.";
    private static final String PAGE =
            "<html><head><meta charset=\"%s\"></head><body><article><p>%s</p></article></body></html>";
    private static final Charset TURKISH = Charset.forName("windows-1254");

    /** Drops a file somewhere on a page; says whether that would take it. */
    private static final String DROP = """
        ([place, name, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name, {type: "text/plain"}));
          const drag = type => !document.querySelector(place)
              .dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
          return drag("dragover") && drag("drop");
        }
        """;

    @BeforeEach
    void goToTheDocuments() {
        open("/documents");
    }

    /** A file that holds one report. */
    record Sent(String name, String inside, byte[] bytes) {
        static Sent of(String name, String text, Charset charset) {
            return new Sent(name, name, text.getBytes(charset));
        }

        FilePayload payload() {
            return new FilePayload(name, "application/octet-stream", bytes);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static String news(String name) {
        return NEWS.formatted(name);
    }

    private static Sent text(String name) {
        return Sent.of(name, news(name), StandardCharsets.UTF_8);
    }

    static Stream<Sent> forms() {
        return Stream.of(
                text("unicode.txt"),
                Sent.of("wide.text", "\uFEFF" + news("wide"), StandardCharsets.UTF_16LE),
                Sent.of("old.txt", news("old"), TURKISH),
                Sent.of("page.html", PAGE.formatted("utf-8", news("page")), StandardCharsets.UTF_8),
                Sent.of("old.htm", PAGE.formatted("windows-1254", news("old page")), TURKISH),
                Sent.of(
                        "strict.xhtml",
                        "<?xml version=\"1.0\"?>" + PAGE.formatted("utf-8", news("strict")),
                        StandardCharsets.UTF_8),
                new Sent("packed.zip", "inside.txt", Form.zip("folder/inside.txt", news("packed"))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFormIsReadAndMarked(Sent sent) {
        choose(sent);
        read("Read: 1 of 1");
        isMarked(sent.inside());
        assertThat(visitor().complaints()).isEmpty();
    }

    @Test
    void manyAreReadAtOnceWhileOneLooksOn() {
        String[] files = IntStream.range(0, 60)
                .mapToObj(number -> "many-" + number + ".txt")
                .flatMap(name -> Stream.of(name, news(name)))
                .toArray(String[]::new);
        choose(new Sent("many.zip", "", Form.zip(files)), text("beside.txt"));
        read("Read: 61 of 61");
        assertThat(line("beside.txt")).containsText("visit: 1");
        assertThat(page().locator("#job .legend .kind-visit")).hasText("visit: 61");
        isMarked("many-59.txt");
        assertThat(visitor().complaints()).isEmpty();
    }

    @Test
    void whatIsRefusedHasAClearLineAndTheOthersAreRead() {
        choose(
                text("before.txt"),
                Sent.of("paper.pdf", "%PDF-1.7 and so on", StandardCharsets.US_ASCII),
                new Sent("letter.docx", "", Form.zip("word/document.xml", "<xml/>")),
                Sent.of("empty.txt", "", StandardCharsets.UTF_8),
                Sent.of("broken.zip", "PK\3\4broken", StandardCharsets.ISO_8859_1),
                new Sent("noise.txt", "", new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 7, 8}),
                text("after.txt"));
        read("Read: 7 of 7");
        assertThat(line("paper.pdf")).containsText("not read: is a PDF, not text; save it as UTF-8 text first");
        assertThat(line("letter.docx")).containsText("not read: is a ZIP or office file, not text");
        assertThat(line("empty.txt")).containsText("not read: is empty");
        assertThat(line("broken.zip")).containsText("not read: could not be opened as a ZIP file");
        assertThat(line("noise.txt")).containsText("not read: is binary");
        assertThat(line("before.txt")).containsText("visit: 1");
        assertThat(line("after.txt")).containsText("visit: 1");
        isMarked("after.txt");
    }

    @Test
    void filesAreDroppedAnywhereOnThePage() {
        assertThat(drop("h1", "first.txt")).isTrue();
        assertThat(page().locator(".adding[open] #files")).isVisible();
        assertThat(drop(".drop", "second.txt")).isTrue();
        read("Read: 2 of 2");
        assertThat(line("first.txt")).containsText("visit: 1");
        isMarked("second.txt");
    }

    @Test
    void aTextIsPasted() {
        page().locator(".adding > summary").click();
        page().locator("#text").fill(news("pasted"));
        for (String keys : List.of("Control+A", "Control+X", "Control+V")) {
            page().keyboard().press(keys);
        }
        page().fill("#outlet", "Our Paper");
        page().fill("#date", "2025-10-01");
        read("Read: 1 of 1");
        isMarked("pasted text");
    }

    @Test
    void whatCannotBeSentLosesNothingThatWasTyped() {
        page().locator(".adding > summary").click();
        page().fill("#outlet", "Our Paper");
        Response refused = page().waitForResponse("**/documents", this::send);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(page().locator("main")).containsText("choose a file or paste a text");
        page().goBack();
        page().locator(".adding > summary").click();
        assertThat(page().locator("#outlet")).hasValue("Our Paper");
        page().fill("#text", news("kept"));
        page().fill("#url", "ftp://example.org/kept");
        send();
        assertThat(page().locator("#url:invalid")).isFocused();
        assertThat(page().locator("#text")).hasValue(news("kept"));
        page().fill("#url", "https://example.org/kept");
        read("Read: 1 of 1");
        assertThat(line("pasted text")).containsText("visit: 1");
    }

    // ---- what somebody does

    private void choose(Sent... files) {
        page().locator(".adding > summary").click();
        page().setInputFiles("#files", Arrays.stream(files).map(Sent::payload).toArray(FilePayload[]::new));
    }

    private boolean drop(String place, String name) {
        return Boolean.TRUE.equals(page().evaluate(DROP, List.of(place, name, news(name))));
    }

    private void send() {
        page().locator(".adding form button[type=submit]").click();
    }

    /** Sends what was chosen and looks on until all of it is read. */
    private void read(String progress) {
        send();
        page().waitForURL("**/documents/jobs/*");
        assertThat(page().locator("#job:not([hx-get]) [role=status]")).hasText("All has been read.");
        assertThat(page().locator("label[for=progress]")).hasText(progress);
    }

    // ---- what comes of it

    private Locator line(String name) {
        return page().locator("#job li")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(
                                        "bdi", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))));
    }

    /** What a document tells is marked in it, listed beside it, and leads to its record. */
    private void isMarked(String name) {
        line(name).locator("a").click();
        assertThat(page().locator("h1")).hasText(name);
        Locator marks = page().locator(".reading a.stated.kind-visit");
        assertThat(page().locator(".reading")).containsText("Özbekistan'a resmî ziyarette bulundu");
        assertThat(page().locator(".told li")).hasCount(1);
        marks.first().click();
        page().waitForURL("**/records/visit-*");
        assertThat(page().locator(".accounts")).containsText("Özbekistan'a resmî ziyarette bulundu");
    }
}
