package org.elchi.desk.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Outlines of states, as {@code src/map/outlines.py} derives them from Natural Earth. */
final class Outlines {
    private static final String FILE = "desk/outlines.tsv";
    private static final double SCALE = 100;
    private static final double TURN = 360;

    private Outlines() {}

    /** Loaded when first asked for. */
    private static final class Loaded {
        static final List<Outline> ALL = load();
    }

    /**
     * The outline of a state.
     *
     * @param number of the United Nations (M49), empty where they have none
     * @param rings points by turns of degrees east and north
     */
    record Outline(String number, List<double[]> rings) {}

    static List<Outline> all() {
        return Loaded.ALL;
    }

    private static List<Outline> load() {
        List<double[]> lines = new ArrayList<>();
        List<Outline> outlines = new ArrayList<>();
        try (InputStream stream = Outlines.class.getClassLoader().getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
            for (String row : reader.lines().toList()) {
                String[] cells = row.split("\t", -1);
                switch (cells[0]) {
                    case "line" -> lines.add(line(cells[1]));
                    case "state" -> outlines.add(new Outline(cells[1], rings(cells[2], lines)));
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(outlines);
    }

    /** Steps, the first from nought. */
    private static double[] line(String text) {
        String[] steps = text.split(" ", -1);
        double[] points = new double[2 * steps.length];
        int east = 0;
        int north = 0;
        for (int i = 0; i < steps.length; i++) {
            int comma = steps[i].indexOf(',');
            east += Integer.parseInt(steps[i], 0, comma, 10);
            north += Integer.parseInt(steps[i], comma + 1, steps[i].length(), 10);
            points[2 * i] = east / SCALE;
            points[2 * i + 1] = north / SCALE;
        }
        return points;
    }

    private static List<double[]> rings(String text, List<double[]> lines) {
        List<double[]> rings = new ArrayList<>();
        for (String ring : text.split(";", -1)) {
            List<double[]> parts = new ArrayList<>();
            for (String number : ring.split(",", -1)) {
                parts.add(
                        number.startsWith("~")
                                ? reversed(lines.get(Integer.parseInt(number, 1, number.length(), 10)))
                                : lines.get(Integer.parseInt(number)));
            }
            rings.add(whole(joined(parts)));
        }
        return List.copyOf(rings);
    }

    private static double[] reversed(double[] line) {
        double[] reversed = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            reversed[i] = line[line.length - 2 - i];
            reversed[i + 1] = line[line.length - 1 - i];
        }
        return reversed;
    }

    private static double[] joined(List<double[]> parts) {
        double[] all = new double[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** A ring that crosses the date line goes on beyond it, on the side where most of it lies. */
    private static double[] whole(double[] ring) {
        double sum = ring[0];
        for (int i = 2; i < ring.length; i += 2) {
            ring[i] += TURN * Math.round((ring[i - 2] - ring[i]) / TURN);
            sum += ring[i];
        }
        double back = TURN * Math.round(sum / (ring.length / 2) / TURN);
        for (int i = 0; i < ring.length; i += 2) {
            ring[i] -= back;
        }
        return ring;
    }
}
