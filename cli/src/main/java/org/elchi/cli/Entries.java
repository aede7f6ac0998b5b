package org.elchi.cli;

import java.util.List;
import org.elchi.authority.Authority;
import org.elchi.reading.frame.Slots;
import org.elchi.register.entering.Entering;
import org.elchi.register.entering.Entry;
import org.elchi.writing.States;

/** Slots and values as they are typed: {@code place=Osh}. */
final class Entries {
    private Entries() {}

    static List<Entry> of(List<String> typed, Deciding deciding) {
        return typed.stream().map(text -> of(text, deciding)).toList();
    }

    private static Entry of(String text, Deciding deciding) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw deciding.misused("no-entry", text);
        }
        return new Entry(text.substring(0, equals).strip(), text.substring(equals + 1));
    }

    /** What checks them, with the states and people of a world. */
    static Entering checker(Slots slots, WorldOption world) {
        Authority authority = world.authority();
        return Entering.of(slots, authority, States.of(authority)::code);
    }
}
