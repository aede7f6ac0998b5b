package org.elchi.writing.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a PDF document when it was made, byte for byte as long as before; its number then comes from what it holds. */
final class Undated {
    private static final Pattern DATES = Pattern.compile(
            "/(?:CreationDate|ModDate) ?\\([^)]*\\)|<xmp:(\\w+Date)>[^<]*</xmp:\\1>| xmp:\\w+Date=\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("/ID ?\\[ ?<([0-9A-Fa-f]{32})> ?<([0-9A-Fa-f]{32})> ?\\]");

    private Undated() {}

    static byte[] of(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        String undated =
                DATES.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        Matcher number = NUMBER.matcher(undated);
        if (number.find()) {
            String blank = "0".repeat(32);
            String numbered = numbered(undated, number, blank);
            undated = numbered(undated, number, md5(numbered));
        }
        return undated.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String numbered(String text, Matcher place, String number) {
        StringBuilder numbered = new StringBuilder(text);
        numbered.replace(place.start(1), place.end(1), number);
        numbered.replace(place.start(2), place.end(2), number);
        return numbered.toString();
    }

    private static String md5(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] sum = digest.digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(sum).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
