package org.elchi.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which records are wanted. Newest first; an empty filter wants all.
 *
 * @param facets for a facet ({@code type}, {@code state}, {@code person}, {@code topic}, {@code place}, {@code outlet}, {@code language}, {@code measure}):
 *     values that a record must have, all of them; of {@code type} and {@code measure}, one of them
 * @param stretch by which days of theirs they are found, and in whose order they come, instead; see {@link By}
 * @param since only what was last told or happened on this day or later
 * @param until only what happened on this day or earlier
 * @param most how many at most
 * @param skipped how many of the first are left out
 */
public record Filter(
        Map<String, List<String>> facets,
        Optional<Stretch> stretch,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        int most,
        int skipped) {
    /** All records. */
    public static final Filter ALL =
            new Filter(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE, 0);

    /** By which day of theirs records are found, and which of them. */
    public enum By {
        /** Open promises, by the day until which they are to be done, the earliest first; last those without a day. */
        DUE,
        /** Open promises, by when they were last spoken of, the longest ago first. */
        SPOKEN,
        /** Open promises that somebody has begun to keep, as {@link #DUE}. */
        UNDER_WAY,
        /** Promises that may have been met, by their last day, the latest first: whether targets are, their figures say. */
        MET,
        /** Promises that may have been missed, as {@link #MET}. */
        MISSED,
        /** What somebody would like and nobody has promised, as {@link #MET}. */
        PROPOSED,
        /** By no day: all records that nobody has looked at yet, the most doubtful first. */
        DOUBT,
        /** All records, promises or not, by when they were last reported; the latest first. */
        REPORTED,
        /** All records, by the first day of what they tell; the latest first. */
        FIRST,
        /** All records, by the last day of what they tell; the latest first. */
        LAST
    }

    /**
     * Records with such a day in a stretch of time.
     *
     * @param from this day or later
     * @param to this day or earlier
     */
    public record Stretch(By by, Optional<LocalDate> from, Optional<LocalDate> to) {}

    public Filter {
        Map<String, List<String>> copy = new TreeMap<>();
        facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        facets = java.util.Collections.unmodifiableMap(copy);
    }

    /** Only records that also have this value of a facet. */
    public Filter with(String facet, String value) {
        Map<String, List<String>> more = new TreeMap<>(facets);
        List<String> values = new ArrayList<>(more.getOrDefault(facet, List.of()));
        values.add(value);
        more.put(facet, values);
        return new Filter(more, stretch, since, until, most, skipped);
    }

    /** Only records of these days. */
    public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(facets, stretch, first, last, most, skipped);
    }

    /** Only records that are found by a day of theirs. */
    public Filter by(By by, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Filter(facets, Optional.of(new Stretch(by, from, to)), since, until, most, skipped);
    }

    /** Only what nobody has confirmed or corrected yet, the most doubtful first. */
    public Filter doubtful() {
        return by(By.DOUBT, Optional.empty(), Optional.empty());
    }

    /** All records in the order in which they were last reported, the latest first; with a day, only what was reported on it or later. */
    public Filter reported(Optional<LocalDate> from) {
        return by(By.REPORTED, from, Optional.empty());
    }

    /** Only so many, after leaving out the first. */
    public Filter page(int size, int left) {
        return new Filter(facets, stretch, since, until, size, left);
    }
}
