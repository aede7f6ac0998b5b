package org.elchi.language.alphabet;

import java.util.HashMap;
import java.util.Map;

/** Letters that an alphabet has not, each with the one that is meant where it is typed. */
final class Typed {
    private final Map<Character, Character> meant = new HashMap<>();

    void add(char typed, char small, char capital) {
        meant.put(typed, small);
        char upper = Character.toUpperCase(typed);
        if (upper != typed && Character.toLowerCase(upper) == typed) {
            meant.put(upper, capital);
        }
    }

    char meant(char c) {
        return c < 0x80 || meant.isEmpty() ? c : meant.getOrDefault(c, c);
    }
}
