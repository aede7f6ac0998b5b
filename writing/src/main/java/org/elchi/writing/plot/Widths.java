package org.elchi.writing.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Estimates how wide a text will be; rather too wide, and the same on every machine. */
final class Widths {
    private static final String FILE = "widths.tsv";
    private static final String ELLIPSIS = "…";
    private static final double THOUSAND = 1000;
    private static final double BOLD = 1.08;
    private static final int SPACE = 320;
    private static final Map<Integer, Integer> TABLE = table();

    private Widths() {}

    private static Map<Integer, Integer> table() {
        Problems problems = new Problems();
        Map<Integer, Integer> table = new HashMap<>();
        table.put((int) ' ', SPACE);
        table.put(0xA0, SPACE);
        table.put(0x202F, SPACE);
        for (Row row : Tsv.read(Data.beside(Widths.class, FILE), FILE, 2, problems)) {
            int width = Integer.parseInt(row.cell(0));
            row.cell(1).codePoints().forEach(c -> table.put(c, width));
        }
        problems.raise();
        return Map.copyOf(table);
    }

    static double of(String text, double size) {
        int width = text.codePoints().map(Widths::of).sum();
        return width * size / THOUSAND;
    }

    static double bold(String text, double size) {
        return of(text, size) * BOLD;
    }

    private static int of(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK ? 0 : TABLE.getOrDefault(c, (int) THOUSAND);
    }

    /** The text, cut short with an ellipsis where it is wider than that. */
    static String fitted(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + ELLIPSIS, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).replaceAll("[\\s,;:.–-]+$", "") + ELLIPSIS;
    }

    /** The text on so many lines at most, broken between words; the last is cut short where that is not enough. */
    static List<String> wrapped(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && of(rest, size) > width) {
            int end = broken(rest, size, width);
            lines.add(fitted(rest.substring(0, end).strip(), size, width));
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(fitted(rest, size, width));
        }
        return lines;
    }

    /** Behind the last word that fits; a first word that is too long stands alone. */
    private static int broken(String text, double size, double width) {
        int end = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (end > 0 && of(text.substring(0, space), size) > width) {
                return end;
            }
            end = space;
        }
        return end == 0 ? text.length() : end;
    }
}
