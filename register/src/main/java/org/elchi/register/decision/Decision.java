package org.elchi.register.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * An act, by whom, when and why. Never changed; one that was wrong is undone by another.
 *
 * @param number its place in the log, from 1
 * @param subject the id that was named when it was made, empty where none was
 */
public record Decision(long number, String author, Instant madeAt, String subject, Act act, Optional<String> reason) {
    /** The same under another number. */
    Decision numbered(long other) {
        return new Decision(other, author, madeAt, subject, act, reason);
    }

    /** The same with another act. */
    Decision with(Act other) {
        return new Decision(number, author, madeAt, subject, other, reason);
    }
}
