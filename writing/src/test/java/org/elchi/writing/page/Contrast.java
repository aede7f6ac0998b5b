package org.elchi.writing.page;

import java.util.stream.IntStream;

/** How well a colour is read on another, as the accessibility guidelines of the web measure it. */
final class Contrast {
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};

    private Contrast() {}

    static double of(String one, String other) {
        double first = light(one);
        double second = light(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double light(String colour) {
        return IntStream.range(0, 3)
                .mapToDouble(i -> {
                    double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
                    return WEIGHTS[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
                })
                .sum();
    }
}
