package org.elchi.register.search;

import java.util.HashMap;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Makes of a lemma what it shares with its sisters in other Turkic languages, and with forms of it that were cut elsewhere: the sounds of its first letters. */
final class Cognates {
    private static final int SHORTEST = 3;
    private static final int LENGTH = 6;

    private final Map<Character, String> sounds;

    private Cognates(Map<Character, String> sounds) {
        this.sounds = sounds;
    }

    static Cognates load() {
        Problems problems = new Problems();
        Map<Character, String> sounds = new HashMap<>();
        for (Row row : Tsv.read(Data.beside(Cognates.class, "cognates.tsv"), "cognates.tsv", 2, problems)) {
            sounds.put(row.cell(0).charAt(0), row.cell(1).equals("-") ? "" : row.cell(1));
        }
        problems.raise();
        return new Cognates(sounds);
    }

    /** Empty where the lemma is too short to tell. */
    String of(String lemma) {
        StringBuilder shared = new StringBuilder();
        for (int i = 0; i < lemma.length() && shared.length() < LENGTH; i++) {
            String sound = sounds.getOrDefault(lemma.charAt(i), String.valueOf(lemma.charAt(i)));
            if (!sound.isEmpty() && (shared.isEmpty() || shared.charAt(shared.length() - 1) != sound.charAt(0))) {
                shared.append(sound);
            }
        }
        return shared.length() < SHORTEST ? "" : shared.toString();
    }
}
