package org.elchi.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String HTML = """
        <!DOCTYPE html>
        <html lang="tr"><head><meta charset="windows-1254"><title>Site</title>
        <meta property="og:site_name" content="The Outlet">
        <meta property="article:published_time" content="2024-03-09T08:00:00+03:00">
        <link rel="canonical" href="https://example.org/1">
        <script>var x = "not text";</script></head>
        <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
        <article><h1>A heading</h1>
        <p>The first <b>paragraph</b>,
        on two lines.</p>
        <ul><li><a href="/2">Another story about something else</a></li></ul>
        <p>The second<br>paragraph with a <a href="/3">link</a> in it.</p></article>
        <footer>All rights reserved</footer></body></html>
        """;

    @Test
    void headingsAndParagraphsAreLinesAndMenusAreNot() {
        assertThat(Page.of(HTML).text())
                .isEqualTo("A heading\nThe first paragraph, on two lines.\nThe second\nparagraph with a link in it.");
    }

    @Test
    void thePageTellsItsDateOutletAndAddress() {
        assertThat(Page.of(HTML).about().date()).contains(LocalDate.of(2024, 3, 9));
        assertThat(Page.of(HTML).about().outlet()).contains("The Outlet");
        assertThat(Page.of(HTML).about().url()).contains("https://example.org/1");
        assertThat(Page.charset(HTML.getBytes(StandardCharsets.UTF_8))).contains("windows-1254");
    }

    @Test
    void aPageIsKnownByItsNameOrItsBegin() {
        assertThat(Page.is("a.html", new byte[0])).isTrue();
        assertThat(Page.is("a.txt", HTML.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(Page.is("a.txt", "A text about <html>".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
