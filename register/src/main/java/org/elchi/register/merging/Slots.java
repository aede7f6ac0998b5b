package org.elchi.register.merging;

import java.util.List;
import org.elchi.reading.Value;
import org.elchi.register.record.Telling;

/** What stands in a telling's slots, as texts. */
final class Slots {
    private Slots() {}

    /** The items of a set, or the one value; none where the slot is empty. */
    static List<String> items(Telling telling, String slot) {
        return telling.slot(slot).map(Slots::items).orElse(List.of());
    }

    static List<String> items(Value value) {
        return switch (value) {
            case Value.Many many -> many.items();
            case Value.Text text -> List.of(text.text());
            case Value.Number number -> List.of(number.toString());
        };
    }
}
