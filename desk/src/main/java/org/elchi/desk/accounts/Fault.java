package org.elchi.desk.accounts;

import java.util.List;

/** What cannot be done with accounts; said as the phrase {@code fault.<code>}. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> slots;

    /** @param slots names and texts of the phrase's gaps, by turns */
    Fault(String code, Object... slots) {
        super(code + " " + List.of(slots));
        this.code = code;
        this.slots = java.util.Arrays.stream(slots).map(String::valueOf).toList();
    }

    /** {@code short}, {@code taken} … */
    public String code() {
        return code;
    }

    public Object[] slots() {
        return slots.toArray();
    }
}
