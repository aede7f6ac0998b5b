package org.elchi.desk.map;

import java.util.List;
import java.util.Optional;
import org.elchi.desk.Address;
import org.elchi.desk.Call;

/**
 * What part of the map is drawn, and the steps from it to others.
 *
 * @param moves to parts beside, closer and farther; those that lead nowhere are left out
 */
public record Steps(View view, Window window, List<Move> views, List<Move> moves) {
    /** A step, by the name of its phrase. */
    public record Move(String name, String address, boolean current) {}

    static Steps of(Call call, Address address) {
        View view = call.parameter("view").flatMap(View::named).orElse(View.REGION);
        Window window = window(call, view);
        List<Move> views = java.util.Arrays.stream(View.values())
                .map(other -> new Move(
                        "map." + other.code(),
                        address.with("view", other.code()).toString(),
                        other == view))
                .toList();
        Address here = address.with("view", view.code());
        List<Move> moves = java.util.stream.Stream.of(
                        move("map.closer", window, window.zoomed(1), here),
                        move("map.farther", window, window.zoomed(-1), here),
                        move("map.west", window, window.moved(-1, 0), here),
                        move("map.east", window, window.moved(1, 0), here),
                        move("map.north", window, window.moved(0, -1), here),
                        move("map.south", window, window.moved(0, 1), here))
                .flatMap(Optional::stream)
                .toList();
        return new Steps(view, window, views, moves);
    }

    private static Window window(Call call, View view) {
        int zoom = call.number("zoom", 0);
        return call.parameter("at")
                .flatMap(call.words().authority()::place)
                .flatMap(call.words().authority()::coordinates)
                .map(where -> Window.on(view, where, zoom))
                .orElseGet(() -> new Window(
                        call.number("x", (int) View.WIDTH / 2), call.number("y", (int) View.HEIGHT / 2), zoom));
    }

    private static Optional<Move> move(String name, Window from, Window to, Address address) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Move(
                        name,
                        address.with("zoom", String.valueOf(to.zoom()))
                                .with("x", String.valueOf(Math.round(to.x())))
                                .with("y", String.valueOf(Math.round(to.y())))
                                .toString(),
                        false));
    }
}
