package org.elchi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.register.Held;

/** Says what is in a copy of a register. */
final class Carried {
    private Carried() {}

    static void tell(Screen screen, boolean json, String before, String after, Held held) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("documents", held.documents());
            line.put("decisions", held.decisions());
            line.put("records", held.records());
            line.put("unread", held.unread());
            screen.out().println(Json.of(line));
        } else {
            screen.tell(before + held.documents() + " documents, " + held.decisions() + " decisions, " + held.records()
                    + " records" + after);
        }
    }
}
