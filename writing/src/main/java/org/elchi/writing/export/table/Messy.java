package org.elchi.writing.export.table;

import java.util.Optional;
import org.elchi.register.following.Step;
import org.elchi.register.record.Days;

/** Dates as messydates writes them: EDTF, with two dots for a stretch and before what is on or before a day. */
final class Messy {
    private static final String STRETCH = "..";
    private static final int MONTHS = 12;

    private Messy() {}

    /** A date in EDTF. A season, which messydates does not know, is the stretch of its months. */
    static String of(String edtf) {
        return season(edtf)
                ? Days.parse(edtf)
                        .map(days -> days.first() + STRETCH + days.last())
                        .orElse(edtf)
                : edtf.replace("/..", STRETCH).replace("/", STRETCH);
    }

    private static boolean season(String edtf) {
        return edtf.matches("\\d{4}-\\d\\d") && Integer.parseInt(edtf.substring(5)) > MONTHS;
    }

    /** When a step was taken; on or before the day of its report where that says no more. */
    static Optional<String> of(Step step) {
        return step.when().map(Messy::of).or(() -> step.reported().map(day -> STRETCH + day));
    }
}
