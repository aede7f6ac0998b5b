package org.elchi.register.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where somebody who enters a record by hand has it from.
 *
 * @param words the words that state it
 * @param name what the source is called: a file, a title, a page
 * @param date day of publication
 */
public record Cited(
        String words, String name, Optional<LocalDate> date, Optional<String> outlet, Optional<String> url) {
    public Cited {
        if (words.isBlank()) {
            throw new IllegalArgumentException("no record without words that state it");
        }
    }
}
