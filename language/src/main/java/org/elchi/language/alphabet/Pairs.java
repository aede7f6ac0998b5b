package org.elchi.language.alphabet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.language.data.Node;

/** Words and stems that scripts spell each in its own way; a hyphen at the end says that endings may follow. */
final class Pairs {
    /** Ends a stem whose last letter the source does not write and the target only before consonants. */
    static final String SILENT = "~";

    private static final int LONG = 5;

    private final List<Map<String, String>> pairs = new ArrayList<>();

    void read(Node node) {
        for (Node pair : node.items()) {
            Map<String, String> spellings = new HashMap<>();
            pair.entries().forEach((script, spelling) -> spellings.put(script, spelling.text()));
            pairs.add(spellings);
        }
    }

    /** From spellings of one script to those of another, stems with their hyphen. */
    Map<String, String> between(String from, String to) {
        Map<String, String> found = new HashMap<>();
        for (Map<String, String> pair : pairs) {
            String source = pair.get(from);
            String target = pair.get(to);
            if (source != null && target != null) {
                found.putIfAbsent(Letters.repaired(source), target);
            }
        }
        return found;
    }

    /**
     * What the rules of a script would not find again: its spelling of known words, and theirs in the target. Long ones count also before
     * endings, without a last consonant that endings may change; where such a one begins a word that the rules do find, that word counts too.
     */
    static Map<String, String> lost(Alphabet source, Alphabet target, Collection<String> known) {
        Map<String, String> lost = new HashMap<>();
        Map<String, String> found = new TreeMap<>();
        for (String word : known) {
            String spelled = Letters.repaired(source.fromCommon(word));
            if (source.toCommon(spelled).equals(word)) {
                found.put(spelled, word);
            } else {
                lost.putIfAbsent(spelled, target.fromCommon(word));
                stem(source, target, word, spelled, lost);
            }
        }
        lost.keySet().removeAll(found.keySet());
        found.forEach((spelled, word) -> {
            for (int cut = LONG - 1; cut < spelled.length(); cut++) {
                if (lost.containsKey(spelled.substring(0, cut) + "-")) {
                    lost.put(spelled, target.fromCommon(word));
                    return;
                }
            }
        });
        return lost;
    }

    private static void stem(Alphabet source, Alphabet target, String word, String spelled, Map<String, String> lost) {
        if (spelled.length() < LONG) {
            return;
        }
        String cut = word.substring(0, word.length() - 1);
        String shorter = Letters.repaired(source.fromCommon(cut));
        boolean silent = shorter.equals(spelled);
        lost.putIfAbsent(spelled + "-", target.fromCommon(word) + (silent ? SILENT : "-"));
        String meant = target.fromCommon(cut);
        boolean consonant = !target.writing().vowel(word.charAt(word.length() - 1));
        if (consonant
                && shorter.length() >= LONG
                && spelled.length() == shorter.length() + 1
                && spelled.startsWith(shorter)
                && target.fromCommon(word).startsWith(meant)) {
            lost.putIfAbsent(shorter + "-", meant + "-");
        }
    }
}
