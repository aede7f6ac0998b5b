package org.elchi.register.merging;

import java.util.Comparator;
import org.elchi.register.record.Telling;
import org.jspecify.annotations.Nullable;

/** A telling with all that its comparison needs, made once: for each rule of its kind what that compares. */
@SuppressWarnings("ArrayRecordComponent")
record Profile(Telling telling, Kind kind, @Nullable Object[] prepared) {
    /** By document, then by place in it. */
    static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::sha256).thenComparing(Telling::position);

    When when() {
        return (When) java.util.Objects.requireNonNull(prepared[0]);
    }

    /** What speaks for one event; each two are always compared in the same order. */
    int score(Profile other) {
        return ORDER.compare(telling, other.telling) <= 0 ? kind.score(this, other) : kind.score(other, this);
    }
}
