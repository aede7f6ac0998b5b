package org.elchi.register.merging;

import java.util.List;
import org.elchi.register.record.Telling;

/**
 * What speaks for and against two tellings being of one event.
 *
 * @param parts what was compared, what weighs most first
 * @param bits all together; negative infinity where something forbids it
 */
public record Why(Telling one, Telling other, List<Part> parts, double bits) {
    public Why {
        parts = List.copyOf(parts);
    }

    /** Whether one event is at least as likely as two. */
    public boolean fits() {
        return bits >= 0;
    }
}
