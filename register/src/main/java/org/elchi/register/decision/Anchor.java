package org.elchi.register.decision;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.language.Span;
import org.elchi.reading.Value;

/**
 * Names a telling for good: by its document, its kind, where it stands and what it said when the decision was made.
 *
 * @param sha256 the document's hash; of what was entered by hand, {@link #byHand}
 * @param type kind of the telling
 * @param span its first evidence
 * @param slots what it said
 */
public record Anchor(String sha256, String type, Span span, Map<String, Value> slots) {
    private static final String HAND = "decision-";

    public Anchor {
        slots = Collections.unmodifiableMap(new TreeMap<>(slots));
    }

    /** What stands for a document's hash where a telling was entered by a decision. */
    public static String byHand(long decision) {
        return HAND + decision;
    }

    /** The number of the decision by which something was entered, where a hash stands for one. */
    public static Optional<Long> decision(String sha256) {
        return isByHand(sha256) ? Optional.of(Long.parseLong(sha256.substring(HAND.length()))) : Optional.empty();
    }

    /** The same telling, entered by a decision of this number. */
    Anchor entered(long decision) {
        return new Anchor(byHand(decision), type, span, slots);
    }

    /** Whether a hash stands for a telling entered by hand. */
    public static boolean isByHand(String sha256) {
        return sha256.startsWith(HAND);
    }

    /**
     * How well a telling of the same document fits: 0 where it is of another kind or its words lie elsewhere, up to 2 where words and slots
     * are the same.
     */
    public double fit(String otherType, Span other, Map<String, Value> others) {
        double overlap = overlap(other);
        return type.equals(otherType) && overlap > 0 ? overlap + agreement(others) : 0;
    }

    /** Shared characters over all characters of both. */
    private double overlap(Span other) {
        int shared = Math.min(span.end(), other.end()) - Math.max(span.begin(), other.begin());
        int all = Math.max(span.end(), other.end()) - Math.min(span.begin(), other.begin());
        return span.equals(other) ? 1 : shared <= 0 ? 0 : shared / (double) all;
    }

    private double agreement(Map<String, Value> others) {
        long same = slots.entrySet().stream()
                .filter(slot -> slot.getValue().equals(others.get(slot.getKey())))
                .count();
        int all = Math.max(slots.size(), others.size());
        return all == 0 ? 1 : same / (double) all;
    }
}
