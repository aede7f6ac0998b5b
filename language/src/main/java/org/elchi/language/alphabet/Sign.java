package org.elchi.language.alphabet;

import java.util.Set;
import org.elchi.language.data.Node;

/**
 * A sign that stands before a whole word to say that its vowels are front ones, as the hamza of Kazakh in Arabic letters.
 *
 * @param sign the sign itself, empty for none
 * @param needless letters that say the same by themselves
 * @param front vowels of the common alphabet that need it
 * @param back vowels that forbid it
 */
record Sign(String sign, String needless, String front, String back) {
    static final Sign NONE = new Sign("", "", "", "");

    static Sign of(Node node) {
        node.only(Set.of("write", "unless", "front", "back"));
        return new Sign(
                node.need("write").text(),
                String.join("", node.texts("unless")),
                String.join("", node.texts("front")),
                String.join("", node.texts("back")));
    }

    /** The written word, with the sign where it is needed. */
    String on(String common, String written) {
        return needed(common, written) ? sign + written : written;
    }

    boolean needed(String common, String written) {
        return !sign.isEmpty() && holds(common, front) && !holds(common, back) && !holds(written, needless);
    }

    private static boolean holds(String word, String letters) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
