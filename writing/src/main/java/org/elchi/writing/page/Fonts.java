package org.elchi.writing.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of printed pages, which come with the program. */
final class Fonts {
    /** Files of the fonts; those for single signs and other scripts stand last. */
    static final List<String> FILES = List.of(
            "ElchiSerif-Regular.ttf",
            "ElchiSerif-Italic.ttf",
            "ElchiSerif-Bold.ttf",
            "NotoSans-Regular.ttf",
            "NotoSans-Bold.ttf",
            "NotoNaskhArabic-Regular.ttf",
            "NotoSansSymbols2-Regular.ttf");

    private static final int STANDS_FOR_OTHERS = 0x25A1;
    private static final List<String> ANY = List.of(FILES.get(0), FILES.get(3), FILES.get(5), FILES.get(6));
    private static final Fonts BUNDLED = new Fonts();

    private final List<CmapLookup> letters = new ArrayList<>();

    private Fonts() {
        ANY.forEach(file -> letters.add(letters(file)));
    }

    static Fonts bundled() {
        return BUNDLED;
    }

    /** A font's bytes. */
    static InputStream open(String file) {
        InputStream stream = Fonts.class.getResourceAsStream("fonts/" + file);
        if (stream == null) {
            throw new IllegalArgumentException("no font " + file);
        }
        return stream;
    }

    /** Which letters a font has. */
    static CmapLookup letters(String file) {
        try (InputStream stream = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException("reading the font " + file, broken);
        }
    }

    /** Whether any of the fonts shows a character. */
    boolean shows(int character) {
        return letters.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    /** The text with an empty box for each character that no font shows. */
    String shown(String text) {
        return text.codePoints()
                .map(c -> Character.isWhitespace(c) || shows(c) ? c : STANDS_FOR_OTHERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
