package org.elchi.sources;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A document as received, with its text.
 *
 * @param name the file's name
 * @param origin the path as given, or {@code stdin}
 * @param bytes as received; not to be changed
 * @param text the decoded text without a byte order mark; of a page, its main text
 * @param charset name of the encoding
 * @param damaged bytes that could not be decoded and stand as U+FFFD in the text
 * @param about what is known of it
 */
public record Document(String name, String origin, Bytes bytes, String text, String charset, int damaged, About about) {

    /** Bytes that are compared by what they hold. */
    public record Bytes(byte[] array) {
        /** The SHA-256 of the bytes, in hexadecimal. */
        public String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(array));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes that && java.util.Arrays.equals(array, that.array);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(array);
        }
    }

    /**
     * What is known of a document besides its text.
     *
     * @param date day of publication
     * @param outlet who published it
     * @param url where
     */
    public record About(Optional<LocalDate> date, Optional<String> outlet, Optional<String> url) {
        public static final About NOTHING = new About(Optional.empty(), Optional.empty(), Optional.empty());

        /** This, and what {@code other} knows where this knows nothing. */
        public About or(About other) {
            return new About(date.or(() -> other.date), outlet.or(() -> other.outlet), url.or(() -> other.url));
        }

        public About orDate(Optional<LocalDate> other) {
            return new About(date.or(() -> other), outlet, url);
        }
    }
}
