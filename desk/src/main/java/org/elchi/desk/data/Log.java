package org.elchi.desk.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.InForce;
import org.elchi.writing.export.DecisionLine;

/** What people decided, as programs are told of it. */
public final class Log {
    /** The parameters of a list. */
    public static final List<String> PARAMETERS = Slice.PARAMETERS;

    private final Library library;

    public Log(Library library) {
        this.library = library;
    }

    /** A page of decisions, the last first. */
    public Answer list(Asked asked) {
        Slice slice = Slice.of(asked);
        List<Decision> all = library.shelf().look(register -> register.decisions());
        List<Decision> shown = slice.of(all.reversed());
        var undone = InForce.undone(all);
        boolean more = all.size() > slice.skipped() + slice.size();
        Map<String, Object> object = slice.head(more, Optional.of((long) all.size()));
        object.put(
                "decisions",
                shown.stream()
                        .map(decision -> {
                            Map<String, Object> line = DecisionLine.of(decision);
                            line.put("undone", undone.contains(decision.number()));
                            return line;
                        })
                        .toList());
        return Answer.of(object, List.of()).part(slice, more);
    }
}
