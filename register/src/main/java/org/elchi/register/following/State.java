package org.elchi.register.following;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a promise has come. Which report proves which state is said in {@code following.yaml}. */
public enum State {
    /** Nothing is known of it yet. */
    UNKNOWN,
    /** Somebody would like it; nobody has promised it. */
    PROPOSED,
    PROMISED,
    ADOPTED,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    UNDER_WAY,
    MET,
    /** Called off, or fallen short of its figure. */
    MISSED,
    /** Was in force and is no longer. */
    ENDED,
    /** Its day has passed, and nobody says that it was kept or not. */
    OVERDUE;

    /** Whether somebody has begun to keep the promise, and it is not yet kept. */
    public boolean begun() {
        return compareTo(ADOPTED) >= 0 && compareTo(UNDER_WAY) <= 0;
    }

    /** The state as data write it: {@code in-force}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<State> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
