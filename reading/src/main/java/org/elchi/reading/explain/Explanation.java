package org.elchi.reading.explain;

import java.util.List;
import org.elchi.reading.Findings;

/**
 * A report's facts with the way that led to them.
 *
 * @param findings what was found
 * @param passages what was made of each sentence, in the order of the text
 */
public record Explanation(Findings findings, List<Passage> passages) {
    public Explanation {
        passages = List.copyOf(passages);
    }
}
