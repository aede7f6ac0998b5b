package org.elchi.desk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elchi.desk.SampleDesk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are listed, added and shown, whatever is sent. */
class DocumentsTest {
    private static final String HOSTILE = "<script>alert(1)</script>'; DROP TABLE document; --";
    private static final String NEWS =
            "Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev, Özbekistan'a resmî ziyarette bulundu. %s Hava güzeldi.";

    @TempDir
    static Path folder;

    static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String outcome(Document job, String name) {
        return job.select("#job li").stream()
                .filter(line -> line.select("bdi").text().equals(name))
                .findFirst()
                .map(Element::text)
                .orElseThrow(() -> new AssertionError(name + " is not in " + job.text()));
    }

    private static String address(Document job, String name) {
        return job.select("#job li").stream()
                .filter(line -> line.select("bdi").text().equals(name))
                .map(line -> line.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    // ---- the list

    @Test
    void theListIsNarrowedByWhatIsKnownOfDocuments() {
        assertThat(desk.page("/documents").select("tbody tr")).hasSizeGreaterThan(5);
        Elements rows = desk.page("/documents?words=TR-1&language=tr&since=2025-11-01&until=2025-11-30&order=published")
                .select("tbody tr");
        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains("tr-1-taskent-konsey.txt", "Doğu Bülteni");
        assertThat(desk.page("/documents?words=nothing-is-called-so")
                        .select("main")
                        .text())
                .contains("No document fits");
    }

    @Test
    void whatIsNoDayAndNoNumberIsRefusedClearly() {
        assertThat(desk.get("/documents?since=yesterday").statusCode()).isEqualTo(400);
        assertThat(desk.get("/documents?page=x").statusCode()).isEqualTo(400);
        assertThat(desk.get("/documents?page=9999999").statusCode()).isEqualTo(200);
        assertThat(desk.get("/documents?outlet=%27%20OR%201%3D1%20--").statusCode())
                .isEqualTo(200);
    }

    // ---- adding

    @Test
    void aPastedTextIsReadAndShownWithWhatItTells() {
        Document job = new Form()
                .field("text", NEWS.formatted(""))
                .field("name", "visit")
                .field("date", "2025-10-01")
                .field("outlet", "Our Paper")
                .field("url", "https://example.org/1")
                .read(desk);
        assertThat(outcome(job, "visit")).contains("new", "visit: 1");
        Document page = desk.page(address(job, "visit"));
        Elements stated = page.select("a.stated.kind-visit");
        assertThat(stated.attr("href")).startsWith("/records/visit-");
        assertThat(stated.attr("id")).matches("e\\d+");
        assertThat(page.select(".grey").text()).contains("Hava güzeldi");
        assertThat(page.select(".told a").attr("href")).isEqualTo(stated.attr("href"));
        assertThat(page.select(".known").text()).contains("Our Paper", "https://example.org/1", "1 October 2025");
    }

    @Test
    void theSameAgainIsKnownAndMoreIsCompleted() {
        String text = NEWS.formatted("Aynı haber.");
        assertThat(outcome(new Form().file("a.txt", text).read(desk), "a.txt")).contains("new");
        assertThat(outcome(new Form().file("a.txt", text).read(desk), "a.txt")).contains("nothing new");
        assertThat(outcome(
                        new Form()
                                .file("a.txt", text)
                                .field("date", "2025-10-02")
                                .read(desk),
                        "a.txt"))
                .contains("now more is known");
    }

    @Test
    void eachFileBecomesAResultOrAClearLine() {
        Document job = new Form()
                .file("good.txt", NEWS.formatted("İyi."))
                .file(
                        "page.html",
                        "<html><body><article><p>" + NEWS.formatted("Sayfa.") + "</p></article></body></html>")
                .file("paper.pdf", "%PDF-1.7 and so on")
                .file("office.docx", Form.zip("word/document.xml", "<xml/>"))
                .file("empty.txt", "")
                .file("blank.txt", " \n \n ")
                .file("old.txt", NEWS.formatted("Eski.").getBytes(Charset.forName("windows-1254")))
                .read(desk);
        assertThat(outcome(job, "good.txt")).contains("visit: 1");
        assertThat(outcome(job, "page.html")).contains("visit: 1");
        assertThat(outcome(job, "old.txt")).contains("visit: 1");
        assertThat(outcome(job, "paper.pdf")).contains("is a PDF, not text");
        assertThat(outcome(job, "office.docx")).contains("is a ZIP or office file");
        assertThat(outcome(job, "empty.txt")).contains("is empty");
        assertThat(outcome(job, "blank.txt")).contains("nothing but white space");
        assertThat(job.select("progress").attr("value")).isEqualTo("7");
    }

    @Test
    void namesAndTextsAreShownNeverObeyed() {
        Document job = new Form()
                .file("../../etc/" + HOSTILE.replace("/", "") + ".txt", NEWS.formatted(HOSTILE))
                .file(
                        "..\\..\\turned\u202etxt.exe",
                        NEWS.formatted("Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 \u202egizli"))
                .read(desk);
        assertThat(job.select("#job script")).isEmpty();
        assertThat(job.text()).doesNotContain("etc").doesNotContain("..").doesNotContain("\u202e");
        for (Element line : job.select("#job li a")) {
            HttpResponse<String> answer = desk.get(line.attr("href"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert").doesNotContain("\u202e");
            HttpResponse<String> original = desk.get(line.attr("href") + "/original");
            assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=\"")
                    .doesNotContain("<");
            assertThat(original.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/octet-stream");
            assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(original.body()).contains("Özbekistan'a resmî ziyarette");
        }
    }

    @Test
    void zipFilesAreUnpackedButNoBombs() {
        Document job = new Form()
                .file("all.zip", Form.zip("../up/one.txt", NEWS.formatted("Bir."), "__MACOSX/x", "x", "sub/", ""))
                .file("bomb.zip", Form.zip("zeros.txt", "0".repeat(8 << 20)))
                .file(
                        "inside.zip",
                        new String(Form.zip("in.zip", "PK\3\4 and more"), java.nio.charset.StandardCharsets.ISO_8859_1)
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .file("broken.zip", "PK\3\4broken")
                .read(desk);
        assertThat(outcome(job, "one.txt")).contains("visit: 1");
        assertThat(outcome(job, "bomb.zip")).contains("unpacks to far more");
        assertThat(outcome(job, "in.zip")).contains("ZIP file inside a ZIP file");
        assertThat(outcome(job, "broken.zip")).contains("could not be opened");
    }

    @Test
    void nothingWrongIsTaken() {
        assertThat(new Form().sent(desk).statusCode()).isEqualTo(400);
        assertThat(new Form()
                        .field("text", "a")
                        .field("date", "soon")
                        .sent(desk)
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Form()
                        .field("text", "a")
                        .field("url", "javascript:alert(1)")
                        .sent(desk)
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Form().field("text", "a").without(desk).statusCode()).isEqualTo(403);
        Form many = new Form();
        for (int i = 0; i < 202; i++) {
            many.file(i + ".txt", "x");
        }
        assertThat(many.sent(desk).statusCode()).isEqualTo(413);
        assertThat(new Form().field("text", "a ".repeat(2_000_000)).sent(desk).statusCode())
                .isEqualTo(413);
        assertThat(desk.get("/documents/jobs/0123456789abcdef").statusCode()).isEqualTo(404);
    }

    // ---- one document

    @Test
    void aTextOfOneEndlessLineIsShownInParts() {
        Document job = new Form()
                .file("long.txt", "Sözcük ".repeat(300_000) + NEWS.formatted("Son."))
                .read(desk);
        String address = address(job, "long.txt");
        HttpResponse<String> first = desk.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body().length()).isLessThan(200_000);
        assertThat(desk.page(address).select("a[rel=next]").attr("href")).contains("part=2");
        assertThat(desk.page(address + "?part=9999").select(".reading").text()).contains("resmî ziyarette");
    }

    @Test
    void aTextIsShownInAnotherScriptBesideItsOwn() throws Exception {
        String name = "kk-2-tashkent-keliser.txt";
        Document job = new Form()
                .file(name, Files.readAllBytes(Path.of("../samples", name)))
                .read(desk);
        Document page = desk.page(address(job, name));
        String latin = page.select(".scripts a[href*=script=Latn]").attr("href");
        assertThat(latin).isNotEmpty();
        String converted = desk.page(latin).select(".converted").text();
        assertThat(converted).isNotBlank();
        assertThat(converted.chars().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC))
                .isEmpty();
        assertThat(desk.get(address(job, name) + "?script=Xxxx").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownDocumentIsAClearPage() {
        assertThat(desk.get("/documents/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(desk.get("/documents/" + "0".repeat(64) + "/original").statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/documents/..%2f..%2fetc%2fpasswd").statusCode()).isIn(400, 404);
    }
}
