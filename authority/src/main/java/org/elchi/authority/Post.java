package org.elchi.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office held for some time.
 *
 * @param office id of the office
 * @param of code of a state or an organisation
 * @param from nothing where the files do not say
 * @param to nothing where it is still held or the files do not say
 */
public record Post(String office, String of, Optional<PartialDate> from, Optional<PartialDate> to) {
    /** Whether it was certainly or possibly held on a day. */
    public boolean holds(LocalDate day) {
        return holds(new PartialDate(day, day));
    }

    /** Whether it was certainly or possibly held on some day of a year, a month, or on a day. */
    public boolean holds(PartialDate date) {
        return date.within(from, to);
    }
}
