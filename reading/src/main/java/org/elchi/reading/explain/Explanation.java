package org.elchi.reading.explain;

import java.util.List;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;

/**
 * A report's facts with the way that led to them.
 *
 * @param findings what was found
 * @param passages what was made of each sentence, in the order of the text
 * @param weighed its facts, those that are not sure enough to be told among them, with what makes them more sure or less
 */
public record Explanation(Findings findings, List<Passage> passages, List<Weighed> weighed) {
    public Explanation {
        passages = List.copyOf(passages);
        weighed = List.copyOf(weighed);
    }

    /** What makes a fact more sure or less. */
    public List<Sign> signs(Fact fact) {
        return weighed.stream()
                .filter(one -> one.fact().type().equals(fact.type())
                        && one.fact().slots().equals(fact.slots()))
                .findFirst()
                .map(Weighed::signs)
                .orElse(List.of());
    }
}
