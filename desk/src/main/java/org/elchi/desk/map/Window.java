package org.elchi.desk.map;

import org.elchi.authority.Coordinates;

/**
 * The part of a map that is drawn, as large as the whole.
 *
 * @param x its middle on the whole map
 * @param y its middle on the whole map
 * @param zoom 0 for the whole; each step shows more closely
 */
public record Window(double x, double y, int zoom) {
    /** The closest. */
    static final int CLOSEST = 7;

    private static final double STEP = 1.6;
    private static final double MOVE = 0.35;

    public Window {
        zoom = Math.clamp(zoom, 0, CLOSEST);
        double closeness = Math.pow(STEP, zoom);
        double halfWidth = View.WIDTH / 2 / closeness;
        double halfHeight = View.HEIGHT / 2 / closeness;
        x = Math.clamp(x, halfWidth, View.WIDTH - halfWidth);
        y = Math.clamp(y, halfHeight, View.HEIGHT - halfHeight);
    }

    /** All of it. */
    static Window whole() {
        return new Window(View.WIDTH / 2, View.HEIGHT / 2, 0);
    }

    /** Around a point of the earth. */
    public static Window on(View view, Coordinates where, int zoom) {
        View.Point middle = view.plane(where);
        return new Window(middle.x(), middle.y(), zoom);
    }

    double closeness() {
        return Math.pow(STEP, zoom);
    }

    /** Where a point of the whole map stands in the drawing. */
    View.Point drawn(View.Point point) {
        return new View.Point(
                (point.x() - x) * closeness() + View.WIDTH / 2, (point.y() - y) * closeness() + View.HEIGHT / 2);
    }

    Window zoomed(int steps) {
        return new Window(x, y, zoom + steps);
    }

    /** A third of its size away. */
    Window moved(int right, int down) {
        return new Window(
                x + right * MOVE * View.WIDTH / closeness(), y + down * MOVE * View.HEIGHT / closeness(), zoom);
    }
}
