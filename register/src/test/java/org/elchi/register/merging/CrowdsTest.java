package org.elchi.register.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;

/** Whoever floods a register with reports of one thing does not stop it. */
class CrowdsTest {
    private static final int MANY = 2_500;
    private static final Merging MERGING = Merging.load();

    @Test
    void aFloodOfReportsEndsQuicklyAndDoesNotDependOnTheirOrder() {
        List<Telling> tellings = flood();
        Ties ties = new Ties(
                List.of(Set.of(
                        tellings.get(1).key(),
                        tellings.get(MANY / 2).key(),
                        tellings.get(MANY - 1).key())),
                List.of());
        long begun = System.nanoTime();
        List<Record> records = MERGING.records(tellings, ties);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        Collections.shuffle(tellings, new Random(1));
        assertThat(MERGING.records(tellings, ties)).isEqualTo(records);
        assertThat(records.stream().mapToInt(record -> record.tellings().size()).sum())
                .isEqualTo(MANY);
        assertThat(records)
                .anySatisfy(record -> assertThat(record.tellings().stream().map(Telling::key))
                        .containsAll(ties.together().get(0)));
    }

    private static List<Telling> flood() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Map<String, Value> visit =
                    Told.with(Told.visit("Ilham Aliyev", "TR"), "place", Value.of("Place " + i % 50));
            tellings.addAll(Told.of("d" + i, "2024-02-" + (10 + i % 15))
                    .fact("visit", visit)
                    .tellings());
        }
        return tellings;
    }
}
