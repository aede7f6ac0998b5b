package org.elchi.authority.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.elchi.authority.Authority;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for all names, and for what is none. */
class MatcherLaws {
    private static final long SEED = Long.getLong("elchi.seed", 20_260_101);
    private static final String LETTERS =
            "aäəbcçdzşñöüıİIоеёжқңұүхъьʻ'’-. ,()\u200f\u200e\u202e\ufeff\u0301علی习近김ギ🙂\ud800\tIVX9";

    private final Matcher matcher = Matcher.load();
    private final Random random = new Random(SEED);
    private final List<String> names =
            Authority.load().spellings().values().stream().flatMap(List::stream).toList();

    private String name() {
        return names.get(random.nextInt(names.size()));
    }

    private String noise() {
        StringBuilder noise = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            noise.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return noise.toString();
    }

    @Test
    void aNameIsItself() {
        for (int i = 0; i < 500; i++) {
            String name = name();
            assertThat(matcher.compare(name, name))
                    .as("%s, seed %s", name, SEED)
                    .matches(Comparison::same);
        }
    }

    @Test
    void theSurnameMayStandFirst() {
        for (int i = 0; i < 500; i++) {
            String name = name();
            String[] words = name.split(" ");
            if (words.length == 2 && name.indexOf('-') < 0) {
                String turned = words[1] + ' ' + words[0];
                assertThat(matcher.compare(name, turned))
                        .as("%s, seed %s", name, SEED)
                        .matches(Comparison::same);
            }
        }
    }

    @Test
    void theOrderOfTheTwoChangesNothing() {
        for (int i = 0; i < 500; i++) {
            String one = i % 2 == 0 ? name() : noise();
            String other = i % 3 == 0 ? noise() : name();
            Comparison there = matcher.compare(one, other);
            assertThat(matcher.compare(other, one)).as("%s, %s", one, other).isEqualTo(there.turned());
            assertThat(there.score()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void nothingIsTooOdd() {
        String long10 = "Ж".repeat(10_000_000);
        String words10 = "Ali ".repeat(2_500_000);
        List<String> odd =
                new ArrayList<>(List.of("", " ", "🙂", "\u202eabc\u202c", ".", "'", "-", long10, words10, "\ud800"));
        Collections.addAll(odd, "IV", "von", "bin", "bin bin bin", "oğlu", "J. R. R.", "习近平", "김정은");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String one : odd) {
                for (String other : odd) {
                    assertThat(matcher.compare(one, other).score()).isBetween(0.0, 1.0);
                }
            }
        });
    }
}
