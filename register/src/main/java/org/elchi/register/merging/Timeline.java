package org.elchi.register.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.record.Days;
import org.elchi.register.record.Telling;

/** Events in time. Whom a telling that founds none joins depends on the founders alone, not on those that joined before. */
final class Timeline {
    /** No stretch of days that anchors a telling is longer. */
    private static final int LONGEST = 7;

    private final Policy policy;
    private final Likeness likeness;
    private final Function<Telling, Optional<Days>> anchor;
    private final List<Event> events = new ArrayList<>();
    private final NavigableMap<LocalDate, Set<Event>> byDay = new TreeMap<>();
    private final Map<String, Set<Event>> byDocument = new HashMap<>();
    private final Map<String, List<Event>> byNumber = new TreeMap<>();

    private record Found(Event event, long days, double likeness) {}

    private static final Comparator<Found> BEST = Comparator.comparingLong(Found::days)
            .thenComparing(found -> -found.likeness())
            .thenComparing(found -> found.event().key());

    Timeline(Policy policy, Likeness likeness, Function<Telling, Optional<Days>> anchor) {
        this.policy = policy;
        this.likeness = likeness;
        this.anchor = anchor;
    }

    List<List<Telling>> events() {
        return events.stream().map(Event::tellings).toList();
    }

    /** Adds a telling that gives a number: to the event with that number, whatever its date if all else is equal. */
    void number(Telling telling) {
        String number =
                policy.number().flatMap(telling::slot).map(Value::toString).orElse("");
        List<Event> same = byNumber.computeIfAbsent(number, n -> new ArrayList<>());
        Optional<Event> event =
                best(same.stream(), telling, found -> found.event().equal(telling) || found.days() <= window());
        found(event.orElseGet(() -> begin(telling, same)), telling);
    }

    /** Adds a telling to an event of so many days before or after, or begins one; without any day it joins its own document's. */
    void add(Telling telling, int gap) {
        Optional<Event> event = best(candidates(telling, gap), telling, found -> found.days() <= gap);
        found(event.orElseGet(() -> begin(telling, events)), telling);
    }

    /** Puts a telling to the nearest event that its own document tells or that lies within the window; false where there is none. */
    boolean join(Telling telling) {
        Optional<Event> event = best(candidates(telling, window()), telling, found -> found.days() <= window());
        event.ifPresent(found -> found.join(telling));
        return event.isPresent();
    }

    private int window() {
        return policy.window().orElse(0);
    }

    private Stream<Event> candidates(Telling telling, int gap) {
        Stream<Event> own = byDocument.getOrDefault(telling.sha256(), Set.of()).stream();
        return policy.window().isEmpty()
                ? events.stream()
                : Stream.concat(own, around(telling, gap)).distinct();
    }

    private Stream<Event> around(Telling telling, int gap) {
        return anchor.apply(telling).stream()
                .flatMap(
                        days -> byDay
                                .subMap(
                                        days.first().minusDays(gap + LONGEST),
                                        true,
                                        days.last().plusDays(gap),
                                        true)
                                .values()
                                .stream())
                .flatMap(Set::stream);
    }

    private Optional<Event> best(Stream<Event> candidates, Telling telling, Predicate<Found> timely) {
        Optional<Days> days = anchor.apply(telling);
        return candidates
                .flatMap(event ->
                        event.fit(telling).stream().map(fit -> new Found(event, apart(event, telling, days), fit)))
                .filter(timely)
                .min(BEST)
                .map(Found::event);
    }

    /** Where time does not matter, all are near. */
    private long apart(Event event, Telling telling, Optional<Days> days) {
        return policy.window().isEmpty() ? 0 : event.apart(telling, days);
    }

    private Event begin(Telling telling, List<Event> among) {
        Event event = new Event(policy, likeness, telling);
        among.add(event);
        if (among != events) {
            events.add(event);
        }
        return event;
    }

    private void found(Event event, Telling telling) {
        Optional<Days> days = anchor.apply(telling);
        event.found(telling, days);
        byDocument
                .computeIfAbsent(telling.sha256(), document -> new LinkedHashSet<>())
                .add(event);
        days.ifPresent(own ->
                byDay.computeIfAbsent(own.first(), day -> new LinkedHashSet<>()).add(event));
    }
}
