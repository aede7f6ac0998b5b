package org.elchi.register.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.elchi.register.record.Document;

/**
 * The bytes of a document as they are stored.
 *
 * @param how {@code plain}, or {@code gzip} where that is shorter
 */
record Packing(String how, byte[] bytes) {
    private static final String PLAIN = "plain";

    static Packing of(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot pack bytes in memory", e);
        }
        return packed.size() < bytes.length ? new Packing("gzip", packed.toByteArray()) : new Packing(PLAIN, bytes);
    }

    /** The bytes, if they are those of this hash. */
    Optional<Document.Content> holding(String sha256) {
        try {
            return Optional.of(new Document.Content(unpacked()))
                    .filter(content -> content.sha256().equals(sha256));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    byte[] unpacked() {
        if (how.equals(PLAIN)) {
            return bytes;
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack a stored document", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packing that && how.equals(that.how) && java.util.Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(bytes);
    }
}
