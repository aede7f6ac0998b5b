package org.elchi.register.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What people in charge have laid down for a commitment; the latest counts.
 *
 * @param day when they did
 * @param due by when, in EDTF
 * @param responsible who is to do it
 */
public record Assignment(LocalDate day, Optional<String> due, List<String> responsible) {
    public Assignment {
        responsible = List.copyOf(responsible);
    }
}
