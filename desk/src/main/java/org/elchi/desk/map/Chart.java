package org.elchi.desk.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.desk.Address;
import org.elchi.desk.Words;

/**
 * A map as it is drawn: all numbers are in units of the drawing.
 *
 * @param lands outlines of states
 * @param lines between states
 * @param circles the largest first, so that small ones lie above them
 */
public record Chart(List<String> lands, List<Line> lines, List<Circle> circles) {
    private static final double LEAST = 3.5;
    private static final double LARGEST = 20;
    private static final double THICKEST = 4.5;
    private static final int NAMED = 60;

    /**
     * A circle.
     *
     * @param label what stands beside it
     */
    public record Circle(
            String x, String y, String radius, String address, String told, Optional<Labels.Label> label) {}

    /** A line, bent a little so that two do not lie on each other. */
    public record Line(String path, String thickness, String told) {}

    /** Draws what stands in a window. */
    public static Chart of(View view, Window window, List<Spot> spots, List<Tie> ties, Words words) {
        Tracing tracing = new Tracing(view, window);
        return new Chart(
                Outlines.all().stream()
                        .flatMap(outline -> tracing.path(outline).stream())
                        .toList(),
                lines(view, window, ties, words),
                circles(view, window, spots, words));
    }

    private static List<Line> lines(View view, Window window, List<Tie> ties, Words words) {
        int most = ties.stream().mapToInt(Tie::visits).max().orElse(1);
        List<Line> lines = new ArrayList<>();
        for (Tie tie : ties) {
            if (view.holds(tie.from()) && view.holds(tie.to())) {
                View.Point from = window.drawn(view.plane(tie.from()));
                View.Point to = window.drawn(view.plane(tie.to()));
                double bend = 0.12;
                double x = (from.x() + to.x()) / 2 + bend * (to.y() - from.y());
                double y = (from.y() + to.y()) / 2 - bend * (to.x() - from.x());
                lines.add(new Line(
                        "M" + number(from.x()) + " " + number(from.y()) + "Q" + number(x) + " " + number(y) + " "
                                + number(to.x()) + " " + number(to.y()),
                        number(0.8 + THICKEST * Math.sqrt((tie.visits() - 1.0) / Math.max(1, most - 1))),
                        words.name(tie.one()) + " – " + words.name(tie.other()) + ": " + words.number(tie.visits())));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Circle> circles(View view, Window window, List<Spot> spots, Words words) {
        int most = spots.stream().mapToInt(Spot::records).max().orElse(1);
        Labels labels = new Labels();
        List<Spot> seen = spots.stream()
                .filter(spot -> seen(view, window, spot))
                .sorted(Comparator.comparingInt((Spot spot) -> -spot.records()).thenComparing(Spot::name))
                .toList();
        seen.forEach(spot -> labels.take(window.drawn(view.plane(spot.where())), radius(spot, most)));
        List<Circle> circles = new ArrayList<>();
        for (Spot spot : seen) {
            View.Point at = window.drawn(view.plane(spot.where()));
            double radius = radius(spot, most);
            circles.add(new Circle(
                    number(at.x()),
                    number(at.y()),
                    number(radius),
                    Address.of("places", spot.name()).toString(),
                    spot.said() + ": " + words.number(spot.records()),
                    circles.size() < NAMED
                            ? labels.beside(at, radius, spot.said(), words.number(spot.records()))
                            : Optional.empty()));
        }
        return List.copyOf(circles);
    }

    private static double radius(Spot spot, int most) {
        return LEAST + (LARGEST - LEAST) * Math.sqrt((spot.records() - 1.0) / Math.max(20, most));
    }

    /** Whether it stands in the window. */
    static boolean seen(View view, Window window, Spot spot) {
        View.Point at = window.drawn(view.plane(spot.where()));
        return view.shows(spot.where().longitude(), spot.where().latitude())
                && Stream.of(at.x(), View.WIDTH - at.x(), at.y(), View.HEIGHT - at.y())
                        .allMatch(room -> room >= 0);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
