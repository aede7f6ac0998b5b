package org.elchi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;

/**
 * What a register notes of a record beyond what it says: the promise in it, the doubt about it.
 *
 * @param due until when it is to be kept where it was open when it was last spoken of: a day, or {@link #UNDATED}; else empty
 * @param measure what a target asks for or a figure reports; empty for all others
 * @param doubt sorts what nobody has looked at, the most doubtful first; empty for what somebody has
 */
public record Outlook(String due, String measure, String doubt) {
    /** An open promise without a day; stands behind all days. */
    public static final String UNDATED = "XXXX";

    public static final Outlook NONE = new Outlook("", "", "");

    public static Outlook of(Record record, Following following) {
        String due = following.trail(record, List.of()).map(Outlook::due).orElse("");
        return new Outlook(
                due, following.measure(record).orElse(""), Doubt.of(record).order());
    }

    private static String due(Trail trail) {
        Commitment commitment = trail.asOf(trail.lastSpoken(LocalDate.MAX).orElse(LocalDate.EPOCH));
        Optional<String> day = commitment.due().flatMap(Due::last).map(LocalDate::toString);
        return commitment.open() ? day.orElse(UNDATED) : "";
    }
}
