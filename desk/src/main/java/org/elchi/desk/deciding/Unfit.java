package org.elchi.desk.deciding;

import java.util.List;

/** What was sent cannot be carried out. */
final class Unfit extends RuntimeException {
    static final int GONE = 404;
    static final int MEANWHILE = 409;
    static final int WRONG = 422;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> lines;

    Unfit(int status, List<String> lines) {
        super(String.join(" ", lines));
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    static Unfit wrong(String line) {
        return new Unfit(WRONG, List.of(line));
    }

    int status() {
        return status;
    }

    List<String> lines() {
        return lines;
    }
}
