package org.elchi.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of what is known of documents: tabs between columns, first line {@code document date outlet url} in any order. */
public final class Metadata {
    private static final List<String> COLUMNS = List.of("document", "date", "outlet", "url");
    public static final Metadata NONE = new Metadata(Map.of());

    private final Map<String, Document.About> rows;

    private Metadata(Map<String, Document.About> rows) {
        this.rows = rows;
    }

    /** A mistake in the table. */
    public static final class Mistake extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mistake(String message) {
            super(message);
        }
    }

    /** A table of one document. */
    static Metadata of(String document, Document.About about) {
        return new Metadata(Map.of(document, about));
    }

    /** Whether a text opens as such a table does. */
    static boolean is(String text) {
        return text.startsWith("document\t");
    }

    /**
     * Reads a table.
     *
     * @param name the table's path, for messages
     */
    static Metadata parse(String name, String text) {
        List<String> lines = text.lines().toList();
        List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
        if (!header.contains("document")) {
            throw new Mistake(name + ":1: the first line names no column 'document'; need " + String.join(" ", COLUMNS)
                    + ", tabs between");
        }
        Map<String, Document.About> rows = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(name + ":" + (i + 1), header, cells(lines.get(i)), rows);
            }
        }
        return new Metadata(rows);
    }

    private static void row(String place, List<String> header, List<String> cells, Map<String, Document.About> rows) {
        Optional<LocalDate> date;
        try {
            date = cell(header, cells, "date").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new Mistake(place + ": '" + cell(header, cells, "date").orElse("") + "' is no date; need YYYY-MM-DD");
        }
        String document = cell(header, cells, "document")
                .orElseThrow(() -> new Mistake(place + ": no document is named; give its path or file name"));
        rows.put(document, new Document.About(date, cell(header, cells, "outlet"), cell(header, cells, "url")));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static Optional<String> cell(List<String> header, List<String> cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() || cells.get(at).isEmpty() ? Optional.empty() : Optional.of(cells.get(at));
    }

    /** What the table says of a document, by its path as given or its file name. */
    Document.About of(String path, String name) {
        Document.About row = rows.get(path);
        return row != null ? row : rows.getOrDefault(name, Document.About.NOTHING);
    }
}
