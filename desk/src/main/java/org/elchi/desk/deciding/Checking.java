package org.elchi.desk.deciding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elchi.desk.Words;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;
import org.elchi.register.entering.Entered;
import org.elchi.register.entering.Entering;
import org.elchi.register.entering.Entry;
import org.elchi.register.entering.Near;
import org.elchi.register.entering.Wrong;

/** Checks what is typed into slots, and says what is wrong with it. */
final class Checking {
    private final Words words;

    Checking(Words words) {
        this.words = words;
    }

    /** The slots of all kinds, once they are asked for. */
    private static final class Loaded {
        static final Slots SLOTS = Slots.load();
    }

    static List<String> kinds() {
        return Loaded.SLOTS.kinds();
    }

    static List<Slot> slots(String kind) {
        return Loaded.SLOTS.of(kind);
    }

    Entered correction(String kind, String slot, String text) {
        return fit(kind, entering().correction(kind, List.of(new Entry(slot, text))));
    }

    Entered whole(String kind, List<Entry> entries) {
        return fit(kind, entering().whole(kind, entries));
    }

    /** Names that may be meant by what was put into a slot. */
    List<Near> near(String kind, String slot, String text) {
        return entering().correction(kind, List.of(new Entry(slot, text))).near();
    }

    private Entering entering() {
        return Entering.of(Loaded.SLOTS, words.authority(), words.states()::code);
    }

    private Entered fit(String kind, Entered entered) {
        if (!entered.wrong().isEmpty()) {
            throw new Unfit(
                    Unfit.WRONG,
                    entered.wrong().stream().map(wrong -> line(kind, wrong)).toList());
        }
        return entered;
    }

    private String line(String kind, Wrong wrong) {
        boolean slots = wrong.how() == Wrong.How.MISSING || wrong.how() == Wrong.How.NEEDS_ONE;
        String need = wrong.need().stream()
                .map(one -> slots ? words.slot(kind, one) : one)
                .collect(Collectors.joining(", "));
        return words.say(
                "entry." + wrong.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "slot",
                words.slot(kind, wrong.slot()),
                "found",
                wrong.found(),
                "need",
                need);
    }
}
