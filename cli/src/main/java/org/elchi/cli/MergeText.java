package org.elchi.cli;

import java.util.Locale;
import org.elchi.register.merging.Merging;
import org.elchi.register.merging.Outcome;
import org.elchi.register.merging.Part;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Record;
import org.elchi.writing.export.WhyLine;

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
                screen.out().println(Json.of(WhyLine.of(record, why)));
            } else {
                print(why);
            }
        }
    }

    private void print(Why why) {
        screen.out()
                .println(why.one().source().name() + " and "
                        + why.other().source().name() + " tell of one event: " + WhyLine.bits(why.bits()) + " bits");
        why.parts().stream()
                .filter(part -> part.bits() != 0)
                .forEach(part -> screen.out().println("  " + WhyLine.bits(part.bits()) + " " + words(part)));
        screen.out().println();
    }

    private static String words(Part part) {
        return part.slot().isEmpty()
                ? "any two"
                : part.slot() + " " + part.outcome().name().toLowerCase(Locale.ROOT)
                        + (part.outcome() == Outcome.ONE ? " says it" : "");
    }
}
