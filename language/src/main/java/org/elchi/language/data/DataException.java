package org.elchi.language.data;

import java.util.List;
import java.util.stream.Collectors;

/** Data files have mistakes; the message lists all of them, a line each. */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public DataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
