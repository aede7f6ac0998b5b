package org.elchi.writing.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What the signs of a drawing mean: each with its words, from left to right, on as many lines as they need. */
final class Legend {
    private static final double SIGN = 20;
    private static final double SMALL = 11;
    private static final double GAP = 14;
    private static final double MIDDLE = 3.4;

    /** Draws a sign in the room between two places, at a height. */
    interface Sign extends BiFunction<Double, Double, Shape> {}

    private record Item(Sign sign, double room, String words) {}

    private final List<Item> items = new ArrayList<>();

    /**
     * A sign with its words.
     *
     * @param sign draws it from an x on, so wide, around a y
     */
    Legend with(Sign sign, double room, String words) {
        items.add(new Item(sign, room, Clean.line(words)));
        return this;
    }

    /** A stroke. */
    Legend with(Ink ink, double thickness, Shape.Dash dash, String words) {
        return with((x, y) -> new Shape.Line(x, y, x + SIGN, y, ink, thickness, dash), SIGN, words);
    }

    /** A mark. */
    Legend with(Shape.Form form, Ink ink, boolean hollow, String words) {
        return with((x, y) -> new Shape.Mark(x + SMALL / 2, y, 4, form, ink, hollow), SMALL, words);
    }

    void draw(Sheet sheet) {
        double x = Sheet.MARGIN;
        double y = sheet.bottom() + Sheet.LINE / 2;
        for (Item item : items) {
            String words = Widths.fitted(item.words, Sheet.SMALL, Sheet.RIGHT - Sheet.MARGIN - item.room - 4);
            double width = item.room + 4 + Widths.of(words, Sheet.SMALL);
            if (x > Sheet.MARGIN && x + width > Sheet.RIGHT) {
                x = Sheet.MARGIN;
                y += Sheet.LINE;
            }
            sheet.add(item.sign.apply(x, y));
            sheet.add(Shape.Label.of(x + item.room + 4, y + MIDDLE, words, Sheet.SMALL, Ink.QUIET));
            x += width + GAP;
        }
        sheet.takenTo(y + Sheet.LINE / 2 + 4);
    }
}
