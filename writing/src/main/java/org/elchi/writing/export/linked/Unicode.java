package org.elchi.writing.export.linked;

/** Text from outside, made fit for formats that know Unicode's characters only. */
public final class Unicode {
    private static final int REPLACEMENT = 0xFFFD;

    private Unicode() {}

    /** The text with U+FFFD in the place of control characters, lone surrogates and what is no character; its length is the same. */
    public static String clean(String text) {
        return text.codePoints().allMatch(Unicode::fit)
                ? text
                : text.codePoints()
                        .map(c -> fit(c) ? c : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean fit(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }
}
