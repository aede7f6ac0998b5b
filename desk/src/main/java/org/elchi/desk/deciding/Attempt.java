package org.elchi.desk.deciding;

import java.util.List;

/**
 * A form that could not be carried out.
 *
 * @param status of HTTP
 * @param lines what is wrong with it
 */
public record Attempt(Form form, int status, List<String> lines) {
    public Attempt {
        lines = List.copyOf(lines);
    }

    /** Whether it was this that was tried. */
    public boolean was(String act) {
        return form.act().equals(act);
    }
}
