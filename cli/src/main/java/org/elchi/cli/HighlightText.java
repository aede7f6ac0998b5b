package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import org.elchi.language.Span;
import org.elchi.register.search.Highlight;

/** A highlight in lines of a width, what answers the question in bold. */
final class HighlightText {
    private final Screen screen;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int length;

    private HighlightText(Screen screen, int width) {
        this.screen = screen;
        this.width = width;
    }

    static List<String> lines(Highlight highlight, Screen screen, int width) {
        HighlightText text = new HighlightText(screen, width);
        text.all(highlight);
        return text.lines;
    }

    private void all(Highlight highlight) {
        String text = highlight.text();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > begin) {
                    word(begin, i, highlight);
                }
                begin = i + 1;
            }
        }
        flush();
    }

    private void word(int begin, int end, Highlight highlight) {
        String plain = Printable.line(highlight.text().substring(begin, end));
        int size = plain.codePointCount(0, plain.length());
        if (length > 0 && length + 1 + size > width) {
            flush();
        }
        line.append(length > 0 ? " " : "").append(styled(begin, end, highlight));
        length += size + (length > 0 ? 1 : 0);
    }

    private String styled(int begin, int end, Highlight highlight) {
        StringBuilder styled = new StringBuilder();
        int at = begin;
        for (Span mark : highlight.marked()) {
            int from = Math.max(at, mark.begin());
            int to = Math.min(end, mark.end());
            if (from < to) {
                styled.append(part(highlight, at, from)).append(screen.bold(part(highlight, from, to)));
                at = to;
            }
        }
        return styled.append(part(highlight, at, end)).toString();
    }

    private static String part(Highlight highlight, int from, int to) {
        return Printable.line(highlight.text().substring(from, to));
    }

    private void flush() {
        if (length > 0) {
            lines.add(line.toString());
            line.setLength(0);
            length = 0;
        }
    }
}
