package org.elchi.reading.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceLaws {
    private static final Confidence CONFIDENCE = Confidence.load();

    @Test
    void aDoubtNeverMakesAFactMoreSure() {
        for (String doubt : new String[] {"distance", "subject-before", "from-report", "listed", "strangers"}) {
            assertThat(of(Map.of("always", 1.0, doubt, 1.0))).as(doubt).isLessThanOrEqualTo(of(Map.of("always", 1.0)));
        }
    }

    @Test
    void nothingIsQuiteSureOrImpossible() {
        assertThat(of(Map.of("always", 1e6))).isLessThan(1);
        assertThat(of(Map.of("always", -1e6))).isPositive();
    }

    @Test
    void whatTheFileDoesNotHaveWeighsNothing() {
        assertThat(CONFIDENCE.weigh(Map.of("no such sign", 1.0)))
                .singleElement()
                .satisfies(sign -> assertThat(sign.share()).isZero());
    }

    private static double of(Map<String, Double> signs) {
        return Confidence.of(CONFIDENCE.weigh(signs));
    }
}
