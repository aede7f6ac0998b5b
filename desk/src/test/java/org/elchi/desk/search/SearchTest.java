package org.elchi.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.elchi.desk.Frame;
import org.elchi.desk.SampleDesk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register holds is found by words in any script, narrowed and widened by links. */
class SearchTest {
    @TempDir
    static Path folder;

    static SampleDesk desk;

    /** Until the index has taken in the samples. */
    @BeforeAll
    static void open() throws InterruptedException {
        desk = SampleDesk.on(folder);
        for (int i = 0;
                i < 300 && !desk.page("/search").select("main > [role=status]").isEmpty();
                i++) {
            Thread.sleep(100);
        }
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Document search(String text, String more) {
        return desk.page("/search?q=" + Frame.encoded(text) + more);
    }

    private static int total(Document page) {
        return Integer.parseInt(page.select("#hits").text().replaceAll("\\D", ""));
    }

    @Test
    void oneScriptFindsAll() {
        int total = total(search("Tokayev", ""));
        assertThat(total).isPositive();
        assertThat(total(search("Тоқаев", ""))).isEqualTo(total);
        Document page = search("Тоқаев", "");
        assertThat(page.select(".found mark")).isNotEmpty();
        assertThat(page.select(".found a[href^=/records/]")).isNotEmpty();
        assertThat(search("Тоқаев", "&in=documents").select(".found a[href^=/documents/]"))
                .isNotEmpty();
    }

    @Test
    void eachLinkThatNarrowsFindsWhatItSays() {
        Document page = search("Tokayev", "");
        List<Element> links = page.select(".narrowing section[aria-labelledby^=narrow-] li");
        assertThat(links).hasSizeGreaterThan(5);
        for (Element link : links.subList(0, 6)) {
            Document narrower = desk.page(link.select("a").attr("href"));
            assertThat(total(narrower))
                    .as(link.text())
                    .isEqualTo(Integer.parseInt(link.select("span").text()));
            assertThat(narrower.select(".chips a")).isNotEmpty();
            assertThat(total(desk.page(narrower.select(".chips a").attr("href"))))
                    .isGreaterThanOrEqualTo(total(narrower));
        }
    }

    @Test
    void thePagesGoThroughAllThatIsFound() {
        Document page = search("", "&in=records&order=newest");
        int total = total(page);
        int seen = page.select(".found > li").size();
        while (!page.select("a[rel=next]").isEmpty()) {
            page = desk.page(page.select("a[rel=next]").attr("href"));
            seen += page.select(".found > li").size();
        }
        assertThat(seen).isEqualTo(total).isGreaterThan(20);
    }

    @Test
    void whereNothingIsFoundThereIsAWayOn() {
        Document page = search("Tokayev", "&state=JP");
        assertThat(page.select("main").text()).contains("Nothing is found");
        assertThat(total(desk.page(page.select(".hits .prose a").attr("href")))).isPositive();
    }

    @Test
    void anEmptySearchShowsHowToSearch() {
        Document page = desk.page("/search");
        assertThat(page.select(".examples a")).hasSize(3);
        for (Element example : page.select(".examples a")) {
            assertThat(desk.get(example.attr("href")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSearchIsItsAddressAndItsFeedsHaveTheSame() {
        Document page = search("su \"a b\"", "&state=KZ&kind=visit&since=2025-01-01");
        assertThat(page.select("a[href^=/feeds/search.rss]").attr("href"))
                .isEqualTo("/feeds/search.rss?q=su+%22a+b%22&state=KZ&kind=visit&since=2025-01-01");
        assertThat(page.select("input[type=hidden][name=state]").attr("value")).isEqualTo("KZ");
    }

    @Test
    void whatIsFoundCanBeTakenAway() {
        assertThat(desk.get("/search?q=Tokayev&format=jsonl").body()).contains("Kassym-Jomart Tokayev");
    }

    @Test
    void hostileQuestionsAreAnsweredAsWords() {
        for (String hostile : List.of(
                "<script>alert(1)</script>",
                "' OR 1=1; DROP TABLE document; --",
                "\"\"\" - -\" *:* [a TO b] (((",
                "\u202egizli\u202c Z\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
                "a".repeat(100_000 / 20),
                "../../etc/passwd",
                "\u0000\ud800")) {
            String encoded = Frame.encoded(hostile);
            assertThat(desk.get("/search?q=" + encoded).statusCode())
                    .as(hostile)
                    .isEqualTo(200);
            assertThat(desk.get("/search?q=" + encoded).body())
                    .doesNotContain("<script>alert")
                    .doesNotContain("\u202e");
            for (String name : List.of("state", "kind", "topic", "language", "outlet", "person", "in")) {
                assertThat(desk.get("/search?" + name + "=" + encoded).statusCode())
                        .as(name + " " + hostile)
                        .isEqualTo(200);
            }
        }
        for (String wrong : List.of("since=x", "until=2025-13-01", "page=-1", "page=9999", "order=odd")) {
            assertThat(desk.get("/search?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }
}
