package org.elchi.register.merging;

import java.util.Optional;
import org.elchi.register.record.Telling;

/** Compares the days of publication: what happened is mostly told within a few days. */
record Reported() implements Measure<Long> {
    private static final int SAME = 1;
    private static final int FEW = 4;
    private static final int SOME = 14;
    private static final int MANY = 60;

    @Override
    public Optional<Long> prepared(Telling telling) {
        return telling.source().date().map(day -> day.toEpochDay());
    }

    @Override
    public Outcome compared(Long one, Long other) {
        long apart = Math.abs(one - other);
        return apart <= SAME
                ? Outcome.EQUAL
                : apart <= FEW
                        ? Outcome.NEAR
                        : apart <= SOME ? Outcome.PARTLY : apart <= MANY ? Outcome.WEAK : Outcome.DIFFER;
    }
}
