package org.elchi.register.following;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.elchi.register.record.Telling;

/**
 * One report's word on how far a promise has come.
 *
 * @param state what it proves
 * @param told what it says, in the code of its slot: {@code agreed}
 * @param when the day on which it came that far, in EDTF; where the report gives none, it is known only when that was reported
 * @param reported the day of publication
 * @param due when it says that the promise is due
 * @param telling the report's own words
 */
public record Step(
        State state,
        String told,
        Optional<String> when,
        Optional<LocalDate> reported,
        Optional<Due> due,
        Telling telling) {
    /** In the order of time; what has no day comes first. */
    static final Comparator<Step> IN_TIME = Comparator.comparing(
                    (Step step) -> step.day().orElse(LocalDate.MIN))
            .thenComparing(step -> step.reported().orElse(LocalDate.MIN))
            .thenComparing(Step::state)
            .thenComparing(step -> step.telling().key());

    /** The first day on which it may have come that far. */
    public Optional<LocalDate> day() {
        return when.flatMap(date -> Stretch.of(date).first()).or(() -> reported);
    }
}
