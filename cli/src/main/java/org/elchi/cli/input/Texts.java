package org.elchi.cli.input;

import java.util.Optional;

/** The text of bytes that were read before. */
public final class Texts {
    private Texts() {}

    /** The same text as when the document was loaded; empty where it no longer is one. */
    public static String of(byte[] bytes, String name) {
        boolean page = Page.is(name, bytes);
        return switch (Decoder.decode(bytes, page ? Page.charset(bytes) : Optional.empty())) {
            case Decoded.Text text -> page ? Page.of(text.text()).text() : text.text();
            case Decoded.Not not -> "";
        };
    }
}
