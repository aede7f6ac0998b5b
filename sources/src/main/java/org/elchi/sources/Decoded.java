package org.elchi.sources;

/** What bytes turned out to be. */
sealed interface Decoded {
    /**
     * A text.
     *
     * @param text without a byte order mark
     * @param charset name of the encoding
     * @param damaged bytes that stand as U+FFFD
     */
    record Text(String text, String charset, int damaged) implements Decoded {}

    /** No text, and what to do about it. */
    record Not(String problem, String remedy) implements Decoded {}
}
