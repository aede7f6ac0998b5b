package org.elchi.register.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.junit.jupiter.api.Test;

class BCubedTest {
    private static final List<Telling> TELLINGS = org.elchi.register.record.Told.of("a", "2024-02-20")
            .fact("visit", org.elchi.register.record.Told.visit("A", "TR"))
            .fact("visit", org.elchi.register.record.Told.visit("B", "TR"))
            .fact("visit", org.elchi.register.record.Told.visit("C", "TR"))
            .tellings();
    private static final List<Labelled> LABELLED = List.of(
            new Labelled(TELLINGS.get(0), "one", 1),
            new Labelled(TELLINGS.get(1), "one", 1),
            new Labelled(TELLINGS.get(2), "two", 2));

    @Test
    void eachTellingCountsTheShareOfItsRecordAndOfItsEvent() {
        BCubed score = BCubed.of(List.of(record("x", 0), record("y", 1, 2)), LABELLED, one -> true);
        assertThat(score.precision()).isCloseTo((1 + 0.5 + 0.5) / 3, within(1e-9));
        assertThat(score.recall()).isCloseTo((0.5 + 0.5 + 1) / 3, within(1e-9));
        assertThat(score.duplicates()).isEqualTo(1);
    }

    @Test
    void oneHalfIsJudgedAmongAllTellings() {
        BCubed score = BCubed.of(List.of(record("x", 0, 1), record("y", 2)), LABELLED, Labelled::heldOut);
        assertThat(score.tellings()).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.leftover()).isZero();
    }

    private static Record record(String id, int... tellings) {
        return new Record(
                "visit-" + id,
                "visit",
                java.util.Arrays.stream(tellings).mapToObj(TELLINGS::get).toList());
    }
}
