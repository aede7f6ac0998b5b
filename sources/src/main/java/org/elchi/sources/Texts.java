package org.elchi.sources;

import java.util.Optional;

/** The text of bytes that were read before. */
public final class Texts {
    /** Bytes are no text; the message says why and what to do. */
    public static final class NotText extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotText(String message) {
            super(message);
        }
    }

    private Texts() {}

    /**
     * The text of bytes in whatever encoding.
     *
     * @param name where they are from, for the message
     * @throws NotText where they are none
     */
    public static String need(byte[] bytes, String name) {
        return switch (Decoder.decode(bytes, Optional.empty())) {
            case Decoded.Text text -> text.text();
            case Decoded.Not not -> throw new NotText(name + ": " + not.problem() + "; " + not.remedy());
        };
    }

    /** The same text as when the document was loaded; empty where it no longer is one. */
    public static String of(byte[] bytes, String name) {
        boolean page = Page.is(name, bytes);
        return switch (Decoder.decode(bytes, page ? Page.charset(bytes) : Optional.empty())) {
            case Decoded.Text text -> page ? Page.of(text.text()).text() : text.text();
            case Decoded.Not not -> "";
        };
    }
}
