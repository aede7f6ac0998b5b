package org.elchi.authority.matching;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Short words with a task: <i>von, al, bey</i>; and surnames that stand first, such as <i>Li</i>. */
final class SmallWords {
    enum Kind {
        /** Before a surname, apart or not, or left out. */
        PARTICLE,
        /** No part of the name. */
        TITLE,
        /** A surname that comes first at home. */
        FAMILY
    }

    private record Use(String word, Kind kind) {}

    private final Set<Use> uses = new HashSet<>();

    private SmallWords() {}

    static SmallWords load(Data data, Problems problems) {
        SmallWords words = new SmallWords();
        for (Row row : Tsv.read(data, "particles.tsv", 2, problems)) {
            try {
                Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
                words.uses.add(new Use(NameReader.small(row.cell(0)), kind));
            } catch (IllegalArgumentException e) {
                problems.add(row, "found '" + row.cell(1) + "', need particle, title or family");
            }
        }
        return words;
    }

    boolean is(String word, Kind kind) {
        return uses.contains(new Use(word, kind));
    }
}
