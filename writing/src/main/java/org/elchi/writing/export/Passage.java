package org.elchi.writing.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * The words by which a document tells of a record, on one line and without characters that programs obey.
 *
 * @param language tag of the document's language
 * @param source who published it, else what it is called
 * @param date day of publication
 * @param address where it is on the web
 */
public record Passage(String words, String language, String source, Optional<LocalDate> date, Optional<URI> address) {
    private static final int LONGEST = 400;

    /** What the first of a record's tellings say. */
    public static List<Passage> of(Record record, int most) {
        return record.tellings().stream().limit(most).map(Passage::of).toList();
    }

    private static Passage of(Telling telling) {
        String words = telling.evidence().stream()
                .map(Evidence::words)
                .findFirst()
                .map(Characters::line)
                .map(Passage::cut)
                .orElse("");
        String source = telling.source().outlet().orElse(telling.source().name());
        return new Passage(
                words,
                telling.language(),
                Characters.line(source),
                telling.source().date(),
                telling.source().url().flatMap(Passage::address));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** An address that may be followed: of the web, with a host, and nothing in it that would have to be escaped. */
    static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address of the first document that has one. */
    public static Optional<URI> first(Record record) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().url().flatMap(Passage::address).stream())
                .findFirst();
    }
}
