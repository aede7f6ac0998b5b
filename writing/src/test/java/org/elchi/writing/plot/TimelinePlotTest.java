package org.elchi.writing.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TimelinePlotTest {
    private static final List<Moment> MOMENTS = List.of(
            new Moment("2022-12-22", "talks", "Visit to Tashkent", false, 3),
            new Moment("2022-12-22", "documents", "A treaty on the border", false, 2),
            new Moment("2024", "bodies", "6th session of the council", false, 1),
            new Moment("2025-11-14", "talks", "Қасым-Жомарт Тоқаевтың Өзбекстанға мемлекеттік сапары", false, 5),
            new Moment("2030", "projects", "Trade to reach 10 billion", true, 1));

    @Test
    void whatCameLaterStandsFurtherRight() throws IOException {
        Picture picture = Picture.of(TimelinePlot.of("KZ and UZ", MOMENTS, Picture.WORDS));
        double first = x(picture, "2022-12-22: Visit to Tashkent");
        double last = x(picture, "2025-11-14: Қасым-Жомарт Тоқаевтың Өзбекстанға мемлекеттік сапары");
        assertThat(first).isLessThan(last);
        assertThat(picture.texts()).contains("Timeline: KZ and UZ", "2022", "2025", "Documents");
        picture.isAsCommitted("timeline");
    }

    @Test
    void whatIsPlannedIsHollow() {
        Picture picture = Picture.of(TimelinePlot.of("", MOMENTS, Picture.WORDS));
        assertThat(picture.things("planned")).singleElement().satisfies(thing -> {
            assertThat(Picture.told(thing)).isEqualTo("2030: Trade to reach 10 billion");
            assertThat(Picture.first(thing, "path").getAttribute("fill")).isEqualTo(Ink.PAPER.light());
        });
    }

    @Test
    void aLongLabelIsShortenedAndToldInFull() {
        String long_ = "Өзбекстан Республикасының Президенті ".repeat(9).strip();
        Picture picture = Picture.of(
                TimelinePlot.of("", List.of(new Moment("2025-05-05", "talks", long_, false, 1)), Picture.WORDS));
        assertThat(picture.texts()).anyMatch(text -> text.startsWith("Өзбекстан") && text.endsWith("…"));
        assertThat(Picture.told(picture.things("event").getFirst())).isEqualTo("2025-05-05: " + long_);
    }

    @Test
    void hundredsHaveRoom() {
        List<Moment> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(new Moment(
                    "2025-0" + (1 + i % 9) + "-" + (10 + i % 17), "lane" + i % 5, "Event number " + i, i % 3 == 0, i));
        }
        many.add(new Moment("1703", "talks", "Long ago", false, 1000));
        many.add(new Moment("XXXX-05-09", "talks", "No year", false, 1));
        Picture picture = Picture.of(TimelinePlot.of("all", many, Picture.WORDS));
        assertThat(picture.things("event")).hasSize(401);
        assertThat(picture.texts()).contains("Without a date: 1", "Without a label: 365");
    }

    @Test
    void whatIsHostileIsOnlyText() {
        String hostile = "</title><script>alert(1)</script>\u202Egnp\u0000\u0007 & \"<b>\"\uD800";
        Picture picture = Picture.of(
                TimelinePlot.of(hostile, List.of(new Moment("2025", hostile, hostile, false, 1)), Picture.WORDS));
        assertThat(picture.things("event").stream().map(Picture::told))
                .containsExactly("2025: </title><script>alert(1)</script>gnp & \"<b>\"");
    }

    @Test
    void nothingIsSaidInWords() {
        Plot plot = TimelinePlot.of("KZ", List.of(), Picture.WORDS);
        assertThat(Picture.of(plot).texts())
                .containsExactly("Timeline: KZ", "The register holds nothing that could be drawn here.");
        assertThat(plot.alternative()).isEqualTo("The register holds nothing that could be drawn here.");
    }

    @Test
    void aPlotInABriefHasNoHeading() {
        Plot plot = TimelinePlot.of("KZ", MOMENTS, Picture.WORDS.unheaded());
        assertThat(Picture.of(plot).texts()).doesNotContain("Timeline: KZ");
        assertThat(plot.title()).isEqualTo("Timeline: KZ");
    }

    private static double x(Picture picture, String told) {
        Element thing = picture.thing("event", told);
        return Picture.number(Picture.first(thing, "circle"), "cx");
    }
}
