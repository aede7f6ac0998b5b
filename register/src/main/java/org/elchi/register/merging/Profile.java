package org.elchi.register.merging;

import java.util.Comparator;
import org.elchi.register.record.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A telling with all that its comparison needs, made once.
 *
 * @param document a number that documents seldom share
 * @param prepared for each rule of its kind what that compares
 */
@SuppressWarnings("ArrayRecordComponent")
record Profile(
        Telling telling, Kind kind, int document, @Nullable Object[] prepared) {
    /** By document, then by place in it. */
    static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::sha256).thenComparing(Telling::position);

    /** Whether one document tells both. */
    boolean beside(Profile other) {
        return document == other.document && telling.sha256().equals(other.telling.sha256());
    }

    When when() {
        return (When) java.util.Objects.requireNonNull(prepared[0]);
    }

    /** What speaks for one event; each two are always compared in the same order. */
    int score(Profile other) {
        return ORDER.compare(telling, other.telling) <= 0 ? kind.score(this, other) : kind.score(other, this);
    }
}
