package org.elchi.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.elchi.language.Span;
import org.elchi.reading.explain.Weighed;

/** Joins what the stories of one listing tell. */
final class Facts {
    private Facts() {}

    private record Told(String type, Map<String, Value> slots) {}

    /** Each fact once, the surest telling with the evidence of all; in the order in which they first stand. */
    static List<Fact> once(List<Fact> facts) {
        Map<Told, Fact> joined = new LinkedHashMap<>();
        facts.forEach(fact -> joined.merge(new Told(fact.type(), fact.slots()), fact, Facts::join));
        return List.copyOf(joined.values());
    }

    /** Each fact once, with the signs of its surest telling. */
    static List<Weighed> surest(List<Weighed> weighed) {
        Map<Told, Weighed> joined = new LinkedHashMap<>();
        weighed.forEach(one -> joined.merge(
                new Told(one.fact().type(), one.fact().slots()),
                one,
                (left, right) -> right.fact().confidence() > left.fact().confidence() ? right : left));
        return List.copyOf(joined.values());
    }

    private static Fact join(Fact one, Fact other) {
        TreeSet<Span> evidence = new TreeSet<>(one.evidence());
        evidence.addAll(other.evidence());
        Fact surer = other.confidence() > one.confidence() ? other : one;
        return new Fact(
                one.document(), one.type(), one.slots(), new ArrayList<>(evidence), surer.confidence(), surer.rule());
    }
}
