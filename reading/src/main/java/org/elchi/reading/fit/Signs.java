package org.elchi.reading.fit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.language.Span;
import org.elchi.reading.Value;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.frame.Role;
import org.elchi.reading.frame.Way;
import org.elchi.reading.text.Unit;

/** What of a fact in the making tells how sure it is, with the whole report in view. */
final class Signs {
    private static final double BARRIER = 0.08;
    private static final int MOST = 4;
    private static final double LONG = 200;
    private static final double LONGEST = 3;

    private final Authority authority;
    private final Map<String, Way> ways;
    private final Knowledge knowledge;
    private final List<Draft> all;
    private final boolean fewStates;
    private final Set<Span> headings = new HashSet<>();
    private final Set<Span> speech = new HashSet<>();

    /**
     * @param ways the ways by their id
     * @param all all that the report tells
     * @param fewStates whether the report speaks of less than two states
     */
    Signs(Knowledge knowledge, Map<String, Way> ways, List<Scene> scenes, List<Draft> all, boolean fewStates) {
        this.authority = knowledge.authority();
        this.ways = ways;
        this.knowledge = knowledge;
        this.all = all;
        this.fewStates = fewStates;
        for (Scene scene : scenes) {
            Unit unit = scene.unit();
            if (unit.heading()) {
                headings.add(unit.span());
            }
            if (unit.within().isPresent()) {
                speech.add(unit.span());
            }
        }
    }

    /** The signs of a draft by name, in a fixed order; what is not there is 0. */
    Map<String, Double> of(Draft draft) {
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put("always", 1.0);
        signs.put("frame " + draft.frame.name(), 1.0);
        doubts(draft, signs);
        signs.put("not-done", truth(!draft.done));
        signs.put("noun-alone", way(draft, way -> way.hasNoun() && !way.hasVerb()));
        signs.put("verb-alone", way(draft, way -> way.hasVerb() && !way.hasNoun()));
        Set<String> keys = keys(draft);
        signs.put(
                "more-slots",
                capped(draft.slots.keySet().stream()
                        .filter(slot -> !keys.contains(slot))
                        .count()));
        signs.put(
                "empty-slots",
                capped(keys.stream().filter(slot -> !draft.has(slot)).count()));
        signs.put("strangers", capped(strangers(draft)));
        signs.put("told-again", capped(draft.evidence.size() - 1L));
        signs.put("heading-only", truth(headings.containsAll(draft.evidence)));
        signs.put("in-speech", truth(speech.contains(draft.evidence.first())));
        signs.put("length", Math.min(LONGEST, draft.evidence.first().length() / LONG));
        signs.put("same-frame-beside", beside(draft, true));
        signs.put("other-frames-beside", beside(draft, false));
        signs.put("rivals", rivals(draft));
        signs.put("past", truth(past(draft)));
        signs.put(
                "late",
                (double) draft.evidence.first().begin()
                        / Math.max(1, knowledge.report().length()));
        signs.put("few-states", truth(fewStates));
        signs.put("alone", truth(knowledge.alone()));
        return signs;
    }

    private static void doubts(Draft draft, Map<String, Double> signs) {
        for (Doubt.Reason reason : Doubt.Reason.values()) {
            double sum = draft.doubts.stream()
                    .filter(doubt -> doubt.reason() == reason)
                    .mapToDouble(doubt -> reason == Doubt.Reason.DISTANCE ? doubt.weight() / BARRIER : 1)
                    .sum();
            signs.put(doubt(reason), Math.min(MOST, sum));
        }
    }

    private static String doubt(Doubt.Reason reason) {
        return switch (reason) {
            case DISTANCE -> "distance";
            case SUBJECT_BEFORE -> "subject-before";
            case FROM_REPORT -> "from-report";
            case LISTED -> "listed";
        };
    }

    private double way(Draft draft, Predicate<Way> asked) {
        Way way = ways.get(draft.rule);
        return truth(way != null && asked.test(way));
    }

    /** Slots by which the event is known from others, and those that the frame cannot do without. */
    private static Set<String> keys(Draft draft) {
        Set<String> keys = new TreeSet<>(draft.frame.sameEvent());
        draft.frame.roles().stream()
                .filter(role -> role.required() && !role.options().hidden())
                .map(Role::name)
                .forEach(keys::add);
        return keys;
    }

    /** How many people it names whom the world does not know. */
    private long strangers(Draft draft) {
        return draft.frame.roles().stream()
                .filter(role -> role.fills("person"))
                .flatMap(role -> Stream.ofNullable(draft.slots.get(role.name())))
                .flatMap(value -> names(value).stream())
                .distinct()
                .filter(name -> authority.person(name).isEmpty()
                        && authority.state(name).isEmpty()
                        && authority.organisation(name).isEmpty())
                .count();
    }

    private static List<String> names(Value value) {
        return value instanceof Value.Many many ? many.items() : List.of(value.toString());
    }

    /** How many other facts the same sentence tells. */
    private double beside(Draft draft, boolean sameFrame) {
        return capped(all.stream()
                .filter(other -> !other.equals(draft)
                        && other.frame.equals(draft.frame) == sameFrame
                        && other.evidence.first().equals(draft.evidence.first()))
                .count());
    }

    /** How many facts that other sentences tell are nearly the same, and yet another: the same event told otherwise, or two. */
    private double rivals(Draft draft) {
        return capped(all.stream()
                .filter(other -> !other.equals(draft)
                        && other.frame.equals(draft.frame)
                        && !other.evidence.first().equals(draft.evidence.first()))
                .filter(other -> draft.frame.sameEvent().stream()
                        .anyMatch(slot -> Optional.ofNullable(draft.slots.get(slot))
                                .filter(value -> value.equals(other.slots.get(slot)))
                                .isPresent()))
                .count());
    }

    /** Whether it is dated before the year of the report. */
    private boolean past(Draft draft) {
        String year = knowledge.date().map(day -> String.valueOf(day.getYear())).orElse("");
        return draft.frame.roles().stream()
                .filter(role -> role.fills("date"))
                .flatMap(role -> draft.said(role.name()).stream())
                .anyMatch(date -> !year.isEmpty() && Character.isDigit(date.charAt(0)) && date.compareTo(year) < 0);
    }

    private static double truth(boolean held) {
        return held ? 1 : 0;
    }

    private static double capped(long count) {
        return Math.clamp(count, 0, MOST);
    }
}
