package org.elchi.register.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/**
 * Somebody who is named: a person, a state, an organisation.
 *
 * @param name as the exchange format writes it
 * @param pairs the pairs of letters of the name
 * @param last skeleton of the last word of the name
 * @param states the states that a person serves; of a state itself
 */
record Named(String name, int[] pairs, String last, String[] states) {
    private static final Set<String> STATES = Set.of(Locale.getISOCountries());
    private static final int ALIKE = 70;
    private static final int SURNAME = 3;

    static List<Named> of(Telling telling, String slot) {
        List<Named> all = new ArrayList<>();
        Slots.items(telling, slot).forEach(name -> all.add(of(name, telling.gist())));
        return all;
    }

    private static Named of(String name, Gist gist) {
        if (STATES.contains(name)) {
            return new Named(name, new int[0], name, new String[] {name});
        }
        String plain = Letters.plain(name);
        String last = Letters.skeleton(plain.substring(plain.lastIndexOf(' ') + 1));
        return new Named(name, Letters.pairs(plain), last, Sorted.of(gist.values(Gist.POST, name)));
    }

    static boolean isState(String name) {
        return STATES.contains(name);
    }

    boolean state() {
        return states.length == 1 && states[0].equals(name);
    }

    /** {@link Outcome#EQUAL} for one name, {@link Outcome#NEAR} for two spellings, or a person and the state that she serves. */
    Outcome compared(Named other) {
        if (name.equals(other.name)) {
            return Outcome.EQUAL;
        }
        if (state() != other.state()) {
            return Sorted.shared(states, other.states) > 0 ? Outcome.NEAR : Outcome.DIFFER;
        }
        return !state() && spelt(other) ? Outcome.NEAR : Outcome.DIFFER;
    }

    /** Two people who are both known by their English names are two. */
    private boolean spelt(Named other) {
        if (states.length > 0 && other.states.length > 0) {
            return false;
        }
        boolean surname = last.equals(other.last) && last.length() >= SURNAME;
        return Letters.alike(pairs, other.pairs) >= ALIKE || surname && (single() || other.single());
    }

    private boolean single() {
        return name.indexOf(' ') < 0;
    }
}
