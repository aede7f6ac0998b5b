package org.elchi.register.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.elchi.register.comparing.Grouping.Group;
import org.elchi.register.comparing.Series.Disorder;
import org.elchi.register.comparing.Series.Gap;
import org.elchi.register.comparing.Series.Repeat;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;

/** Puts the sessions of one body in order and sees what is missing. */
final class Serialising {
    private final Custom custom;
    private final Decisions decisions;

    Serialising(Custom custom, Decisions decisions) {
        this.custom = custom;
        this.decisions = decisions;
    }

    Series of(Group group) {
        List<Sitting> sittings = group.records().stream()
                .filter(record -> record.type().equals(Grouping.SESSION))
                .map(record -> Sitting.of(record, custom.dates()))
                .map(sitting -> sitting.with(decisions.of(sitting, group.parties())))
                .toList();
        List<Sitting> held =
                sittings.stream().filter(Predicate.not(Sitting::planned)).toList();
        return new Series(
                group.kind(),
                Collections.unmodifiableSet(group.parties()),
                Collections.unmodifiableSet(group.states()),
                foundings(group.records()),
                ordered(held),
                sittings.stream().filter(Sitting::planned).sorted(Sitting.ORDER).toList(),
                gaps(sittings),
                repeats(held),
                disorders(held));
    }

    private List<Founding> foundings(List<Record> records) {
        return records.stream()
                .filter(record -> record.type().equals(Grouping.BODY))
                .sorted(Comparator.comparing((Record record) -> When.of(record, custom.dates())
                                .map(Days::first)
                                .map(Object::toString)
                                .orElse("~"))
                        .thenComparing(Record::id))
                .map(record -> new Founding(record, decisions.of(record)))
                .toList();
    }

    /** By number; a session without one stands before the first that was later. */
    private static List<Sitting> ordered(List<Sitting> held) {
        List<Sitting> ordered = new ArrayList<>(held.stream()
                .filter(sitting -> sitting.ordinal().isPresent())
                .sorted(Sitting.ORDER)
                .toList());
        held.stream()
                .filter(sitting -> sitting.ordinal().isEmpty())
                .sorted(Sitting.ORDER)
                .forEach(sitting -> {
                    Optional<Sitting> later =
                            ordered.stream().filter(sitting::before).findFirst();
                    ordered.add(later.map(ordered::indexOf).orElse(ordered.size()), sitting);
                });
        return ordered;
    }

    private static List<Gap> gaps(List<Sitting> sittings) {
        TreeSet<Integer> told = sittings.stream()
                .flatMap(sitting -> sitting.ordinal().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Gap> gaps = new ArrayList<>();
        int next = 1;
        for (int number : told) {
            if (number > next) {
                gaps.add(new Gap(next, number - 1));
            }
            next = number + 1;
        }
        return gaps;
    }

    private List<Repeat> repeats(List<Sitting> held) {
        TreeMap<Integer, List<Sitting>> byNumber = new TreeMap<>();
        held.forEach(sitting -> sitting.ordinal()
                .ifPresent(number -> byNumber.computeIfAbsent(number, unused -> new ArrayList<>())
                        .add(sitting)));
        return byNumber.entrySet().stream()
                .filter(entry -> apart(entry.getValue()))
                .map(entry -> new Repeat(
                        entry.getKey(),
                        entry.getValue().stream().sorted(Sitting.ORDER).toList()))
                .toList();
    }

    private static List<Disorder> disorders(List<Sitting> held) {
        List<Sitting> numbered = held.stream()
                .filter(sitting -> sitting.ordinal().isPresent() && sitting.dated())
                .filter(sitting -> sitting.day().filter(Days::exact).isPresent())
                .sorted(Sitting.ORDER)
                .toList();
        List<Disorder> disorders = new ArrayList<>();
        for (int i = 1; i < numbered.size(); i++) {
            Sitting lower = numbered.get(i - 1);
            Sitting higher = numbered.get(i);
            if (!lower.ordinal().equals(higher.ordinal()) && !lower.before(higher)) {
                disorders.add(new Disorder(lower, higher));
            }
        }
        return disorders;
    }

    private boolean apart(List<Sitting> sittings) {
        return sittings.stream()
                .anyMatch(one -> sittings.stream()
                        .anyMatch(other -> one.day()
                                .flatMap(day -> other.day().map(day::apart))
                                .filter(days -> days > custom.days())
                                .isPresent()));
    }
}
