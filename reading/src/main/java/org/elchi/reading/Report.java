package org.elchi.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document to read.
 *
 * @param name the file's name, by which facts refer to it
 * @param text the text as given; all evidence is ranges of it
 * @param date day of publication, if known; relative dates are resolved against it
 */
public record Report(String name, String text, Optional<LocalDate> date) {}
