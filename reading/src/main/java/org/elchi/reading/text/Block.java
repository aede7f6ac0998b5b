package org.elchi.reading.text;

import java.util.List;
import java.util.Optional;
import org.elchi.language.Sentence;
import org.elchi.language.Word;

/**
 * A paragraph or a line of a page.
 *
 * @param index its place among the paragraphs
 * @param sentences its sentences, at least one
 * @param heading whether it ends without a mark that closes a sentence
 * @param noise what it is, if not the report
 */
record Block(int index, List<Sentence> sentences, boolean heading, Optional<Noise.Kind> noise) {
    static Block of(int index, List<Sentence> sentences, Noise noise) {
        return new Block(index, List.copyOf(sentences), heading(sentences), noise.of(sentences));
    }

    boolean is(Noise.Kind kind) {
        return noise.filter(kind::equals).isPresent();
    }

    /** How many words it has. */
    int size() {
        return (int) sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(Word::word)
                .count();
    }

    /** A line without a mark that ends a sentence. */
    private static boolean heading(List<Sentence> sentences) {
        List<Word> words = sentences.getLast().words();
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - 3); i--) {
            if (Units.closesSentence(words.get(i))) {
                return false;
            }
        }
        return sentences.size() == 1;
    }
}
