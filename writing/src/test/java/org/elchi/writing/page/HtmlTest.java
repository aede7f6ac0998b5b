package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final Document RICH = Jsoup.parse(Html.of(Papers.rich()));
    private static final Document HOSTILE = Jsoup.parse(Html.of(Papers.hostile()));

    @Test
    void everyReferenceLeadsSomewhereAndNoIdStandsTwice() {
        for (Document page : List.of(RICH, HOSTILE)) {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
            assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                    .allSatisfy(id -> assertThat(ids).contains(id));
        }
    }

    @Test
    void referencesLeadToCitedWordsAndBack() {
        Element reference = RICH.expectFirst("#r7");
        assertThat(reference.attr("href")).isEqualTo("#c7");
        Element citation = RICH.expectFirst("#c7");
        assertThat(citation.expectFirst("a").attr("href")).isEqualTo("#r7");
        assertThat(citation.text()).contains(Papers.SENTENCES.get(7).text());
    }

    @Test
    void allTextOfThePaperIsThere() {
        assertThat(Words.of(Papers.rich()))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(RICH.text()).contains(words));
    }

    @Test
    void originalWordsNameTheirLanguage() {
        assertThat(RICH.select("html").attr("lang")).isEqualTo("kk");
        Papers.SENTENCES.forEach(sentence -> assertThat(
                        RICH.select("[lang=" + sentence.language().orElseThrow() + "]")
                                .eachText())
                .contains(sentence.text()));
    }

    @Test
    void partsAreWhatTheySayTheyAre() {
        assertThat(RICH.select("nav a")).hasSize(8);
        assertThat(RICH.select("main > section")).hasSize(6);
        assertThat(RICH.select("section section h3")).hasSize(2);
        assertThat(RICH.select("table > caption")).hasSize(2);
        assertThat(RICH.select("thead th"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.attr("scope")).isEqualTo("col"));
        assertThat(RICH.select("figure > .drawing > svg[role=img][aria-label]")).hasSize(1);
        assertThat(RICH.select("figure > figcaption")).hasSize(1);
    }

    @Test
    void marksHaveAShapeAndAWordBesideTheirColour() {
        assertThat(RICH.select(".mark.overdue").eachText())
                .isNotEmpty()
                .allMatch(text -> text.equals("▲ мерзімі өтті"));
    }

    @Test
    void whatMeansHarmIsText() {
        assertThat(HOSTILE.select("script, img, iframe, object, embed, form, base, link, foreignObject, image"))
                .isEmpty();
        assertThat(HOSTILE.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(name -> name.startsWith("on") || name.equals("style")))
                .isEmpty();
        assertThat(HOSTILE.body().text()).contains("<script>alert('x')</script>", "\"><img src=x onerror=alert(1)>");
        assertThat(HOSTILE.html()).doesNotContain("\u202e", "\u0000", "\u001b", "evil.example/a.css", "evil.example/b");
    }

    @Test
    void linksOutAreOfTheWebAndTellNothing() {
        for (Document page : List.of(RICH, HOSTILE)) {
            assertThat(page.select("a[href]:not([href^=#])")).allSatisfy(link -> {
                assertThat(link.attr("href")).matches("https?://.*");
                assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
            });
        }
        assertThat(RICH.select("a.address")).hasSize(48);
    }

    @Test
    void nothingIsFetchedAndOnlyTheseStylesHold() {
        for (Document page : List.of(RICH, HOSTILE)) {
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy)
                    .startsWith("default-src 'none'; style-src 'sha256-")
                    .contains("base-uri 'none'");
            Set<String> hashes = page.select("style").stream()
                    .map(style -> style.data().isEmpty() ? style.wholeText() : style.data())
                    .map(HtmlTest::sha256)
                    .collect(Collectors.toSet());
            assertThat(hashes)
                    .isNotEmpty()
                    .allSatisfy(hash -> assertThat(policy).contains("'sha256-" + hash + "'"));
            assertThat(page.select("[src], [srcset]")).isEmpty();
        }
    }

    @Test
    void namesInsideADrawingAreItsOwn() {
        Paper paper = Papers.with(List.of(Papers.drawn("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9"
                + " 9'><defs><clipPath id='a'><path d='M0 0h9v9z'/></clipPath></defs><g clip-path='url(#a)'><use"
                + " href='#b'/></g><circle id='b' r='2'/></svg>")));
        Document page = Jsoup.parse(Html.of(paper));
        assertThat(page.getElementById("f1-a")).isNotNull();
        assertThat(page.expectFirst("g").attr("clip-path")).isEqualTo("url(#f1-a)");
        assertThat(page.expectFirst("use").attr("href")).isEqualTo("#f1-b");
    }

    @Test
    void aDrawingsRulesHoldInItAlone() {
        Paper paper = Papers.with(
                List.of(Papers.drawn("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' class='p'><style>@media"
                        + " (prefers-color-scheme: dark){.p .a{fill:#fff}}</style><rect"
                        + " class='a'/></svg>")));
        Document page = Jsoup.parse(Html.of(paper));
        assertThat(page.select("#f1.dark > svg.p > rect.a")).hasSize(1);
        assertThat(page.expectFirst("svg style").wholeText())
                .isEqualTo("#f1{@media (prefers-color-scheme: dark){.p .a{fill:#fff}}}");
        assertThat(Drawing.of(((Paper.Figure)
                                        paper.sections().getFirst().blocks().getFirst())
                                .svg())
                        .orElseThrow()
                        .document())
                .doesNotContain("prefers", "#fff");
    }

    @Test
    void coloursAreReadableInLightAndDark() {
        String look = RICH.expectFirst("style").data();
        Marks.all().values().forEach(mark -> {
            assertThat(Contrast.of(mark.light(), "#ffffff")).isGreaterThan(4.5);
            assertThat(Contrast.of(mark.dark(), "#15181c")).isGreaterThan(4.5);
        });
        Map<String, String> pairs =
                Map.of("#4d545e", "#ffffff", "#1c4587", "#f4f5f7", "#b0b7c1", "#1e2228", "#9dc1f5", "#1e2228");
        pairs.forEach((ink, paper) -> {
            assertThat(look).contains(ink);
            assertThat(Contrast.of(ink, paper)).isGreaterThan(4.5);
        });
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
