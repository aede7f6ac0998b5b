package org.elchi.reading.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.language.data.Node;

/**
 * A fact that a text should give.
 *
 * @param document name of the text
 * @param type the frame
 * @param slots the items of a set, or of any other slot the values that are all right
 * @param optional whether it is right where it is found and no miss where it is not
 */
public record GoldFact(String document, String type, Map<String, List<String>> slots, boolean optional) {
    public GoldFact {
        slots = Map.copyOf(slots);
    }

    /** A fact as a line of a gold file writes it. */
    public static GoldFact of(Node line) {
        return new GoldFact(
                line.need("doc").text(),
                line.need("type").text(),
                slots(line.need("slots")),
                line.text("optional").map("true"::equals).orElse(false));
    }

    static Map<String, List<String>> slots(Node map) {
        Map<String, List<String>> slots = new LinkedHashMap<>();
        map.entries().forEach((slot, value) -> slots.put(slot, new ArrayList<>(value.texts())));
        return slots;
    }
}
