package org.elchi.register.record;

import org.elchi.language.Span;

/**
 * The words of a document that state a fact.
 *
 * @param id {@code E} and twelve hexadecimal digits, made from the document's hash and the span
 * @param span where they stand in the document's text
 * @param words the words themselves
 */
public record Evidence(String id, Span span, String words) {
    private static final int SHORT = 8;
    private static final int DIGITS = 12;

    /** The evidence at a span of a document's text. */
    public static Evidence of(String sha256, Span span, String text) {
        String digits = Document.hash((sha256 + " " + span.begin() + " " + span.end())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, DIGITS);
        return new Evidence("E" + digits, span, span.of(text));
    }

    /** The id as people see it; asking for it works as long as no other begins alike. */
    public String shortId() {
        return id.substring(0, SHORT);
    }
}
