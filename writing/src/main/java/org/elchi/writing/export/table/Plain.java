package org.elchi.writing.export.table;

import org.elchi.writing.export.Characters;

/** Texts that no program takes for anything else. */
final class Plain {
    /** What a formula begins with in some spreadsheet, as the plain and as the wide letter. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final String MARK = "'";

    private Plain() {}

    /** Without controls; line breaks stay, tabs are spaces. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || !Characters.refused(c) && !isNone(c)) {
                plain.appendCodePoint(c);
            } else if (c == '\t') {
                plain.append(' ');
            }
        });
        return plain.toString().strip();
    }

    /** Whether Unicode says that this will never be a character. */
    private static boolean isNone(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** With an apostrophe before what a spreadsheet would reckon out. */
    static String unreckoned(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
    }
}
