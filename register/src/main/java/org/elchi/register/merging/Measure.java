package org.elchi.register.merging;

import java.util.Optional;
import org.elchi.register.record.Telling;

/** A way of comparing what two tellings say in one respect. What it needs of a telling is made once. */
interface Measure<T> {
    /** What is compared; nothing where the telling says nothing in this respect. */
    Optional<T> prepared(Telling telling);

    /** {@link Outcome#EQUAL} to {@link Outcome#DIFFER}; the order of the two does not matter. */
    Outcome compared(T one, T other);
}
