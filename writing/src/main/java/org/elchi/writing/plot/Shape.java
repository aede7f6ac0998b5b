package org.elchi.writing.plot;

import java.util.List;
import java.util.Optional;

/** What a drawing is made of. Lengths are in units of which a drawing is {@link Sheet#WIDTH} wide; y grows downwards. */
sealed interface Shape {
    /** How a line is drawn. */
    enum Dash {
        SOLID(""),
        DASHED("5 3"),
        DOTTED("1.5 3");

        private final String pattern;

        Dash(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }

    /** Forms of marks, so that they are told apart without colours. */
    enum Form {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND;

        static Form of(int number) {
            return values()[number % values().length];
        }
    }

    /** Which point of a label is its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    record Box(
            double x,
            double y,
            double width,
            double height,
            Optional<Ink> fill,
            Optional<Ink> edge,
            Dash dash,
            double opacity)
            implements Shape {
        static Box filled(double x, double y, double width, double height, Ink fill) {
            return new Box(x, y, width, height, Optional.of(fill), Optional.empty(), Dash.SOLID, 1);
        }

        static Box hollow(double x, double y, double width, double height, Ink edge, Dash dash) {
            return new Box(x, y, width, height, Optional.of(Ink.PAPER), Optional.of(edge), dash, 1);
        }

        /** Paper through which one sees what is below, behind words. */
        static Box veil(double x, double y, double width, double height) {
            return new Box(x, y, width, height, Optional.of(Ink.PAPER), Optional.empty(), Dash.SOLID, 0.82);
        }
    }

    record Line(double x, double y, double toX, double toY, Ink ink, double thickness, Dash dash) implements Shape {
        static Line thin(double x, double y, double toX, double toY, Ink ink) {
            return new Line(x, y, toX, toY, ink, 0.75, Dash.SOLID);
        }
    }

    record Mark(double x, double y, double radius, Form form, Ink ink, boolean hollow) implements Shape {}

    record Label(double x, double y, String text, double size, Anchor anchor, Ink ink, boolean bold) implements Shape {
        static Label of(double x, double y, String text, double size, Ink ink) {
            return new Label(x, y, text, size, Anchor.START, ink, false);
        }

        static Label centred(double x, double y, String text, double size, Ink ink) {
            return new Label(x, y, text, size, Anchor.MIDDLE, ink, false);
        }

        static Label ending(double x, double y, String text, double size, Ink ink) {
            return new Label(x, y, text, size, Anchor.END, ink, false);
        }
    }

    /**
     * Shapes that stand for one thing.
     *
     * @param kind what it is: {@code bar}, {@code event}
     * @param told what it stands for, in full
     */
    record Group(String kind, String told, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /** What leads to a page. */
    record Linked(String address, Group group) implements Shape {}
}
