package org.elchi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.elchi.language.Tongue;
import org.junit.jupiter.api.Test;

/** Whatever the text, reading ends with a result, and what it points at lies inside the text. */
class HostileTextLawsTest {
    private static final long SEED = Long.getLong("elchi.seed", 20260114L);
    private static final Reader READER = Reader.load();
    private static final String LETTERS =
            "abçdeğıiİşöüқңғұүһәӣўҳaAZЯя 0123456789.,:;–-«»\"'()\n\u00ad\u200b\ud83d\ude00";

    @Test
    void anyTextIsRead() {
        Random random = new Random(SEED);
        for (String language : READER.languages()) {
            for (int i = 0; i < 40; i++) {
                String text = text(random);
                Findings findings = READER.read(new Report("random", text, Optional.empty()), new Tongue(language, ""));
                assertThat(findings.facts())
                        .as("seed %d, text %s", SEED, text)
                        .allMatch(fact -> fact.evidence().getLast().end() <= text.length());
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(400);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
