package org.elchi.desk;

/** A request that cannot be answered: a page says why, in the language of who asked. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status of HTTP: 400 …
     * @param line what was wrong and what to do, for people
     */
    public Refusal(int status, String line) {
        super(line);
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String line() {
        return String.valueOf(getMessage());
    }
}
