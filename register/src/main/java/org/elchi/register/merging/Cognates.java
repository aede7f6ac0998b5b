package org.elchi.register.merging;

import java.util.HashMap;
import java.util.Map;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** Folds words of the common alphabet so that words of one origin are one in all the languages of the family. */
final class Cognates {
    private static final String FILE = "turkic/cognates.yaml";
    private static final int MOST = 4;
    private static final char VOWEL = 'A';

    private final Map<Character, Character> inside = new HashMap<>();
    private final Map<Character, Character> first = new HashMap<>();

    private Cognates(Map<String, Node> classes) {
        classes.forEach((name, letters) -> {
            if (name.length() == 1) {
                put(inside, name, letters.text());
                put(first, name, letters.text());
            }
        });
        Node begins = classes.get("begins");
        if (begins != null) {
            begins.entries().forEach((name, letters) -> put(first, name, letters.text()));
        }
        Node lost = classes.get("lost");
        if (lost != null) {
            lost.text().chars().forEach(letter -> inside.remove((char) letter));
        }
    }

    private static void put(Map<Character, Character> classes, String name, String letters) {
        letters.chars().forEach(letter -> classes.put((char) letter, name.charAt(0)));
    }

    static Cognates load(Data lang) {
        Problems problems = new Problems();
        Map<String, Node> classes =
                Yaml.read(lang, FILE, problems).map(Node::entries).orElse(Map.of());
        problems.raise();
        return new Cognates(classes);
    }

    /** The first consonants of a word, by their classes. */
    String folded(String common) {
        StringBuilder folded = new StringBuilder(MOST);
        for (int i = 0; i < common.length() && folded.length() < MOST; i++) {
            Character one = (i == 0 ? first : inside).get(common.charAt(i));
            if (one == null) {
                if (i == 0) {
                    folded.append(VOWEL);
                }
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != one) {
                folded.append(one.charValue());
            }
        }
        return folded.toString();
    }
}
