package org.elchi.desk.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.elchi.desk.SampleDesk;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, places, bodies, the map and the network, on the samples. */
class WorldPagesTest {
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

    private static Document page(String path) {
        assertThat(desk.get(path).statusCode()).as(path).isEqualTo(200);
        Document page = desk.page(path);
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(page.select("main [style], main style, main script"))
                .as(path)
                .isEmpty();
        return page;
    }

    // --- people ---

    @Test
    void peopleStandByTheNumberOfTheirRecordsEachWithOfficeAndState() {
        Document page = page("/people");
        assertThat(page.select(".roll tbody tr").get(0).text()).contains("President");
        assertThat(page.select(".roll tbody .number").eachText().stream()
                        .map(Integer::valueOf)
                        .toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(page.select(".roll tbody").text()).doesNotContain("2030");
    }

    @Test
    void peopleAreFoundByLettersOfAnyScript() {
        for (String typed : new String[] {"mirz", "%D0%9C%D0%B8%D1%80%D0%B7%D0%B8", "shavkat+mir"}) {
            assertThat(page("/people?q=" + typed).select(".roll tbody th").eachText())
                    .as(typed)
                    .containsExactly("Shavkat Mirziyoyev");
        }
        assertThat(page("/people?q=zzzz").select(".nothing")).isNotEmpty();
    }

    @Test
    void peopleAreSortedAsTheLanguageSortsNames() {
        assertThat(page("/people?order=name&lang=tr").select(".roll tbody th").eachText())
                .isSortedAccordingTo(java.text.Collator.getInstance(java.util.Locale.forLanguageTag("tr"))::compare);
    }

    @Test
    void peopleOfOneStateStandAlone() {
        assertThat(page("/people?state=UZ")
                        .select(".roll tbody td:nth-child(3)")
                        .eachText())
                .isNotEmpty()
                .allMatch(state -> state.equals("Uzbekistan"));
    }

    @Test
    void aPersonHasOfficesWordsSaidMeetingsAndRecords() {
        Document page = page("/people/Shavkat%20Mirziyoyev");
        assertThat(page.select("h1").text()).isEqualTo("Shavkat Mirziyoyev");
        assertThat(page.select("section[aria-labelledby=offices]").text()).contains("President", "8 September 2016");
        assertThat(page.select("section[aria-labelledby=met] a").eachText()).contains("Kassym-Jomart Tokayev");
        assertThat(page.select("blockquote [lang]")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=spellings]").text()).contains("Мирзиёев");
        assertThat(page.select("section[aria-labelledby=records] .records a")).isNotEmpty();
        assertThat(page.select(".take a").eachAttr("href")).anyMatch(address -> address.contains("format=csv"));
    }

    @Test
    void recordsOfAPersonAreShownByKind() {
        Document page = page("/people/Shavkat%20Mirziyoyev?kind=visit");
        assertThat(page.select("section[aria-labelledby=records] .records .kind")
                        .eachText())
                .isNotEmpty()
                .allMatch("visit"::equals);
    }

    @Test
    void aNameInAnotherScriptLeadsToThePerson() {
        assertThat(desk.get(
                                "/people/%D0%A8%D0%B0%D0%B2%D0%BA%D0%B0%D1%82%20%D0%9C%D0%B8%D1%80%D0%B7%D0%B8%D1%91%D0%B5%D0%B2")
                        .headers()
                        .firstValue("Location"))
                .contains("/people/Shavkat%20Mirziyoyev");
        assertThat(desk.get("/people/%3Cscript%3E").statusCode()).isEqualTo(404);
    }

    // --- places and the map ---

    @Test
    void aPlaceSaysWhereItIsAndWhatHappenedThere() {
        Document page = page("/places/Tashkent");
        assertThat(page.select("dl").text()).contains("Uzbekistan", "41.", "69.");
        assertThat(page.select("svg.chart circle")).hasSize(1);
        assertThat(page.select(".records a")).isNotEmpty();
        assertThat(page("/places").select(".roll tbody th").eachText()).contains("Tashkent");
    }

    @Test
    void theMapShowsInATableWhatItDraws() {
        Document page = page("/map");
        Element circle = page.select("svg.chart a[href=/places/Tashkent]").get(0);
        assertThat(circle.attr("aria-label")).startsWith("Tashkent: ");
        assertThat(page.select("table a[href=/places/Tashkent]")).hasSize(1);
        assertThat(page.select("svg.chart .lands path").size()).isGreaterThan(40);
        assertThat(page.select("figcaption").text()).contains("Natural Earth");
    }

    @Test
    void theMapShowsOnlyWhatIsAskedFor() {
        assertThat(page("/map?since=2100-01-01").select("svg.chart circle")).isEmpty();
        assertThat(page("/map?kind=award").select("svg.chart .ties path")).isEmpty();
        assertThat(page("/map?state=TM").select("table a[href=/places/Tashkent]"))
                .isEmpty();
        assertThat(desk.get("/map?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void theMapIsSeenCloser() {
        Document near = page("/map?at=Tashkent&zoom=5");
        assertThat(near.select("svg.chart a[href=/places/Tashkent] circle").attr("cx"))
                .isEqualTo("500.0");
        assertThat(near.select("svg.chart a[href=/places/Ankara]")).isEmpty();
        assertThat(near.select("#map nav a").eachText()).contains("Farther", "West", "North");
    }

    // --- bodies ---

    @Test
    void aBodyHasItsSessionsByNumberAndNamesTheMissing() {
        assertThat(page("/bodies").select("a").eachAttr("href"))
                .contains("/bodies/supreme-interstate-council?states=KZ%2CUZ");
        Document page = page("/bodies/supreme-interstate-council?states=KZ,UZ");
        assertThat(page.select("h1").text()).contains("Kazakhstan", "Uzbekistan");
        assertThat(page.select(".gap").get(0).text()).endsWith(": 1");
        Element second = page.select("tr.held").get(0);
        assertThat(second.select("th").text()).isEqualTo("2");
        assertThat(second.select("a[href=/places/Tashkent]")).hasSize(1);
        assertThat(second.select("td:last-child a")).isNotEmpty();
        assertThat(desk.get("/bodies/no-such-body").statusCode()).isEqualTo(404);
    }

    // --- the network ---

    @Test
    void theNetworkLeadsToWhomItShows() {
        Document page = page("/network");
        assertThat(page.select("svg.elchi-plot a[href=/people/Shavkat%20Mirziyoyev] title")
                        .text())
                .startsWith("Shavkat Mirziyoyev");
        assertThat(page.select("section[aria-labelledby=pairs] tbody tr")).isNotEmpty();
        assertThat(page("/network?by=state").select("svg.elchi-plot a[href=/relations/KZ]"))
                .hasSize(1);
        assertThat(page("/network?since=2100-01-01").select(".nothing")).isNotEmpty();
    }

    @Test
    void everyInkOfADrawingHasAColourOnDarkPaper() {
        String sheet = desk.get(page("/network").select("link[rel=stylesheet]").attr("href"))
                .body();
        page("/network").select("svg.elchi-plot [class^=f-], svg.elchi-plot [class^=s-]").stream()
                .flatMap(shape -> shape.classNames().stream())
                .distinct()
                .forEach(ink -> assertThat(sheet).contains(".elchi-plot ." + ink + " "));
    }

    @Test
    void everySectionIsReadInEveryLanguage() {
        page("/people").select("a[hreflang]").eachAttr("hreflang").forEach(tag -> {
            for (String path : new String[] {"/people", "/places/Tashkent", "/bodies", "/map", "/network"}) {
                assertThat(desk.get(path + "?lang=" + tag).statusCode())
                        .as(tag + path)
                        .isEqualTo(200);
            }
        });
    }
}
