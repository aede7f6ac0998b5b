package org.elchi.writing.export.linked;

import java.nio.charset.StandardCharsets;
import org.elchi.register.record.Document;

/**
 * IRIs made from ids: the same thing has the same one in every export.
 *
 * @param base what they begin with; its last character parts what follows: {@code urn:elchi:}, {@code https://example.org/elchi/}
 */
record Names(String base) {
    static final String BASE = "urn:elchi:";
    private static final String UNRESERVED = "-.~";
    private static final int LONGEST = 300;
    private static final int KEPT = 200;

    Names {
        if (!base.matches("[a-z][a-z0-9+.-]*:[!-;=?-\\[\\]_a-z~]*[:/#]")) {
            throw new IllegalArgumentException("no base for names: " + base);
        }
    }

    /** The name of a thing of a kind. */
    String of(String kind, String id) {
        return base + kind + base.charAt(base.length() - 1) + encoded(id);
    }

    /** A part of a thing that has a name. */
    static String part(String name, String part) {
        return name + (name.startsWith("urn:") || name.indexOf('#') >= 0 ? ":" : "/") + encoded(part);
    }

    /** A code of a list; it is the same under every base, as the vocabulary is. */
    static String code(String list, String code) {
        return BASE + "code:" + encoded(list) + ":" + encoded(code);
    }

    /** A list of codes. */
    static String list(String list) {
        return BASE + "code:" + encoded(list);
    }

    private static String encoded(String id) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : Unicode.clean(id).getBytes(StandardCharsets.UTF_8)) {
            encode(octet & 0xFF, encoded);
        }
        return encoded.length() <= LONGEST ? encoded.toString() : cut(encoded.toString());
    }

    private static void encode(int octet, StringBuilder encoded) {
        char c = (char) octet;
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0) {
            encoded.append(c);
        } else if (c == ' ') {
            encoded.append('_');
        } else {
            encoded.append('%').append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
            encoded.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
        }
    }

    /** What tells a very long id from others that begin alike is its sum. */
    private static String cut(String encoded) {
        int end = encoded.lastIndexOf('%', KEPT) > KEPT - 3 ? encoded.lastIndexOf('%', KEPT) : KEPT;
        return encoded.substring(0, end) + "~" + Document.hash(encoded.getBytes(StandardCharsets.US_ASCII));
    }
}
