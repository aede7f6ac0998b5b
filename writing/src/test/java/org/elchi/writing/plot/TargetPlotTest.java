package org.elchi.writing.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Pace;
import org.elchi.register.following.Progress;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TargetPlotTest {
    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

    @Test
    void barsAreAsHighAsTheirFigures() throws IOException {
        Picture picture = Picture.of(usual());
        double first = height(picture, "2022: 1200000000 USD");
        assertThat(height(picture, "2023: 1500000000 USD")).isCloseTo(first * 1.5 / 1.2, within(0.02));
        assertThat(height(picture, "2024: 2100000000 USD")).isCloseTo(first * 2.1 / 1.2, within(0.02));
        Element goal = Picture.first(picture.things("goal").getFirst(), "rect");
        assertThat(Picture.number(goal, "height")).isCloseTo(first * 5 / 1.2, within(0.02));
        picture.isAsCommitted("target");
    }

    @Test
    void theNeededPaceLeadsFromTheLastFigureToTheGoalAtItsDeadline() {
        Picture picture = Picture.of(usual());
        Element line = Picture.first(picture.things("needed").getFirst(), "line");
        Element last = Picture.first(picture.thing("bar", "2024: 2100000000 USD"), "rect");
        Element goal = Picture.first(picture.things("goal").getFirst(), "rect");
        assertThat(Picture.number(line, "y1")).isCloseTo(Picture.number(last, "y"), within(0.02));
        assertThat(Picture.number(line, "x1"))
                .isCloseTo(Picture.number(last, "x") + Picture.number(last, "width") / 2, within(0.02));
        assertThat(Picture.number(line, "y2")).isCloseTo(Picture.number(goal, "y"), within(0.02));
        assertThat(Picture.number(line, "x2"))
                .isCloseTo(Picture.number(goal, "x") + Picture.number(goal, "width") / 2, within(0.02));
        assertThat(line.getAttribute("stroke-dasharray")).isNotEmpty();
    }

    @Test
    void aPartOfAYearIsHollow() {
        Picture picture = Picture.of(usual());
        Element part = Picture.first(picture.thing("bar", "2025-01/2025-06: 900000000 USD"), "rect");
        assertThat(part.getAttribute("fill")).isEqualTo(Ink.PAPER.light());
        assertThat(picture.texts()).contains("part of a year, not compared", "0.9", "1.2");
    }

    @Test
    void theAlternativeTellsTheFigures() {
        assertThat(usual().alternative())
                .isEqualTo("Goal: 5000000000 USD; by: 2027. Reported: 2022: 1200000000 USD; 2023: 1500000000 USD; 2024:"
                        + " 2100000000 USD. Pace so far a year: 600000000 USD. Pace needed a year: 966666667"
                        + " USD.");
    }

    @Test
    void aGoalAloneIsDrawn() {
        Picture picture =
                Picture.of(TargetPlot.of("Flights", progress(20, List.of(), "1"), Optional.of("2026"), words()));
        assertThat(picture.things("goal")).hasSize(1);
        assertThat(picture.texts()).contains("2026", "20");
    }

    @Test
    void nothingIsSaidInWords() {
        Plot plot = TargetPlot.of("Flights", progress(20, List.of(), "1"), Optional.empty(), words());
        assertThat(Picture.of(plot).texts()).contains("The register holds nothing that could be drawn here.");
    }

    @Test
    void whateverTheFiguresTheLabelsHaveRoom() {
        for (String unit : List.of("1", "1000000000000000", "0.001")) {
            List<Figure> many = new ArrayList<>();
            for (int year = 1990; year < 2026; year++) {
                many.add(figure(String.valueOf(year), new BigDecimal(unit).multiply(BigDecimal.valueOf(year - 2000))));
            }
            Picture picture = Picture.of(
                    TargetPlot.of("A long title ".repeat(20), progress(40, many, unit), Optional.of("2050"), words()));
            assertThat(picture.things("bar")).hasSize(36);
        }
        List<Figure> apart = List.of(figure("1900", BigDecimal.ONE), figure("2024", BILLION.pow(2)));
        assertThat(Picture.of(TargetPlot.of("x", progress(7, apart, "1"), Optional.of("2030"), words()))
                        .things("bar"))
                .hasSize(2);
    }

    private static double height(Picture picture, String told) {
        return Picture.number(Picture.first(picture.thing("bar", told), "rect"), "height");
    }

    private static PlotWords words() {
        return Picture.WORDS;
    }

    private static Figure figure(String date, BigDecimal value) {
        Figure.Span span = date.length() == 4 ? Figure.Span.YEAR : Figure.Span.PART;
        return new Figure("metric-1", value, Optional.of(date), span, Optional.empty(), 1);
    }

    private static Progress progress(long goal, List<Figure> figures, String unit) {
        return new Progress(
                new BigDecimal(unit).multiply(BigDecimal.valueOf(goal)),
                Optional.empty(),
                figures,
                figures,
                Optional.empty(),
                Optional.empty(),
                Progress.Outlook.TOO_FEW);
    }

    static Plot usual() {
        List<Figure> years = List.of(
                figure("2022", new BigDecimal("1200000000")),
                figure("2023", new BigDecimal("1500000000")),
                figure("2024", new BigDecimal("2100000000")));
        List<Figure> all = new ArrayList<>(years);
        all.add(figure("2025-01/2025-06", new BigDecimal("900000000")));
        Progress progress = new Progress(
                new BigDecimal("5000000000"),
                Optional.of("USD"),
                all,
                years,
                Optional.of(new Pace(2023, 2024, new BigDecimal("600000000"), 40)),
                Optional.of(new Pace(2024, 2027, new BigDecimal("966666667"), 34)),
                Progress.Outlook.BETWEEN);
        return TargetPlot.of("Trade to reach 5 billion US dollars by 2027", progress, Optional.of("2027"), words());
    }
}
