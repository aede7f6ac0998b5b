package org.elchi.writing.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A drawing in the making: a heading, then whatever is put below it. */
final class Sheet {
    /** 12 cm in print; a unit is 0.29 mm. */
    static final double WIDTH = 420;

    static final double MARGIN = 12;
    static final double RIGHT = WIDTH - MARGIN;
    static final double HEADING = 13;
    static final double TEXT = 10.5;
    static final double SMALL = 9.5;
    static final double LINE = 14;

    private static final double LEADING = 1.3;
    private static final double BOLD = 1.08;
    private static final int HEADING_LINES = 3;
    private static final double ABOVE = 4;

    private final PlotWords words;
    private final String title;
    private final List<Shape> shapes = new ArrayList<>();
    private double bottom = MARGIN;

    Sheet(PlotWords words, String title) {
        this.words = words;
        this.title = Clean.line(title);
        if (words.headed()) {
            heading();
        }
    }

    private void heading() {
        double width = (WIDTH - 2 * MARGIN) / BOLD;
        for (String line : Widths.wrapped(title, HEADING, width, HEADING_LINES)) {
            bottom += HEADING * LEADING;
            add(new Shape.Label(MARGIN, bottom - ABOVE, line, HEADING, Shape.Anchor.START, Ink.TEXT, true));
        }
        bottom += ABOVE;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void addAll(List<? extends Shape> more) {
        shapes.addAll(more);
    }

    /** Where there is nothing yet. */
    double bottom() {
        return bottom;
    }

    /** The room up to there is taken. */
    void takenTo(double y) {
        bottom = Math.max(bottom, y);
    }

    /** Some quiet words below what is there, unless they are empty. */
    void note(String text) {
        for (String line : Widths.wrapped(Clean.line(text), SMALL, WIDTH - 2 * MARGIN, HEADING_LINES)) {
            bottom += LINE;
            add(Shape.Label.of(MARGIN, bottom - ABOVE, line, SMALL, Ink.QUIET));
        }
    }

    /** Says how many were left out, where any were. */
    void leftOut(String what, int count) {
        if (count > 0) {
            note(words.say("notes", what, Map.of("count", words.number(count))));
        }
    }

    Plot finish(String alternative) {
        String told = Clean.line(alternative);
        return new Plot(Svg.of(words.language(), title, told, WIDTH, bottom + MARGIN, shapes), told, title);
    }

    /** A drawing that says that there is nothing to draw. */
    static Plot empty(PlotWords words, String title) {
        Sheet sheet = new Sheet(words, title);
        String nothing = words.word("notes", "nothing");
        sheet.note(nothing);
        return sheet.finish(nothing);
    }
}
