package org.elchi.register.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A document as received. Two with the same bytes are one.
 *
 * @param source where it is from and when it was published
 * @param origin the path or address under which it was received
 * @param receivedAt when it was received first
 * @param charset the encoding of its text
 * @param content the bytes as received; not to be changed
 */
public record Document(Source source, String origin, Instant receivedAt, String charset, Content content) {

    /** The same with what is known of it. */
    public Document with(Source known) {
        return new Document(known, origin, receivedAt, charset, content);
    }

    /** Makes the name under which bytes are known: their SHA-256 in hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Bytes, compared by their hash. */
    public static final class Content {
        private final byte[] bytes;
        private final String sha256;

        public Content(byte[] bytes) {
            this.bytes = bytes;
            this.sha256 = hash(bytes);
        }

        public byte[] bytes() {
            return bytes;
        }

        public String sha256() {
            return sha256;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Content that && sha256.equals(that.sha256);
        }

        @Override
        public int hashCode() {
            return sha256.hashCode();
        }
    }
}
