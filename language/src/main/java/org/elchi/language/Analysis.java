package org.elchi.language;

import java.util.List;

/**
 * An analysed text.
 *
 * @param text the text as given; all spans are ranges of it
 * @param tongue the language and script it was read in
 * @param sentences in the order of the text
 */
public record Analysis(String text, Tongue tongue, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
