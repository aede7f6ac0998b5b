package org.elchi.authority.matching;

import java.util.LinkedHashSet;
import java.util.Set;

/** Short keys of spellings, by which what may be one name is found without comparing all with all. */
final class Keys {
    private static final float STRANGE = 0.15f;
    private static final int MOST = 8;

    private final Sounds sounds;

    Keys(Sounds sounds) {
        this.sounds = sounds;
    }

    /** The most usual reading, without what no two presses tell apart. */
    String exact(Spelling spelling) {
        StringBuilder key = new StringBuilder();
        for (int node = 0; node < spelling.nodes() - 1; ) {
            int edge = spelling.firstEdge()[node];
            append(key, sounds.key(spelling.sound()[edge]));
            node = spelling.to()[edge];
        }
        return key.toString();
    }

    /** The consonants of all usual readings, as sets of sounds that presses interchange. */
    Set<String> coarse(Spelling spelling) {
        Set<String> keys = new LinkedHashSet<>();
        coarse(spelling, 0, 0, new StringBuilder(), keys);
        return keys;
    }

    private void coarse(Spelling spelling, int node, float cost, StringBuilder before, Set<String> keys) {
        if (Float.isFinite(spelling.over()[node])) {
            keys.add(before.toString());
        }
        for (int edge = spelling.firstEdge()[node]; edge < spelling.firstEdge()[node + 1]; edge++) {
            float whole = cost + spelling.cost()[edge];
            if (whole <= STRANGE && keys.size() < MOST) {
                int length = before.length();
                append(before, sounds.coarse(spelling.sound()[edge]));
                coarse(spelling, spelling.to()[edge], whole, before, keys);
                before.setLength(length);
            }
        }
    }

    private static void append(StringBuilder key, char sound) {
        if (sound != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
            key.append(sound);
        }
    }
}
