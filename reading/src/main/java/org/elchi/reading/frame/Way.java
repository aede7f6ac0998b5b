package org.elchi.reading.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way in which a language says a frame.
 *
 * @param id {@code language.frame.words}
 * @param frame the frame said
 * @param nouns phrases of which one must stand, empty where the verb alone says it
 * @param vocabulary vocabulary whose words serve as the noun, empty for none
 * @param nounCase case of the noun as the verb's argument, {@code nom} also stands for the accusative
 * @param verbs verb stems of which one must stand, empty where the noun alone says it
 * @param before words of which one must stand before the trigger in its clause, empty for none
 * @param without words of which none may stand before the trigger in its clause
 * @param passive whether the verb is passive by itself, so that roles stand as written
 * @param finite whether only the verb of a main clause says it: thanks in passing are no message
 * @param roles for a slot, the markers that show it
 * @param gives slots with a fixed value
 * @param adds whether the way only adds slots to a fact told before
 * @param needs slots without which this way says nothing, though the frame could do without
 * @param reads sentences that it must read
 * @param ignores sentences that must give no fact of its frame
 */
public record Way(
        String id,
        Frame frame,
        List<String> nouns,
        Optional<String> vocabulary,
        String nounCase,
        List<String> verbs,
        List<String> before,
        List<String> without,
        boolean passive,
        boolean finite,
        Map<String, List<String>> roles,
        Map<String, String> gives,
        boolean adds,
        List<String> needs,
        List<Example> reads,
        List<String> ignores) {
    /**
     * A sentence with what it must give.
     *
     * @param language in which the sentence is written
     * @param text the sentence
     * @param slots slots and values that a fact of the frame must have
     */
    public record Example(String language, String text, Map<String, List<String>> slots) {}

    public boolean hasNoun() {
        return !nouns.isEmpty() || vocabulary.isPresent();
    }

    public boolean hasVerb() {
        return !verbs.isEmpty();
    }
}
