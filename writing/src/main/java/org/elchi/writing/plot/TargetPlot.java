package org.elchi.writing.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elchi.register.following.Figure;
import org.elchi.register.following.Pace;
import org.elchi.register.following.Progress;
import org.elchi.register.record.Days;

/** A target: the figures reported year by year, the goal at its deadline, the pace so far and the pace needed. */
public final class TargetPlot {
    private static final double HEIGHT = 170;
    private static final double TICK_ROOM = 7;
    private static final double THICK = 1.6;
    private static final double INSIDE = 13;

    private final PlotWords words;
    private final Progress progress;
    private final OptionalInt deadline;
    private final Optional<String> by;
    private final BigDecimal unit;

    private TargetPlot(Progress progress, Optional<String> by, PlotWords words) {
        this.words = words;
        this.progress = progress;
        this.by = by;
        this.deadline = by.flatMap(Days::parse)
                .map(days -> OptionalInt.of(days.last().getYear()))
                .orElse(OptionalInt.empty());
        this.unit = Scale.unit(Stream.concat(
                        Stream.of(progress.goal()), progress.figures().stream().map(Figure::value))
                .mapToDouble(value -> value.abs().doubleValue())
                .max()
                .orElse(1));
    }

    /**
     * A target as it stands.
     *
     * @param what what is to be reached, in words
     * @param by the deadline in EDTF, where one is known
     */
    public static Plot of(String what, Progress progress, Optional<String> by, PlotWords words) {
        TargetPlot plot = new TargetPlot(progress, by, words);
        Optional<Years> years = plot.years(0);
        return years.isEmpty() ? Sheet.empty(words, what) : plot.draw(what);
    }

    /** A bar: a figure in its year. */
    private record Bar(int year, Figure figure, boolean whole) {}

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        progress.years().forEach(figure -> bars.add(new Bar(figure.year().orElseThrow(), figure, true)));
        progress.figures().stream()
                .filter(figure -> figure.span() == Figure.Span.PART)
                .forEach(figure -> figure.date().flatMap(Days::parse).ifPresent(days -> {
                    int year = days.last().getYear();
                    bars.removeIf(bar -> bar.year == year && !bar.whole);
                    if (bars.stream().noneMatch(bar -> bar.year == year)) {
                        bars.add(new Bar(year, figure, false));
                    }
                }));
        return bars;
    }

    private Optional<Years> years(double left) {
        int[] all = IntStream.concat(bars().stream().mapToInt(Bar::year), deadline.stream())
                .sorted()
                .toArray();
        return all.length == 0
                ? Optional.empty()
                : Optional.of(new Years(all[0], all[all.length - 1], left, Sheet.RIGHT));
    }

    private double scaled(BigDecimal value) {
        return Scale.rounded(value, unit).doubleValue();
    }

    private Plot draw(String what) {
        Sheet sheet = new Sheet(words, what);
        legend(sheet);
        sheet.note(words.forms().unit().apply(unit, progress.currency()));
        double top = sheet.bottom() + TICK_ROOM;
        double[] values = Stream.concat(
                        Stream.of(progress.goal()), bars().stream().map(bar -> bar.figure.value()))
                .mapToDouble(this::scaled)
                .toArray();
        Scale scale = Scale.round(
                IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i])
                        .min()
                        .orElse(0),
                IntStream.range(0, values.length)
                        .mapToDouble(i -> values[i])
                        .max()
                        .orElse(1),
                top + HEIGHT,
                top);
        Years years = years(grid(sheet, scale)).orElseThrow();
        bars().forEach(bar -> bar(sheet, bar, years, scale));
        goal(sheet, years, scale);
        paces(sheet, years, scale);
        sheet.add(Shape.Line.thin(years.left(), scale.at(0), Sheet.RIGHT, scale.at(0), Ink.TEXT));
        labels(sheet, years, scale);
        double foot = top + HEIGHT + Sheet.LINE + (scale.least() < 0 ? INSIDE - 2 : 0);
        years.draw(sheet, foot);
        sheet.takenTo(foot + 2);
        sheet.leftOut("left-out", progress.figures().size() - bars().size());
        return sheet.finish(alternative());
    }

    // ---- what the signs mean

    private void legend(Sheet sheet) {
        Legend legend = new Legend();
        if (bars().stream().anyMatch(Bar::whole)) {
            legend.with((x, y) -> Shape.Box.filled(x, y - 5, 10, 10, Ink.BLUE), 11, words.word("legend", "reported"));
        }
        if (bars().stream().anyMatch(bar -> !bar.whole)) {
            legend.with(
                    (x, y) -> Shape.Box.hollow(x, y - 5, 10, 10, Ink.BLUE, Shape.Dash.SOLID),
                    11,
                    words.word("legend", "part"));
        }
        legend.with(
                (x, y) -> deadline.isPresent()
                        ? Shape.Box.hollow(x + 1, y - 5, 14, 10, Ink.VERMILION, Shape.Dash.DASHED)
                        : new Shape.Line(x, y, x + 16, y, Ink.VERMILION, THICK, Shape.Dash.DOTTED),
                16,
                words.item(words.word("legend", "goal"), said(progress.goal())));
        progress.needed()
                .ifPresent(pace -> legend.with(
                        Ink.VERMILION,
                        THICK,
                        Shape.Dash.DASHED,
                        words.item(words.word("legend", "needed"), said(pace.linear()))));
        progress.soFar()
                .ifPresent(pace -> legend.with(
                        Ink.TEXT,
                        THICK,
                        Shape.Dash.DOTTED,
                        words.item(words.word("legend", "so-far"), said(pace.linear()))));
        legend.draw(sheet);
    }

    private String said(BigDecimal value) {
        return words.forms().number().apply(Scale.rounded(value, unit));
    }

    private String whole(BigDecimal value) {
        return words.forms().amount().apply(value, progress.currency());
    }

    // ---- the drawing

    /** Draws lines at round values and gives the place where the drawing proper begins. */
    private double grid(Sheet sheet, Scale scale) {
        List<String> said = scale.ticks().stream().map(words.forms().number()).toList();
        double widest = said.stream()
                .mapToDouble(text -> Widths.of(text, Sheet.SMALL))
                .max()
                .orElse(0);
        double left = Sheet.MARGIN + widest + TICK_ROOM;
        for (int i = 0; i < said.size(); i++) {
            double y = scale.at(scale.ticks().get(i).doubleValue());
            sheet.add(Shape.Line.thin(left, y, Sheet.RIGHT, y, Ink.RULE));
            sheet.add(Shape.Label.ending(left - TICK_ROOM + 2, y + 3.4, said.get(i), Sheet.SMALL, Ink.QUIET));
        }
        return left;
    }

    private void bar(Sheet sheet, Bar bar, Years years, Scale scale) {
        double value = scale.at(scaled(bar.figure.value()));
        double zero = scale.at(0);
        double x = years.middle(bar.year) - years.bar() / 2;
        double height = Math.abs(zero - value);
        Shape box = bar.whole
                ? Shape.Box.filled(x, Math.min(value, zero), years.bar(), height, Ink.BLUE)
                : Shape.Box.hollow(x, Math.min(value, zero), years.bar(), height, Ink.BLUE, Shape.Dash.SOLID);
        String date = words.forms().date().apply(bar.figure.date().orElse(String.valueOf(bar.year)));
        sheet.add(new Shape.Group("bar", words.item(date, whole(bar.figure.value())), List.of(box)));
    }

    private void goal(Sheet sheet, Years years, Scale scale) {
        double y = scale.at(scaled(progress.goal()));
        double zero = scale.at(0);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Line(years.left(), y, Sheet.RIGHT, y, Ink.VERMILION, 1, Shape.Dash.DOTTED));
        if (deadline.isPresent() && bars().stream().noneMatch(bar -> bar.year == deadline.getAsInt())) {
            double x = years.middle(deadline.getAsInt()) - years.bar() / 2;
            shapes.add(Shape.Box.hollow(
                    x, Math.min(y, zero), years.bar(), Math.abs(zero - y), Ink.VERMILION, Shape.Dash.DASHED));
        }
        String told = by.map(date -> words.say(
                        "alternatives",
                        "deadline",
                        Map.of(
                                "goal",
                                whole(progress.goal()),
                                "by",
                                words.forms().date().apply(date))))
                .orElseGet(() -> words.say("alternatives", "target", Map.of("goal", whole(progress.goal()))));
        sheet.add(new Shape.Group("goal", told, shapes));
    }

    private void paces(Sheet sheet, Years years, Scale scale) {
        progress.soFar().ifPresent(pace -> {
            int end = Math.max(pace.to(), years.last());
            line(sheet, "so-far", pace, value(pace.from()), end, years, scale, Ink.TEXT, Shape.Dash.DOTTED);
        });
        progress.needed()
                .ifPresent(pace -> line(
                        sheet,
                        "needed",
                        pace,
                        value(pace.from()),
                        pace.to(),
                        years,
                        scale,
                        Ink.VERMILION,
                        Shape.Dash.DASHED));
    }

    private double value(int year) {
        return progress.years().stream()
                .filter(figure -> figure.year().orElseThrow() == year)
                .mapToDouble(figure -> scaled(figure.value()))
                .findFirst()
                .orElse(0);
    }

    /** A pace, from a figure on, to the end of the drawing or where it leaves it. */
    private void line(
            Sheet sheet,
            String kind,
            Pace pace,
            double from,
            int last,
            Years years,
            Scale scale,
            Ink ink,
            Shape.Dash dash) {
        double yearly =
                pace.linear().divide(unit, java.math.MathContext.DECIMAL64).doubleValue();
        double room = yearly > 0 ? (scale.most() - from) / yearly : yearly < 0 ? (scale.least() - from) / yearly : last;
        double span = Math.min(last - pace.from(), room);
        double x = years.middle(pace.from());
        Shape.Line line = new Shape.Line(
                x, scale.at(from), x + span * years.slot(), scale.at(from + span * yearly), ink, THICK, dash);
        String told = words.say("alternatives", kind, Map.of("pace", whole(pace.linear())));
        sheet.add(new Shape.Group(kind, told, List.of(line)));
    }

    // ---- figures on the bars

    private void labels(Sheet sheet, Years years, Scale scale) {
        double free = years.left();
        List<Bar> bars = bars().stream()
                .sorted(java.util.Comparator.comparingInt(Bar::year))
                .toList();
        for (Bar bar : bars) {
            String text = said(bar.figure.value());
            double half = Widths.of(text, Sheet.SMALL) / 2;
            double middle = years.middle(bar.year);
            if (middle - half >= free && middle + half <= Sheet.RIGHT) {
                sheet.addAll(label(bar, text, middle, half, years, scale));
                free = middle + half + 3;
            }
        }
    }

    private List<Shape> label(Bar bar, String text, double middle, double half, Years years, Scale scale) {
        double value = scale.at(scaled(bar.figure.value()));
        boolean down = bar.figure.value().signum() < 0;
        boolean inside = Math.abs(value - scale.at(0)) > INSIDE + 3 && 2 * half <= years.bar() - 2;
        double y = down == inside ? value - 4 : value + INSIDE - 2;
        Shape label = Shape.Label.centred(middle, y, text, Sheet.SMALL, inside && bar.whole ? Ink.ON_SHADE : Ink.TEXT);
        return inside ? List.of(label) : List.of(Shape.Box.veil(middle - half, y - 8.5, 2 * half, 10), label);
    }

    private String alternative() {
        List<String> parts = new ArrayList<>();
        parts.add(
                by.isPresent()
                        ? words.say(
                                "alternatives",
                                "deadline",
                                Map.of(
                                        "goal",
                                        whole(progress.goal()),
                                        "by",
                                        words.forms().date().apply(by.get())))
                        : words.say("alternatives", "target", Map.of("goal", whole(progress.goal()))));
        if (!progress.years().isEmpty()) {
            String figures = progress.years().stream()
                    .map(figure -> words.item(String.valueOf(figure.year().orElseThrow()), whole(figure.value())))
                    .collect(Collectors.joining("; "));
            parts.add(words.say("alternatives", "figures", Map.of("figures", figures)));
        }
        progress.soFar()
                .ifPresent(pace ->
                        parts.add(words.say("alternatives", "so-far", Map.of("pace", whole(pace.linear())))));
        progress.needed()
                .ifPresent(pace ->
                        parts.add(words.say("alternatives", "needed", Map.of("pace", whole(pace.linear())))));
        return String.join(" ", parts);
    }
}
