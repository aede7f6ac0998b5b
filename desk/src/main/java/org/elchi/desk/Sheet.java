package org.elchi.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.register.Register;
import org.elchi.register.record.Record;
import org.elchi.writing.Subject;

/**
 * A page that is to be shown, and what can be taken away from it.
 *
 * @param template the name of its template, without its ending
 * @param title in the language of who asked
 * @param model what the template shows
 * @param records what it shows, where it shows records
 * @param subject of the brief that it gives as PDF; else the records are listed
 */
public record Sheet(
        String template,
        String title,
        Object model,
        Optional<Function<Register, List<Record>>> records,
        Optional<Subject> subject) {
    public static Sheet of(String template, String title, Object model) {
        return new Sheet(template, title, model, Optional.empty(), Optional.empty());
    }

    /** The same, and these records can be taken away. */
    public Sheet with(Function<Register, List<Record>> shown) {
        return new Sheet(template, title, model, Optional.of(shown), subject);
    }

    /** The same, and a brief on this. */
    public Sheet on(Subject about) {
        return new Sheet(template, title, model, records, Optional.of(about));
    }
}
