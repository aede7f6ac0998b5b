package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.language.Span;
import org.elchi.reading.Value;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.frame.Frame;

/** A fact in the making, as one sentence tells it. */
final class Draft {
    final Frame frame;
    final String rule;
    final int paragraph;
    final boolean adds;
    boolean done;
    final Map<String, Value> slots = new TreeMap<>();
    /** Values that hold only where no telling of the event gives one. */
    final Map<String, Value> defaults = new TreeMap<>();

    /** The states of the people in a slot, where all of them have one. */
    final Map<String, Set<String>> states = new TreeMap<>();

    final TreeSet<Span> evidence = new TreeSet<>();
    /** What made it less sure than its way is. */
    final List<Doubt> doubts = new ArrayList<>();

    double confidence;

    Draft(Frame frame, String rule, int paragraph, boolean adds, boolean done, double confidence) {
        this.frame = frame;
        this.rule = rule;
        this.paragraph = paragraph;
        this.adds = adds;
        this.done = done;
        this.confidence = confidence;
    }

    Draft copy() {
        Draft copy = new Draft(frame, rule, paragraph, adds, done, confidence);
        copy.slots.putAll(slots);
        copy.defaults.putAll(defaults);
        copy.evidence.addAll(evidence);
        copy.doubts.addAll(doubts);
        copy.states.putAll(states);
        return copy;
    }

    /** Takes the weight of a doubt off the confidence. */
    void doubt(Doubt doubt) {
        doubts.add(doubt);
        confidence -= doubt.weight();
    }

    /** What a slot holds, as text. */
    Optional<String> said(String slot) {
        return Optional.ofNullable(slots.get(slot)).map(Value::toString);
    }

    boolean has(String slot) {
        return slots.containsKey(slot);
    }
}
