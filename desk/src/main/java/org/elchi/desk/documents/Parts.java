package org.elchi.desk.documents;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Span;

/** The parts in which a text is shown: all of it where it can be, else page by page, cut where a line or a word ends. */
final class Parts {
    private static final int LENGTH = 40_000;
    private static final int NEAR = 2_000;

    private Parts() {}

    static List<Span> of(String text) {
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = end(text, begin);
            parts.add(new Span(begin, end));
            begin = end;
        }
        return parts;
    }

    private static int end(String text, int begin) {
        int most = begin + LENGTH;
        if (most >= text.length()) {
            return text.length();
        }
        int line = text.lastIndexOf('\n', most);
        int space = text.lastIndexOf(' ', most);
        int cut = line > most - NEAR ? line + 1 : space > most - NEAR ? space + 1 : most;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    /** The number of the part in which a character stands, from 1. */
    static int holding(List<Span> parts, int at) {
        int number = 1;
        while (number < parts.size() && parts.get(number - 1).end() <= at) {
            number++;
        }
        return number;
    }
}
