package org.elchi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.register.merging.Merging;
import org.elchi.register.merging.Outcome;
import org.elchi.register.merging.Part;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Record;

/** Prints why the tellings of a record are of one event: for each the other that speaks most for it. */
final class MergeText {
    private final Screen screen;
    private final boolean json;

    MergeText(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    /** Nothing for a record that a single document tells of. */
    void print(Record record, Merging merging) {
        for (Why why : merging.why(record)) {
            if (json) {
                screen.out().println(Json.of(object(record, why)));
            } else {
                print(why);
            }
        }
    }

    private void print(Why why) {
        screen.out()
                .println(why.one().source().name() + " and "
                        + why.other().source().name() + " tell of one event: " + bits(why.bits()) + " bits");
        why.parts().stream()
                .filter(part -> part.bits() != 0)
                .forEach(part -> screen.out().println("  " + bits(part.bits()) + " " + words(part)));
        screen.out().println();
    }

    private static String words(Part part) {
        return part.slot().isEmpty()
                ? "any two"
                : part.slot() + " " + part.outcome().name().toLowerCase(Locale.ROOT)
                        + (part.outcome() == Outcome.ONE ? " says it" : "");
    }

    private static String bits(double bits) {
        return Double.isInfinite(bits) ? "never" : String.format(Locale.ROOT, "%+.1f", bits);
    }

    private static Map<String, Object> object(Record record, Why why) {
        List<Object> parts = new ArrayList<>();
        for (Part part : why.parts()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("slot", part.slot());
            one.put("by", part.by());
            one.put("outcome", part.outcome().name().toLowerCase(Locale.ROOT));
            one.put("bits", bits(part.bits()));
            parts.add(one);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("record", record.id());
        object.put("one", why.one().source().name());
        object.put("other", why.other().source().name());
        object.put("bits", bits(why.bits()));
        object.put("parts", parts);
        return object;
    }
}
