package org.elchi.bench.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elchi.reading.explain.Sign;
import org.elchi.reading.explain.Weighed;

/**
 * A fact that was read somewhere, and whether it is right.
 *
 * @param text the document or the meaning that it was read from: examples of one are learnt from together or not at all
 * @param document whether it is from a whole document
 * @param frame its type
 * @param signs what can be seen of it
 * @param right whether the text says it
 * @param optional whether it may be right or be missing as well
 */
record Example(
        String text, boolean document, String frame, Map<String, Double> signs, boolean right, boolean optional) {
    static Example of(String text, boolean document, Weighed weighed, boolean right, boolean optional) {
        Map<String, Double> signs = new LinkedHashMap<>();
        for (Sign sign : weighed.signs()) {
            signs.put(sign.name(), sign.value());
        }
        return new Example(text, document, weighed.fact().type(), signs, right, optional);
    }
}
