package org.elchi.register.following;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How near a target has come.
 *
 * @param goal the value to be reached
 * @param figures all that was reported of it, in the order of what they are for
 * @param years of these, the one that stands for each year
 * @param soFar the pace of these years; nothing where there are fewer than two
 * @param needed the pace from the last of these years to the value by the deadline
 */
public record Progress(
        BigDecimal goal,
        Optional<String> currency,
        List<Figure> figures,
        List<Figure> years,
        Optional<Pace> soFar,
        Optional<Pace> needed,
        Outlook outlook) {
    public Progress {
        figures = List.copyOf(figures);
        years = List.copyOf(years);
    }

    /** What the pace so far means for the deadline. */
    public enum Outlook {
        ON_PACE,
        BEHIND,
        /** Fewer than two years have a figure. */
        TOO_FEW,
        /** Nobody has said by when, or no whole year is left until then. */
        NO_TIME,
        /** Fast enough if it goes on growing by the same share, too slow if by the same amount. */
        BETWEEN,
        /** Reached or missed already. */
        OVER
    }
}
