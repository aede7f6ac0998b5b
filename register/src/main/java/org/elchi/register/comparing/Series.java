package org.elchi.register.comparing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.register.record.Record;

/**
 * A body through time: its founding, its sessions and what they decided.
 *
 * @param kind kind of the body
 * @param parties states and organisations that it belongs to; empty where no report tells
 * @param states the states of the people in its sessions, where no report tells the parties
 * @param foundings tellings of its founding, the earliest first
 * @param held sessions that took place, by number; those without a number stand by their day
 * @param planned sessions of which nobody has told that they took place
 * @param gaps numbers of which the register has no session, up to the highest told
 * @param repeats numbers told of several sessions on different days
 * @param disorders sessions that are dated on or before the day of the one with the number below
 */
public record Series(
        String kind,
        Set<String> parties,
        Set<String> states,
        List<Founding> foundings,
        List<Sitting> held,
        List<Sitting> planned,
        List<Gap> gaps,
        List<Repeat> repeats,
        List<Disorder> disorders) {
    static final Comparator<Series> ORDER = Comparator.comparing(Series::kind)
            .thenComparing(series -> String.join(" ", series.parties()))
            .thenComparing(series -> String.join(" ", series.states()));

    public Series {
        foundings = List.copyOf(foundings);
        held = List.copyOf(held);
        planned = List.copyOf(planned);
        gaps = List.copyOf(gaps);
        repeats = List.copyOf(repeats);
        disorders = List.copyOf(disorders);
    }

    /** Numbers from one to another of which there is no session. */
    public record Gap(int first, int last) {}

    /** A number that several sessions bear, on days that do not meet. */
    public record Repeat(int ordinal, List<Sitting> sittings) {
        public Repeat {
            sittings = List.copyOf(sittings);
        }
    }

    /** Two sessions whose numbers do not go with their days. */
    public record Disorder(Sitting lower, Sitting higher) {}

    /** The series that records make up, by kind and parties; where no report tells the parties, by the states of the people or by number. */
    public static List<Series> of(Collection<Record> records) {
        Custom custom = Custom.LOADED;
        Decisions decisions = new Decisions(records, custom);
        return new Grouping(custom)
                .of(records).stream()
                        .map(group -> new Serialising(custom, decisions).of(group))
                        .sorted(ORDER)
                        .toList();
    }

    /** The kinds of records that make a series; what the documents of these tell besides is what was decided and when a body was founded. */
    public static List<String> types() {
        return List.of(Grouping.SESSION, Grouping.BODY);
    }

    /** The session that is to come next after the last that was held, if one is announced. */
    public Optional<Sitting> next() {
        return planned.stream().filter(this::follows).findFirst();
    }

    private boolean follows(Sitting sitting) {
        int highest = held.stream()
                .flatMap(one -> one.ordinal().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
        return sitting.ordinal()
                .map(ordinal -> ordinal > highest)
                .orElseGet(() -> held.stream().noneMatch(sitting::before));
    }
}
