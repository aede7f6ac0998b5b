package org.elchi.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
        for (List<Telling> alike : alike(tellings.stream().sorted(ORDER).toList())) {
            inTime(alike).forEach(event -> events.addAll(apart(event)));
        }
        return events;
    }

    /** Tellings whose sets overlap; sets that are equal are compared once. */
    private List<List<Telling>> alike(List<Telling> tellings) {
        Map<List<Optional<Value>>, List<Telling>> bySets = new LinkedHashMap<>();
        tellings.forEach(telling -> bySets.computeIfAbsent(
                        policy.overlap().stream().map(telling::slot).toList(), sets -> new ArrayList<>())
                .add(telling));
        return linked(List.copyOf(bySets.keySet()), Clusters::overlap).stream()
                .map(group -> group.stream()
                        .flatMap(sets -> bySets.getOrDefault(sets, List.of()).stream())
                        .sorted(ORDER)
                        .toList())
                .toList();
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
        List<List<Telling>> firm = new ArrayList<>(numbered(tellings).values());
        firm.addAll(swept(tellings.stream().filter(this::dated).toList(), policy.days()));
        Timeline events = new Timeline(firm, this::anchor, policy.window().getAsInt());
        List<Telling> left = new ArrayList<>();
        for (Telling telling :
                tellings.stream().filter(telling -> !firm(telling)).toList()) {
            if (!events.join(telling)) {
                left.add(telling);
            }
        }
        List<List<Telling>> all = new ArrayList<>(events.joined());
        all.addAll(swept(left, policy.window().getAsInt()));
        return all.stream().map(event -> event.stream().sorted(ORDER).toList()).toList();
    }

    /** Tellings in the order of time, parted where more than so many days lie between; without any day, those of one document together. */
    private List<List<Telling>> swept(List<Telling> tellings, int gap) {
        Map<String, List<Telling>> timeless = new TreeMap<>();
        List<List<Telling>> groups = new ArrayList<>();
        Optional<Days> reached = Optional.empty();
        for (Telling telling : tellings.stream().sorted(byTime()).toList()) {
            Optional<Days> days = anchor(telling);
            if (days.isEmpty()) {
                timeless.computeIfAbsent(telling.sha256(), document -> new ArrayList<>())
                        .add(telling);
                continue;
            }
            boolean near = reached.map(last -> last.apart(days.get()) <= gap).orElse(false);
            if (!near) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(telling);
            reached = near ? reached.map(last -> last.union(days.get())) : days;
        }
        groups.addAll(timeless.values());
        return groups;
    }

    private Comparator<Telling> byTime() {
        return Comparator.comparing(
                        (Telling telling) -> anchor(telling).map(Days::first).orElse(LocalDate.MIN))
                .thenComparing(ORDER);
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

    private static boolean overlap(List<Optional<Value>> one, List<Optional<Value>> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!overlap(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
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

    /** The groups in which each is tied to another, directly or through others; in the order of their first. */
    private static <T> List<List<T>> linked(List<T> all, BiPredicate<T, T> tied) {
        List<List<T>> groups = new ArrayList<>();
        Set<T> open = new LinkedHashSet<>(all);
        while (!open.isEmpty()) {
            List<T> group = new ArrayList<>(List.of(open.iterator().next()));
            open.remove(group.getFirst());
            for (int i = 0; i < group.size(); i++) {
                T member = group.get(i);
                List<T> more =
                        open.stream().filter(other -> tied.test(member, other)).toList();
                group.addAll(more);
                more.forEach(open::remove);
            }
            groups.add(group);
        }
        return groups;
    }
}
