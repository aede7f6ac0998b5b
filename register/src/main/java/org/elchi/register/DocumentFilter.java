package org.elchi.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which documents are wanted, and in which order.
 *
 * @param hashes only these documents; any where it is empty
 * @param outlet only what it published
 * @param language tag or code of the language: {@code uz-Cyrl}, {@code uz}
 * @param since only what was published on this day or later
 * @param until only what was published on this day or earlier
 * @param words each of which the name holds, in small or capital letters
 * @param by the newest first, by which of its days
 */
public record DocumentFilter(
        List<String> hashes,
        Optional<String> outlet,
        Optional<String> language,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<String> words,
        By by) {
    /** All documents, those received last first. */
    public static final DocumentFilter ALL = new DocumentFilter(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), By.RECEIVED);

    /** By which of its days a document is new. */
    public enum By {
        RECEIVED,
        /** Last those of which it is not known. */
        PUBLISHED
    }

    public DocumentFilter {
        hashes = List.copyOf(hashes);
        words = List.copyOf(words);
    }

    /** One document. */
    public static DocumentFilter of(String sha256) {
        return new DocumentFilter(
                List.of(sha256), ALL.outlet, ALL.language, ALL.since, ALL.until, ALL.words, By.RECEIVED);
    }
}
