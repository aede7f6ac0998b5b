package org.elchi.register.decision;

import java.time.Instant;
import java.util.Optional;

/** A decision before it is in the log. */
public record Draft(String author, Instant madeAt, String subject, Act act, Optional<String> reason) {
    public Draft {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a decision needs an author");
        }
    }

    /** The decision that this becomes under a number. */
    public Decision numbered(long number) {
        return new Decision(number, author, madeAt, subject, act, reason);
    }
}
