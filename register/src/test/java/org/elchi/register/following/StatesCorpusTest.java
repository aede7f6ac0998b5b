package org.elchi.register.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What evidence makes of promises, case by case: {@code src/test/corpus/commitments.tsv}. */
class StatesCorpusTest {
    private static final Following FOLLOWING = Following.load();

    @TestFactory
    Stream<DynamicTest> eachCaseHolds() throws IOException {
        return Case.load().stream().map(one -> dynamicTest(one.name(), () -> check(one)));
    }

    private static void check(Case one) {
        Optional<Trail> trail = FOLLOWING.trail(one.record(), one.figures());
        for (String answer : one.answers()) {
            Optional<Commitment> found = trail.map(known -> known.asOf(Case.day(answer)));
            Arrays.stream(answer.split(" "))
                    .skip(1)
                    .forEach(word -> assertThat(Case.holds(word, found))
                            .as("%s: %s of %s", one.name(), word, found)
                            .isTrue());
        }
    }
}
