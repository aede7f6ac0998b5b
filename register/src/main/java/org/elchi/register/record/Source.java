package org.elchi.register.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document without opening it.
 *
 * @param name the file's name
 * @param date day of publication
 * @param outlet who published it
 * @param url where
 */
public record Source(String name, Optional<LocalDate> date, Optional<String> outlet, Optional<String> url) {
    /** This, and what {@code other} knows where this knows nothing. */
    public Source or(Source other) {
        return new Source(name, date.or(() -> other.date), outlet.or(() -> other.outlet), url.or(() -> other.url));
    }
}
