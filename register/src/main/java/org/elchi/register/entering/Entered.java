package org.elchi.register.entering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.reading.Value;

/**
 * What people typed, checked.
 *
 * @param values by slot, in the order in which they were typed; nothing where a slot is to be empty
 * @param near names that may be meant otherwise
 * @param wrong all that is wrong; where anything is, the values are not to be used
 */
public record Entered(Map<String, Optional<Value>> values, List<Near> near, List<Wrong> wrong) {
    public Entered {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        near = List.copyOf(near);
        wrong = List.copyOf(wrong);
    }

    /** The slots that hold something. */
    public Map<String, Value> filled() {
        Map<String, Value> filled = new TreeMap<>();
        values.forEach((slot, value) -> value.ifPresent(held -> filled.put(slot, held)));
        return filled;
    }
}
