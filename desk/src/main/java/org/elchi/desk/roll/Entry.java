package org.elchi.desk.roll;

import java.util.List;

/**
 * A name in a list of names.
 *
 * @param name as records have it
 * @param said as the language says it
 * @param address of its page
 * @param states codes
 * @param about what it is, in a few words
 * @param listed whether it is a name of the world that Elchi knows
 * @param spellings by all of which it is found
 */
public record Entry(
        String name,
        String said,
        String address,
        List<String> states,
        String about,
        int records,
        boolean listed,
        List<String> spellings) {
    public Entry {
        states = List.copyOf(states);
        spellings = List.copyOf(spellings);
    }
}
