package org.elchi.desk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names beside circles; a name for which there is none is left out, and stands in the table alone. */
public final class Labels {
    private static final double HEIGHT = 15;
    private static final double WIDE = 7.2;
    private static final double GAP = 3;

    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean inside() {
            return left >= 2 && right <= View.WIDTH - 2 && top >= 2 && bottom <= View.HEIGHT - 2;
        }
    }

    /**
     * A name and its place.
     *
     * @param anchor start, middle or end
     */
    public record Label(String x, String y, String anchor, String name, String number) {}

    private record Place(Box box, double x, double y, String anchor) {}

    /** A circle stands here. */
    void take(View.Point at, double radius) {
        taken.add(new Box(at.x() - radius, at.y() - radius, at.x() + radius, at.y() + radius));
    }

    /** The name at the first side of a circle where there is room. */
    Optional<Label> beside(View.Point at, double radius, String name, String number) {
        double width = WIDE * (name.length() + number.length() + 1);
        double right = at.x() + radius + GAP;
        double left = at.x() - radius - GAP;
        double above = at.y() - radius - GAP;
        double below = at.y() + radius + GAP;
        return Stream.of(
                        place(right, at.y() - HEIGHT / 2, width, right, "start"),
                        place(left - width, at.y() - HEIGHT / 2, width, left, "end"),
                        place(at.x() - width / 2, above - HEIGHT, width, at.x(), "middle"),
                        place(at.x() - width / 2, below, width, at.x(), "middle"))
                .filter(place -> place.box().inside() && taken.stream().noneMatch(place.box()::meets))
                .findFirst()
                .map(place -> {
                    taken.add(place.box());
                    return new Label(number(place.x()), number(place.y()), place.anchor(), name, number);
                });
    }

    private static Place place(double left, double top, double width, double x, String anchor) {
        return new Place(new Box(left, top, left + width, top + HEIGHT), x, top + HEIGHT - 4, anchor);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
