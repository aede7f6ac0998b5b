package org.elchi.language.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of a load, so that all are told at once. Not for use by several threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(String file, int line, int column, String message) {
        found.add(new Problem(file, line, column, message));
    }

    public void add(Node node, String message) {
        add(node.file(), node.line(), node.column(), message);
    }

    public void add(Row row, String message) {
        add(row.file(), row.line(), 1, message);
    }

    /** The mistakes, each once, file by file, in the order of their places. */
    public List<Problem> found() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparing(Problem::line)
                        .thenComparing(Problem::column))
                .toList();
    }

    /** @throws DataException where anything was found */
    public void raise() {
        if (!found.isEmpty()) {
            throw new DataException(found());
        }
    }
}
