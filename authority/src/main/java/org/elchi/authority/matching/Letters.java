package org.elchi.authority.matching;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.authority.matching.Sounds.Place;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Reads words letter by letter: each letter, or run of letters, as every sound that some press writes with it. */
final class Letters {
    /** Letters that stand together are seldom read one by one: <i>sh</i> in <i>Ishak</i>. */
    private static final float APART = 0.1f;

    /** What a letter, or a run of them, is read as. */
    record Reading(byte[] sounds, float cost) {}

    private static final Reading NOTHING = new Reading(new byte[] {Sounds.SILENT}, 0);

    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Sounds sounds;
    /** By letter, how long the runs are that begin with it. */
    private final byte[] longest = new byte[Character.MAX_VALUE + 1];

    private Letters(Sounds sounds) {
        this.sounds = sounds;
    }

    static Letters load(Data data, Sounds sounds, Problems problems) {
        Letters letters = new Letters(sounds);
        for (Row row : Tsv.read(data, "letters.tsv", 2, problems)) {
            letters.row(row, problems);
        }
        return letters;
    }

    private void row(Row row, Problems problems) {
        try {
            String letters = row.cell(0);
            byte[] read = new byte[row.cell(1).length()];
            for (int i = 0; i < read.length; i++) {
                read[i] = (byte) sounds.number(row.cell(1).charAt(i));
            }
            float cost = row.cell(2).isEmpty() ? 0 : Float.parseFloat(row.cell(2));
            readings.computeIfAbsent(letters, key -> new ArrayList<>()).add(new Reading(read, cost));
            longest[letters.charAt(0)] = (byte) Math.max(longest[letters.charAt(0)], letters.length());
        } catch (IllegalArgumentException e) {
            problems.add(row, "need letters, sounds of sounds.tsv and a number; found " + row.cells());
        }
    }

    /** A word in small letters. */
    Spelling read(String word, Endings.Over over) {
        SpellingBuilder builder = new SpellingBuilder(word.length());
        float mass = 0;
        int heard = 0;
        for (int at = 0; at < word.length(); at++) {
            boolean doubled = at > 0 && word.charAt(at) == word.charAt(at - 1);
            if (doubled) {
                builder.add(at, at + 1, NOTHING, 0);
            }
            List<Reading> usual = runs(builder, word, at, doubled);
            if (at >= heard && !usual.isEmpty()) {
                mass += mass(usual.getFirst());
                heard = at + run(word, at);
            }
        }
        return builder.spelling(over, mass, script(word));
    }

    /** Adds all that may be read from a place on. @return the readings of the longest run; none for a letter that stands doubled */
    private List<Reading> runs(SpellingBuilder builder, String word, int at, boolean doubled) {
        List<Reading> usual = List.of();
        for (int run = run(word, at); run > (doubled ? 1 : 0); run--) {
            List<Reading> read = readings(word.substring(at, at + run));
            float cost = usual.isEmpty() && !doubled ? 0 : APART;
            int end = at + run;
            read.forEach(reading -> builder.add(at, end, reading, cost));
            usual = usual.isEmpty() ? read : usual;
        }
        return doubled ? List.of() : usual;
    }

    /** How many letters can be read together at most. */
    private int run(String word, int at) {
        for (int length = Math.min(longest[word.charAt(at)], word.length() - at); length > 1; length--) {
            if (readings.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    /** A letter that is not listed is read without its diacritics, or not at all. */
    private List<Reading> readings(String letters) {
        List<Reading> known = readings.get(letters);
        if (known != null || letters.length() > 1) {
            return known == null ? List.of() : known;
        }
        String bare = Normalizer.normalize(letters, Normalizer.Form.NFD).substring(0, 1);
        return readings.getOrDefault(bare, List.of(NOTHING));
    }

    private float mass(Reading reading) {
        float mass = 0;
        float[] missing = sounds.missing(UnicodeScript.COMMON, Place.MIDDLE);
        for (byte sound : reading.sounds()) {
            mass += missing[sound];
        }
        return mass;
    }

    private static UnicodeScript script(String word) {
        return word.isEmpty() ? UnicodeScript.COMMON : UnicodeScript.of(word.charAt(0));
    }
}
