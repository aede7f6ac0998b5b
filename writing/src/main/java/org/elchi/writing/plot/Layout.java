package org.elchi.writing.plot;

import java.util.Arrays;
import java.util.List;

/**
 * Places on a plane for the nodes of a network: near each other where they are joined, found by stress majorisation (Gansner, Koren and
 * North 2004) from a circle on. No chance is in it: the same network has the same layout.
 */
final class Layout {
    private static final int ROUNDS = 300;
    private static final double APART = 1;

    private final int[][] hops;
    private final double[] x;
    private final double[] y;

    private Layout(int size, List<int[]> edges) {
        hops = hops(size, edges);
        x = new double[size];
        y = new double[size];
        for (int i = 0; i < size; i++) {
            double turn = 2 * StrictMath.PI * i / size;
            x[i] = StrictMath.cos(turn) * (1 + 0.01 * i);
            y[i] = StrictMath.sin(turn) * (1 + 0.01 * i);
        }
    }

    /** Places of so many nodes, of which those of each edge are joined; x and y of each from 0 to 1. */
    static double[][] of(int size, List<int[]> edges) {
        Layout layout = new Layout(size, edges);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < size; i++) {
                layout.move(i);
            }
        }
        return new double[][] {unit(layout.x), unit(layout.y)};
    }

    /** On how many edges one comes from each to each; between those that are not joined at all, a bit more than to the farthest. */
    private static int[][] hops(int size, List<int[]> edges) {
        int[][] hops = new int[size][size];
        for (int[] row : hops) {
            Arrays.fill(row, size);
        }
        edges.forEach(edge -> {
            hops[edge[0]][edge[1]] = 1;
            hops[edge[1]][edge[0]] = 1;
        });
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    hops[from][to] = Math.min(hops[from][to], hops[from][via] + hops[via][to]);
                }
            }
        }
        int farthest = Arrays.stream(hops)
                .flatMapToInt(Arrays::stream)
                .filter(hop -> hop < size)
                .max()
                .orElse(1);
        for (int[] row : hops) {
            Arrays.setAll(row, i -> Math.min(row[i], Math.min(farthest, 3) + 1));
        }
        return hops;
    }

    /** To where all others would have it, those the most that are near. */
    private void move(int i) {
        double sumX = 0;
        double sumY = 0;
        double weights = 0;
        for (int j = 0; j < x.length; j++) {
            if (j != i) {
                double distance = Math.max(1e-6, StrictMath.hypot(x[i] - x[j], y[i] - y[j]));
                double wanted = hops[i][j] * APART;
                double weight = 1 / (wanted * wanted);
                sumX += weight * (x[j] + wanted * (x[i] - x[j]) / distance);
                sumY += weight * (y[j] + wanted * (y[i] - y[j]) / distance);
                weights += weight;
            }
        }
        if (weights > 0) {
            x[i] = sumX / weights;
            y[i] = sumY / weights;
        }
    }

    private static double[] unit(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        return Arrays.stream(values)
                .map(value -> most - least < 1e-9 ? 0.5 : ((value - least) / (most - least) + rank(values, value)) / 2)
                .toArray();
    }

    /** The share of all that are less: half of a place goes by it, so that crowds have room. */
    private static double rank(double[] values, double value) {
        return (double) Arrays.stream(values)
                        .filter(other -> other < value - 1e-9)
                        .count()
                / Math.max(1, values.length - 1);
    }
}
