package org.elchi.desk.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elchi.authority.Coordinates;

/** What a map can show: the Turkic states and their neighbours in Albers' equal-area projection, or the world in Equal Earth (Šavrič, Patterson and Jenny 2018). */
public enum View {
    REGION {
        private final double one = Math.toRadians(33);
        private final double two = Math.toRadians(53);
        private final double n = (Math.sin(one) + Math.sin(two)) / 2;
        private final double c = Math.cos(one) * Math.cos(one) + 2 * n * Math.sin(one);

        private double distance(double latitude) {
            return Math.sqrt(Math.max(0, c - 2 * n * Math.sin(latitude))) / n;
        }

        @Override
        Point plane(double longitude, double latitude) {
            double angle = n * Math.toRadians(longitude - 56);
            double far = distance(Math.toRadians(latitude));
            return new Point(
                    500 + 940 * far * Math.sin(angle),
                    295 + 940 * (far * Math.cos(angle) - distance(Math.toRadians(43.5))));
        }

        @Override
        boolean shows(double longitude, double latitude) {
            return longitude > -20 && longitude < 140 && latitude > 5;
        }
    },
    WORLD {
        @Override
        Point plane(double longitude, double latitude) {
            double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
            double t2 = t * t;
            double t6 = t2 * t2 * t2;
            double x = 2
                    * Math.sqrt(3)
                    * Math.toRadians(longitude)
                    * Math.cos(t)
                    / (3 * (9 * 0.003796 * t6 * t2 + 7 * 0.000893 * t6 - 3 * 0.081106 * t2 + 1.340264));
            double y = t * (0.003796 * t6 * t2 + 0.000893 * t6 - 0.081106 * t2 + 1.340264);
            return new Point(500 + 184 * x, 306 - 184 * y);
        }

        @Override
        boolean shows(double longitude, double latitude) {
            return true;
        }
    };

    /** How large the whole is. */
    static final double WIDTH = 1000;

    static final double HEIGHT = 560;

    /** A point of the drawing. */
    public record Point(double x, double y) {}

    /** Where a point of the earth stands on the whole map. */
    abstract Point plane(double longitude, double latitude);

    /** Whether it may stand on the whole map, so that it is worth drawing. */
    abstract boolean shows(double longitude, double latitude);

    Point plane(Coordinates where) {
        return plane(where.longitude(), where.latitude());
    }

    /** Whether a point of the earth stands on the whole map. */
    boolean holds(Coordinates where) {
        Point point = plane(where);
        return shows(where.longitude(), where.latitude())
                && point.x() >= 0
                && point.x() <= WIDTH
                && point.y() >= 0
                && point.y() <= HEIGHT;
    }

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<View> named(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst();
    }

    /** The closest that shows a point. */
    public static View of(Coordinates where) {
        return Arrays.stream(values())
                .filter(view -> view.holds(where))
                .findFirst()
                .orElse(WORLD);
    }
}
