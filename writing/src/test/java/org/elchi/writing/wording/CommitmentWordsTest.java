package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.elchi.authority.Authority;
import org.elchi.register.following.Due;
import org.elchi.register.following.State;
import org.junit.jupiter.api.Test;

class CommitmentWordsTest {
    private static final CommitmentWords WORDS = CommitmentWords.load("en", Authority.load());

    @Test
    void everyStateHasAWord() {
        assertThat(Arrays.stream(State.values()).map(State::code))
                .allSatisfy(code -> assertThat(WORDS.has("states", code)).isTrue());
        assertThat(List.of("by", "horizon", Due.PLANNED, Due.ASSIGNED))
                .allSatisfy(code -> assertThat(WORDS.has("from", code)).isTrue());
    }

    @Test
    void aLengthOfTimeIsSaidInTheLargestUnit() {
        assertThat(WORDS.span(Period.ofMonths(12))).isEqualTo("12 months");
        assertThat(WORDS.span(Period.ofYears(2))).isEqualTo("2 years");
        assertThat(WORDS.span(Period.ofMonths(1))).isEqualTo("1 month");
        assertThat(WORDS.span(Period.ofWeeks(6))).isEqualTo("42 days");
    }

    @Test
    void whatHasNoWordIsItsCode() {
        assertThat(WORDS.word("states", "unheard-of")).isEqualTo("unheard-of");
        assertThat(WORDS.names(List.of("KZ", "Ada Lovelace"))).isEqualTo("Kazakhstan and Ada Lovelace");
    }
}
