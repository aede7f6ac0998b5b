package org.elchi.register.following;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is due.
 *
 * @param date the date as told, in EDTF
 * @param from how it is known: the slot that gives it, {@link #PLANNED} or {@link #ASSIGNED}
 * @param last the last day that the date leaves: 31 December of a year; nothing where there is none
 * @param approximate whether the date itself says that it is not sure
 */
public record Due(String date, String from, Optional<LocalDate> last, boolean approximate) {
    /** The event itself is planned for then. */
    public static final String PLANNED = "planned";
    /** People in charge have set it. */
    public static final String ASSIGNED = "assigned";

    static Due of(String date, String from) {
        Stretch stretch = Stretch.of(date);
        return new Due(date, from, stretch.last(), stretch.approximate());
    }

    Stretch stretch() {
        return Stretch.of(date);
    }

    /** Whether its last day is over. */
    public boolean passed(LocalDate asOf) {
        return last.filter(day -> day.isBefore(asOf)).isPresent();
    }
}
