package org.elchi.reading.discourse;

import java.util.List;
import java.util.Optional;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.text.Unit;

/**
 * A unit with what was found in it.
 *
 * @param unit the sentence
 * @param hits phrases of the language's lists
 * @param mentions what can fill roles, in the order of their begins
 */
public record Scene(Unit unit, List<Hit> hits, List<Mention> mentions) {
    public Scene {
        hits = List.copyOf(hits);
        mentions = List.copyOf(mentions);
    }

    public Scene withMentions(List<Mention> value) {
        return new Scene(unit, hits, value);
    }

    public Word word(int index) {
        return unit.word(index);
    }

    /** The hit of a list that begins at a word. */
    public Optional<Hit> hit(String list, int begin) {
        for (Hit hit : hits) {
            if (hit.begin() == begin && hit.is(list)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase of a list with a code stands anywhere within a range of words. */
    public boolean has(String list, String code, int begin, int end) {
        return hits.stream()
                .anyMatch(hit -> hit.is(list) && hit.code().equals(code) && hit.begin() >= begin && hit.end() <= end);
    }
}
