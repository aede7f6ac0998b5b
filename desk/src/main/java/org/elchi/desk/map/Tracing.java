package org.elchi.desk.map;

import java.util.Optional;

/** Draws outlines as paths of a drawing, no finer than can be seen. */
final class Tracing {
    /** Points nearer to each other than this, in units of the drawing, are one. */
    private static final double FINE = 0.8;

    private static final double SMALL = 1.5;

    private final View view;
    private final Window window;

    Tracing(View view, Window window) {
        this.view = view;
        this.window = window;
    }

    /** The path of an outline; nothing where no part of it is seen. */
    Optional<String> path(Outlines.Outline outline) {
        StringBuilder path = new StringBuilder();
        outline.rings().forEach(ring -> ring(ring, path));
        return path.isEmpty() ? Optional.empty() : Optional.of(path.toString());
    }

    private void ring(double[] ring, StringBuilder path) {
        StringBuilder own = new StringBuilder();
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        View.Point last = new View.Point(Double.MAX_VALUE, 0);
        for (int i = 0; i < ring.length; i += 2) {
            if (view.shows(ring[i], ring[i + 1])) {
                View.Point point = window.drawn(view.plane(ring[i], ring[i + 1]));
                if (Math.abs(point.x() - last.x()) + Math.abs(point.y() - last.y()) >= FINE) {
                    own.append(own.isEmpty() ? 'M' : 'L');
                    number(point.x(), own);
                    own.append(' ');
                    number(point.y(), own);
                    last = point;
                }
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        }
        boolean seen = right > 0 && left < View.WIDTH && bottom > 0 && top < View.HEIGHT;
        if (seen && Math.max(right - left, bottom - top) > SMALL) {
            path.append(own).append('Z');
        }
    }

    /** With one decimal, which is less than can be seen. */
    private static void number(double value, StringBuilder text) {
        long tenths = Math.round(value * 10);
        text.append(tenths / 10.0);
        if (tenths % 10 == 0) {
            text.setLength(text.length() - 2);
        }
    }
}
