package org.elchi.register.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something found.
 *
 * @param id the document's hash, or the record's id
 * @param title the document's name, or what the record tells in short
 * @param kind of a record; empty for a document
 * @param languages tags of the languages it is in or is told in
 * @param outlets who published it
 * @param date the day of publication, or the first day of the event
 * @param score how well it answers; only good for comparing hits of one question
 * @param highlight the words that answer
 */
public record Hit(
        What what,
        String id,
        String title,
        String kind,
        List<String> languages,
        List<String> outlets,
        Optional<LocalDate> date,
        float score,
        Highlight highlight) {
    public Hit {
        languages = List.copyOf(languages);
        outlets = List.copyOf(outlets);
    }
}
