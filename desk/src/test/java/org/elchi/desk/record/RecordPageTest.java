package org.elchi.desk.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.elchi.desk.SampleDesk;
import org.elchi.language.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records as they are read: what they say, in whose words, as each side tells it; and the queue of those that wait. */
class RecordPageTest {
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

    /** A record that several documents tell. */
    private static String shared() {
        return List.of("session", "quote", "visit", "body", "relation", "meeting").stream()
                .flatMap(kind -> ids(kind).stream())
                .filter(id -> desk.page("/records/" + id).select(".account").size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(String kind) {
        return desk.page("/review?kind=" + kind).select("aside a").stream()
                .map(link -> link.attr("href").replaceFirst(".*at=([a-z0-9-]+).*", "$1"))
                .toList();
    }

    @Test
    void everyTellingShowsItsWordsWhereTheyStand() {
        Document page = desk.page("/records/" + shared());
        for (Element account : page.select(".account")) {
            assertThat(account.select("mark").text()).isNotBlank();
            assertThat(account.select(".excerpt").attr("lang")).matches("[a-z]{2,3}-[A-Z][a-z]{3}");
            assertThat(account.select("a[href^=/documents/]").attr("href")).matches("/documents/[0-9a-f]{64}#e\\d+");
        }
    }

    @Test
    void everyValueNamesWhoGivesIt() {
        Document page = desk.page("/records/" + shared());
        assertThat(page.select("table.values tbody tr"))
                .allSatisfy(row -> assertThat(row.select(".said a[href^=#t]")).isNotEmpty());
        assertThat(page.select("#why")).isNotEmpty();
        assertThat(page.select(".reason table td.number").text()).contains("+");
    }

    @Test
    void aTextStandsInOtherLettersToo() {
        String cyrillic = ids("").stream()
                .filter(id -> !desk.page("/records/" + id)
                        .select(".excerpt[lang$=-Cyrl]")
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(desk.page("/records/" + cyrillic)
                        .select(".letters .excerpt[lang$=-Latn] mark")
                        .text())
                .matches(".*[a-z]{3}.*");
    }

    @Test
    void aBeginningThatIsOnlyOnesLeadsToTheWholeId() {
        String id = ids("visit").getFirst();
        assertThat(desk.get("/records/" + id.substring(0, id.length() - 3))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/records/" + id);
    }

    @Test
    void anUnknownIdIsAPageThatLeadsToTheSearch() {
        for (String id :
                List.of("visit-000000000000", "visit", "%3Cscript%3E", "x".repeat(3000), "visit-%25", "quote-'%22")) {
            assertThat(desk.get("/records/" + id).statusCode()).as(id).isEqualTo(404);
            Document page = desk.page("/records/" + id);
            assertThat(page.select("main a[href=/search]")).isNotEmpty();
            assertThat(page.select("main script")).isEmpty();
        }
    }

    @Test
    void versionsStandSideBySideWithTheirMarks() {
        String id = shared();
        for (String by : List.of("country", "language", "outlet")) {
            Document page = desk.page("/compare/" + id + "?by=" + by);
            int sides = page.select("table.compare thead th").size() - 1;
            assertThat(sides).isPositive();
            assertThat(page.select("table.compare tbody tr"))
                    .allSatisfy(row -> assertThat(row.select("td")).hasSize(sides));
        }
        assertThat(desk.get("/compare/" + id + "?by=moon").statusCode()).isEqualTo(400);
        assertThat(desk.get("/compare/visit-000000000000").statusCode()).isEqualTo(303);
    }

    @Test
    void theQueueIsNarrowedAndWalkedThrough() {
        Document first = desk.page("/review?kind=instrument");
        assertThat(first.select("h2#told").text()).isNotBlank();
        assertThat(first.select("aside .about"))
                .allSatisfy(about -> assertThat(about.text()).startsWith("instrument"));
        Document second = desk.page(first.select("a[data-key=j]").attr("href"));
        assertThat(second.select("h2#told").text())
                .isEqualTo(first.select("aside a").get(1).text());
        assertThat(desk.page(second.select("a[data-key=k]").attr("href"))
                        .select("h2#told")
                        .text())
                .isEqualTo(first.select("h2#told").text());
        assertThat(desk.page("/review?skip=9999&state=%3Cb%3E&at=visit")
                        .select("h1")
                        .text())
                .isNotBlank();
    }

    @Test
    void everyActHasAKeyAndAForm() {
        Document page = desk.page("/review");
        for (String key : List.of("c", "e", "d", "m", "n", "a", "j", "?")) {
            assertThat(page.select("[data-key=" + key + "]")).as(key).hasSize(1);
        }
        assertThat(page.select(".acts form")).allSatisfy(form -> {
            assertThat(form.select("input[name=token]").attr("value")).isNotBlank();
            assertThat(form.select("input[name=seen]").attr("value")).isNotBlank();
        });
    }

    @Test
    void whyAReadingIsSureIsTold() {
        assertThat(desk.page("/records/" + shared() + "/surer").select("table .kept"))
                .isNotEmpty();
    }

    @Test
    void marksStandWhereTheWordsDo() {
        String text = "One.\n\nTwo three four. Five.\nSix.\nSeven.";
        int begin = text.indexOf("three");
        Excerpt excerpt = Excerpt.of(text, List.of(new Span(begin, begin + 5)));
        assertThat(excerpt.paragraphs()).hasSize(3);
        assertThat(excerpt.paragraphs().get(1).runs())
                .containsExactly(
                        new Excerpt.Run("Two ", false),
                        new Excerpt.Run("three", true),
                        new Excerpt.Run(" four. Five.", false));
    }

    @Test
    void aLongParagraphIsCutBetweenWords() {
        String text = "word ".repeat(2000) + "here " + "word ".repeat(2000);
        int begin = text.indexOf("here");
        Excerpt excerpt = Excerpt.of(text, List.of(new Span(begin, begin + 4)));
        String shown = String.join(
                "",
                excerpt.paragraphs().getFirst().runs().stream()
                        .map(Excerpt.Run::text)
                        .toList());
        assertThat(shown.length()).isLessThan(1100);
        assertThat(shown).startsWith("…word").contains("here").endsWith("word…");
    }
}
