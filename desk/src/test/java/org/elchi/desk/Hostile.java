package org.elchi.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts that should break, deceive or overrun a page, as bytes on the wire. */
final class Hostile {
    /** No element and no attribute of ours has a name that begins so. */
    static final String MARK = "xssmark";

    private static final List<String> TEXTS = List.of(
            "<" + MARK + ">",
            "\"><" + MARK + " on" + MARK + "=1>",
            "' on" + MARK + "='1",
            "\" on" + MARK + "=\"1",
            "</title></textarea></script><" + MARK + ">",
            "javascript:" + MARK,
            "${7*7}#{7*7}{{7*7}}<%= 7*7 %>",
            "' OR 1=1; DROP TABLE documents; --",
            "%' UNION SELECT * FROM sqlite_master --",
            "\u202Egnp.exe\u2066\u2069\u200F",
            "a" + "\u0301".repeat(500),
            "\0\u0001\u001b[31m",
            "\r\nSet-Cookie: " + MARK + "=1\r\n\r\n<" + MARK + ">",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "file:///etc/passwd",
            "\uFEFF\uFFFE\uFFFF",
            "\uD83D\uDE00".repeat(300),
            "999999999999999999999999",
            "-1",
            "0",
            "2147483648",
            "1e999",
            "NaN",
            "2025-13-45",
            "0000-00-00",
            "9999999-99-99",
            "+999999999-12-31",
            "[",
            "*(((((a+)+)+)+)+)$",
            "a AND (b OR NOT \"c",
            "~^{}[]()\\/:!?*",
            "KZ-KZ",
            "ZZ-QQ",
            " ",
            "",
            "İstanbul ıI",
            "visit-" + "0".repeat(12),
            "x".repeat(3_000));

    /** Parts of addresses that are not what they seem. */
    private static final List<String> CODED = List.of(
            "%",
            "%zz",
            "%00",
            "%ff%fe",
            "%ed%a0%80",
            "%c0%ae%c0%ae%c0%af",
            "%2e%2e%2f%2e%2e%2fetc",
            "%252e%252e",
            "..%5c",
            "%0d%0aX-" + MARK + ":1",
            ";a=b",
            "%3Cscript%3E",
            "a%2Fb",
            "%u0041",
            "%80",
            ".",
            "..",
            "%20",
            "+");

    private final Random random;

    Hostile(long seed) {
        random = new Random(seed);
    }

    int size() {
        return TEXTS.size() + CODED.size();
    }

    /** The value of a number, for an address or a form. */
    String coded(int number) {
        return number < TEXTS.size() ? coded(TEXTS.get(number)) : CODED.get(number - TEXTS.size());
    }

    static String coded(String text) {
        StringBuilder coded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            coded.append(String.format(java.util.Locale.ROOT, "%%%02x", one & 0xFF));
        }
        return coded.toString();
    }

    /** The value of a number as it may stand in a header: one line. */
    String raw(int number) {
        String text = number < TEXTS.size() ? TEXTS.get(number) : CODED.get(number - TEXTS.size());
        String line = text.replaceAll("[\r\n]", " ");
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int number() {
        return random.nextInt(size());
    }

    /** Bodies that are not what their type says. */
    byte[] body() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        out.writeBytes(any(List.of(
                        "",
                        "{",
                        "[[[[[[",
                        "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n",
                        "a=%",
                        "&&&=",
                        "--x--"))
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(noise);
        return out.toByteArray();
    }
}
