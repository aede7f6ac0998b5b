package org.elchi.register.merging;

import java.util.Locale;

/** What a comparison of two tellings in one respect gave. */
public enum Outcome {
    /** They say the same. */
    EQUAL,
    /** They say the same in other words or less exactly. */
    NEAR,
    /** They share something. */
    PARTLY,
    /** They may be of one event, but little speaks for it. */
    WEAK,
    /** Two steps of one life, in the order of time. */
    LATER,
    /** They contradict each other. */
    DIFFER,
    /** Only one says anything. */
    ONE,
    /** Neither says anything. */
    NONE;

    /** Its key in the file. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
