package org.elchi.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.elchi.reading.Value;

/**
 * Parts the tellings of a block into events. Those that say a number or a date are put together first; one that does not joins the nearest
 * of these, so that a chain of vague reports never ties two events together.
 */
final class Clusters {
    private static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::sha256).thenComparing(Telling::position);

    private final Policy policy;

    Clusters(Policy policy) {
        this.policy = policy;
    }

    /** The events, each with its tellings in a fixed order. */
    List<List<Telling>> of(Collection<Telling> tellings) {
        List<List<Telling>> events = new ArrayList<>();
        for (List<Telling> alike : linked(tellings.stream().sorted(ORDER).toList(), this::overlap)) {
            for (List<Telling> comparable : apart(alike)) {
                events.addAll(inTime(comparable));
            }
        }
        return events;
    }

    /** The first, second … that each document tells, by themselves. */
    private Collection<List<Telling>> apart(List<Telling> tellings) {
        if (!policy.apart()) {
            return List.of(tellings);
        }
        Map<Integer, List<Telling>> byPlace = new TreeMap<>();
        Map<String, Integer> seen = new HashMap<>();
        tellings.forEach(telling -> byPlace.computeIfAbsent(
                        seen.merge(telling.sha256(), 1, Integer::sum), place -> new ArrayList<>())
                .add(telling));
        return byPlace.values();
    }

    private List<List<Telling>> inTime(List<Telling> tellings) {
        if (policy.window().isEmpty()) {
            return List.of(tellings);
        }
        List<Telling> vague =
                tellings.stream().filter(telling -> !firm(telling)).toList();
        List<Event> events = new ArrayList<>();
        numbered(tellings).values().forEach(told -> events.add(new Event(told)));
        linked(tellings.stream().filter(this::dated).toList(), this::near).forEach(told -> events.add(new Event(told)));
        List<Telling> left = new ArrayList<>();
        Map<Event, List<Telling>> joining = new HashMap<>();
        for (Telling telling : vague) {
            Optional<Event> nearest = nearest(telling, events);
            nearest.ifPresentOrElse(
                    event -> joining.computeIfAbsent(event, e -> new ArrayList<>())
                            .add(telling),
                    () -> left.add(telling));
        }
        List<List<Telling>> all = new ArrayList<>();
        for (Event event : events) {
            List<Telling> told = new ArrayList<>(event.tellings);
            told.addAll(joining.getOrDefault(event, List.of()));
            all.add(told.stream().sorted(ORDER).toList());
        }
        all.addAll(linked(left, this::published));
        return all;
    }

    private Map<String, List<Telling>> numbered(List<Telling> tellings) {
        Map<String, List<Telling>> byNumber = new TreeMap<>();
        for (Telling telling : tellings) {
            number(telling)
                    .ifPresent(number -> byNumber.computeIfAbsent(number, n -> new ArrayList<>())
                            .add(telling));
        }
        return byNumber;
    }

    private Optional<String> number(Telling telling) {
        return policy.number().flatMap(telling::slot).map(Value::toString);
    }

    private Optional<Days> own(Telling telling) {
        return telling.own(policy.dates()).filter(Days::exact);
    }

    /** Numbered, or dated to the day by itself. Where events are numbered, a date alone is vague. */
    private boolean firm(Telling telling) {
        return number(telling).isPresent() || dated(telling);
    }

    private boolean dated(Telling telling) {
        return policy.number().isEmpty() && own(telling).isPresent();
    }

    private Optional<Days> anchor(Telling telling) {
        return telling.own(policy.dates()).filter(Days::exact).or(telling::published);
    }

    private boolean near(Telling one, Telling other) {
        return own(one).flatMap(days -> own(other).map(days::apart)).orElse(Long.MAX_VALUE) <= policy.days();
    }

    /** Vague tellings go together by their days of publication, without any day only within one document. */
    private boolean published(Telling one, Telling other) {
        long apart = anchor(one).flatMap(days -> anchor(other).map(days::apart)).orElse(Long.MAX_VALUE);
        boolean bothSay = own(one).isPresent() && own(other).isPresent();
        return one.sha256().equals(other.sha256())
                ? !bothSay || apart <= policy.days()
                : apart <= (bothSay ? policy.days() : policy.window().orElse(0));
    }

    private Optional<Event> nearest(Telling telling, List<Event> events) {
        return events.stream()
                .filter(event -> event.apart(telling) <= policy.window().orElse(0))
                .min(Comparator.comparingLong((Event event) -> event.apart(telling))
                        .thenComparing(event -> event.tellings.get(0), ORDER));
    }

    private final class Event {
        private final List<Telling> tellings;

        private Event(List<Telling> tellings) {
            this.tellings = tellings;
        }

        private long apart(Telling telling) {
            return tellings.stream()
                    .mapToLong(own -> own.sha256().equals(telling.sha256())
                            ? 0
                            : anchor(own)
                                    .flatMap(days -> anchor(telling).map(days::apart))
                                    .orElse(Long.MAX_VALUE))
                    .min()
                    .orElse(Long.MAX_VALUE);
        }
    }

    private boolean overlap(Telling one, Telling other) {
        return policy.overlap().stream().allMatch(slot -> overlap(one.slot(slot), other.slot(slot)));
    }

    /** Whether two sets share more than half of what they hold together. */
    private static boolean overlap(Optional<Value> one, Optional<Value> other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> union = items(one);
        Set<String> shared = items(one);
        shared.retainAll(items(other));
        union.addAll(items(other));
        return shared.size() * 2 > union.size();
    }

    private static Set<String> items(Optional<Value> value) {
        return new HashSet<>(
                switch (value.orElse(Value.of(List.of()))) {
                    case Value.Many many -> many.items();
                    case Value.Text text -> List.of(text.text());
                    case Value.Number number -> List.of(number.toString());
                });
    }

    /** The groups in which each telling is tied to another, directly or through others; in the order of their first. */
    private static List<List<Telling>> linked(List<Telling> tellings, BiPredicate<Telling, Telling> tied) {
        List<List<Telling>> groups = new ArrayList<>();
        Set<Telling> open = new java.util.LinkedHashSet<>(tellings);
        while (!open.isEmpty()) {
            List<Telling> group = new ArrayList<>();
            group.add(open.iterator().next());
            open.remove(group.get(0));
            for (int i = 0; i < group.size(); i++) {
                Telling member = group.get(i);
                List<Telling> more =
                        open.stream().filter(other -> tied.test(member, other)).toList();
                group.addAll(more);
                more.forEach(open::remove);
            }
            groups.add(group.stream().sorted(ORDER).toList());
        }
        return groups;
    }
}
