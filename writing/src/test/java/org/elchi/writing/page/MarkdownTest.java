package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Document RICH = read(Papers.rich());

    @Test
    void allTextIsThere() {
        assertThat(Words.of(Papers.rich()))
                .allSatisfy(words -> assertThat(RICH.text()).contains(words));
    }

    @Test
    void tablesHaveTheirRowsAndColumns() {
        assertThat(RICH.select("table")).hasSize(2);
        assertThat(RICH.select("table").get(0).select("tbody tr")).hasSize(26);
        assertThat(RICH.select("table").get(0).select("tbody td")).hasSize(26 * 5);
        assertThat(RICH.select("table").get(1).select("td").get(1).attr("align"))
                .isEqualTo("right");
        assertThat(RICH.text()).contains("▲ мерзімі өтті: күтілуде");
    }

    @Test
    void headingsAndListsStandApart() {
        assertThat(RICH.select("h2")).hasSize(6);
        assertThat(RICH.select("h3").eachText()).containsExactly("Бірлескен жобалар", "Көлік дәліздері");
        assertThat(RICH.select("h3 + ul > li")).hasSize(8);
    }

    @Test
    void whatMeansHarmIsText() {
        Document page = read(Papers.hostile());
        assertThat(page.select("script, img, table table, a:not([href^=http])")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text())
                .contains(
                        "<script>alert('x')</script>",
                        "[click](javascript:alert(1))",
                        "# no heading",
                        "&amp; <!-- -->");
    }

    private static Document read(Paper paper) {
        Parser parser = Parser.builder().extensions(TABLES).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(TABLES).build();
        return Jsoup.parse(renderer.render(parser.parse(Markdown.of(paper))));
    }
}
