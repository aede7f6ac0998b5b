package org.elchi.register.search;

import java.util.List;
import org.elchi.language.Word;

/**
 * What a word of one language says to search.
 *
 * @param exact its characters, small, without apostrophes
 * @param lemmas what it may be a form of, in the common alphabet
 * @param cognates the same as they are compared with words of sister languages
 * @param closed whether it is a word of grammar, such as a conjunction
 * @param word the word as read
 */
record Sense(String exact, List<String> lemmas, List<String> cognates, boolean closed, Word word) {
    Sense {
        lemmas = List.copyOf(lemmas);
        cognates = List.copyOf(cognates);
    }
}
