package org.elchi.writing;

import java.time.Period;
import java.util.Locale;
import org.elchi.register.following.Commitment;

/** What a commitment needs, in the order in which the groups are shown. */
public enum Attention {
    OVERDUE,
    SOON,
    SILENT,
    OPEN,
    MISSED,
    PROPOSED,
    CLOSED;

    /**
     * The group of a commitment.
     *
     * @param soon how near a day is that is due soon
     * @param silence how long nobody speaks of what counts as silent
     */
    public static Attention of(Commitment commitment, Period soon, Period silence) {
        return switch (commitment.state()) {
            case OVERDUE -> OVERDUE;
            case MISSED -> MISSED;
            case PROPOSED -> PROPOSED;
            default ->
                !commitment.open()
                        ? CLOSED
                        : commitment.due(soon)
                                ? SOON
                                : commitment.silentSince(silence).isPresent() ? SILENT : OPEN;
        };
    }

    /** Whether it is shown where nobody asks for a state. */
    public boolean usual() {
        return this != PROPOSED && this != CLOSED;
    }

    /** The group as data write it: {@code overdue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
