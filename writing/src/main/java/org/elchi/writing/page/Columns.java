package org.elchi.writing.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are, and which hold figures. */
final class Columns {
    /** Letters of a word that is not long. */
    private static final int USUAL = 12;

    /** What a line loses at its end on average. */
    private static final int LOSS = 4;

    private final int[] longest;
    private final int[] words;
    private final boolean[] figures;

    Columns(Paper paper, Paper.Table table) {
        int count = table.columns().size();
        longest = new int[count];
        words = new int[count];
        figures = new boolean[count];
        for (int i = 0; i < count; i++) {
            int column = i;
            Stream.concat(
                            Stream.of(table.columns().get(column)),
                            table.rows().stream().map(row -> shown(paper, row, column)))
                    .forEach(text -> measure(text, column));
            figures[i] = !table.rows().isEmpty()
                    && table.rows().stream()
                            .map(row -> words(row, column))
                            .allMatch(text -> text.matches("[-−+]?[\\p{Nd}][\\p{Nd}.,\\s%’']*|[—–-]?|.*…"));
        }
    }

    /** Whether every cell of a column is a figure, which stands to the right. */
    boolean figures(int column) {
        return figures[column];
    }

    /** Whether the columns can stand beside each other without breaking words of usual length. */
    boolean fit(int width) {
        return IntStream.of(words).map(word -> Math.min(word, USUAL)).sum() <= width;
    }

    /** Widths in characters that come to no more than {@code width}, each at least {@code least}. */
    int[] within(int width, int least) {
        return within(width, least, 0);
    }

    /** The same where each column needs so many characters more than its words have, for the room between columns and for wide letters. */
    int[] within(int width, int least, int beside) {
        int[] wide = Arrays.stream(longest)
                .map(size -> Math.max(least, size + beside))
                .toArray();
        int[] narrow = IntStream.range(0, words.length)
                .map(i -> Math.clamp(words[i] + beside, least, wide[i]))
                .toArray();
        while (IntStream.of(narrow).sum() > width && IntStream.of(narrow).max().orElse(0) > least) {
            narrow[widest(narrow)]--;
        }
        for (int rest = width - IntStream.of(narrow).sum(); rest > 0; rest--) {
            int next = neediest(narrow, wide);
            if (next < 0) {
                break;
            }
            narrow[next]++;
        }
        return narrow;
    }

    private static String words(List<Paper.Cell> row, int column) {
        return column < row.size() ? Letters.clean(row.get(column).text()).strip() : "";
    }

    private static String shown(Paper paper, List<Paper.Cell> row, int column) {
        return column < row.size()
                ? Marks.text(paper, row.get(column))
                        + words(row, column)
                        + "_".repeat(2 * row.get(column).references().size())
                : "";
    }

    private void measure(String text, int column) {
        longest[column] = Math.max(longest[column], text.codePointCount(0, text.length()));
        Arrays.stream(text.split("\\s+"))
                .mapToInt(String::length)
                .max()
                .ifPresent(word -> words[column] = Math.max(words[column], Math.min(word, 24)));
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                .orElseThrow();
    }

    private static long room(int width) {
        return Math.max(1, width - LOSS);
    }

    /** The column that would otherwise have the most lines. */
    private static int neediest(int[] narrow, int[] wide) {
        return IntStream.range(0, narrow.length)
                .filter(i -> narrow[i] < wide[i])
                .reduce((a, b) -> wide[b] * room(narrow[a]) > wide[a] * room(narrow[b]) ? b : a)
                .orElse(-1);
    }
}
