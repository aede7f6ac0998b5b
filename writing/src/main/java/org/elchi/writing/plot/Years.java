package org.elchi.writing.plot;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Years side by side, each in a slot of the same width.
 *
 * @param first the first year
 * @param last the last year
 * @param left where the first slot begins
 * @param right where the last slot ends
 */
record Years(int first, int last, double left, double right) {
    private static final double BAR = 0.72;
    private static final double WIDEST = 46;
    private static final double ROOM = 6;

    double slot() {
        return (right - left) / (last - first + 1);
    }

    double bar() {
        return Math.min(WIDEST, slot() * BAR);
    }

    double middle(int year) {
        return left + (year - first + 0.5) * slot();
    }

    /** Years whose numbers have room below the axis. */
    List<Integer> named() {
        double width = Widths.of("2000", Sheet.SMALL) + ROOM;
        int[] steps = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
        int step = IntStream.of(steps)
                .filter(one -> one * slot() >= width)
                .findFirst()
                .orElse(1000);
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % step == 0 || step == 1)
                .boxed()
                .toList();
    }

    void draw(Sheet sheet, double y) {
        named().forEach(year ->
                sheet.add(Shape.Label.centred(middle(year), y, String.valueOf(year), Sheet.SMALL, Ink.QUIET)));
    }
}
