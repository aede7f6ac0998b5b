package org.elchi.reading.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.elchi.authority.Authority;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Comparison COMPARISON = Comparison.load(Authority.load());

    @Test
    void aFactIsFoundWhereItsKeySlotsAgree() {
        Matching matching = match(
                gold(
                        "visit",
                        false,
                        Map.of("visitor", List.of("Sanna Marin"), "to", List.of("EE"), "kind", List.of("working"))),
                fact("visit", Map.of("visitor", Value.of("Sanna Marin"), "to", Value.of("EE"))));
        assertThat(matching.tally("visit")).isEqualTo(new Tally(1, 0, 0, 0, 1));
    }

    @Test
    void aSetAgreesWhereMoreThanHalfOfTheUnionIsShared() {
        GoldFact gold = gold("meeting", false, Map.of("participants", List.of("FI", "EE", "LV")));
        assertThat(match(gold, fact("meeting", Map.of("participants", Value.of(List.of("FI", "EE")))))
                        .missed())
                .isEmpty();
        assertThat(match(gold, fact("meeting", Map.of("participants", Value.of(List.of("FI", "SE")))))
                        .missed())
                .containsExactly(gold);
    }

    @Test
    void aSittingWithoutANumberIsKnownByItsDay() {
        GoldFact gold = gold("session", false, Map.of("body", List.of("summit"), "date", List.of("2019-05-29")));
        Fact other = fact("session", Map.of("body", Value.of("summit"), "date", Value.of("2019-05-28")));
        assertThat(match(gold, other).wrong()).containsExactly(other);
    }

    @Test
    void anOptionalFactCountsNeitherWay() {
        GoldFact gold = gold("briefing", true, Map.of("participants", List.of("FI")));
        assertThat(match(gold, fact("briefing", Map.of("participants", Value.of(List.of("FI")))))
                        .tally("briefing"))
                .isEqualTo(Tally.NONE);
        assertThat(Matching.of(List.of(gold), List.of(), COMPARISON).missed()).isEmpty();
    }

    @Test
    void numbersAgreeHoweverTheyAreWritten() {
        GoldFact gold = gold("metric", false, Map.of("metric", List.of("cargo"), "value", List.of("1.2e9")));
        assertThat(match(gold, fact("metric", Map.of("metric", Value.of("cargo"), "value", Value.of(1_200_000_000L))))
                        .missed())
                .isEmpty();
    }

    private static Matching match(GoldFact gold, Fact fact) {
        return Matching.of(List.of(gold), List.of(fact), COMPARISON);
    }

    private static GoldFact gold(String type, boolean optional, Map<String, List<String>> slots) {
        return new GoldFact("report", type, slots, optional);
    }

    private static Fact fact(String type, Map<String, Value> slots) {
        return new Fact("report", type, slots, List.of(new Span(0, 1)), 1, "rule");
    }
}
