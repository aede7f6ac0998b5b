package org.elchi.register.search;

import org.elchi.register.record.Source;

/**
 * A document as search sees it.
 *
 * @param sha256 the hash of its bytes, by which it is known
 * @param source where it is from and when it was published
 * @param language tag of the language and script it is written in: {@code uz-Cyrl}
 * @param text its text
 */
public record IndexedDocument(String sha256, Source source, String language, String text) {}
