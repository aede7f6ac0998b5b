package org.elchi.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Due;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;

/**
 * What a register notes of a record beyond what it says: the promise in it, the doubt about it.
 *
 * @param due until when it is to be kept where it was open when it was last spoken of: a day, or {@link #UNDATED}; else empty
 * @param became what may have become of the promise; of a target that only figures can say
 * @param measure what a target asks for or a figure reports; empty for all others
 * @param doubt sorts what nobody has looked at, the most doubtful first; empty for what somebody has
 */
public record Outlook(String due, Set<Filter.By> became, String measure, String doubt) {
    /** An open promise without a day; stands behind all days. */
    public static final String UNDATED = "XXXX";

    public static final Outlook NONE = new Outlook("", Set.of(), "", "");

    public Outlook {
        became = Set.copyOf(became);
    }

    public static Outlook of(Record record, Following following) {
        Optional<Commitment> promise = following
                .trail(record, List.of())
                .map(trail -> trail.asOf(trail.lastSpoken(LocalDate.MAX).orElse(LocalDate.EPOCH)));
        Optional<String> measure = following.measure(record);
        return new Outlook(
                promise.filter(Commitment::open).map(Outlook::due).orElse(""),
                promise.map(one -> became(one, measure.isPresent())).orElse(Set.of()),
                measure.orElse(""),
                Doubt.of(record).order());
    }

    private static String due(Commitment promise) {
        return promise.due().flatMap(Due::last).map(LocalDate::toString).orElse(UNDATED);
    }

    private static Set<Filter.By> became(Commitment promise, boolean measured) {
        Set<Filter.By> became = EnumSet.noneOf(Filter.By.class);
        switch (promise.state()) {
            case MET -> became.add(Filter.By.MET);
            case MISSED -> became.add(Filter.By.MISSED);
            case PROPOSED -> became.add(Filter.By.PROPOSED);
            default -> {
                if (promise.open() && promise.reached().begun()) {
                    became.add(Filter.By.UNDER_WAY);
                }
            }
        }
        if (promise.open() && measured) {
            became.add(Filter.By.MET);
            became.add(Filter.By.MISSED);
        }
        return became;
    }
}
