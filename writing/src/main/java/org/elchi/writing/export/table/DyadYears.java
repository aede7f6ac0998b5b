package org.elchi.writing.export.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.State;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.writing.States;
import org.elchi.writing.export.Holdings;

/** A row for each two states that share a record and each year from their first to their last: what there was, and how promises stood at its end. */
final class DyadYears {
    private static final List<String> DATES = List.of("date", "start", "end");

    private final Holdings holdings;
    private final States states;
    private final SortedMap<Dyad, SortedMap<Integer, Map<String, Integer>>> counts = new TreeMap<>();
    private final Map<Dyad, List<Standing>> promises = new TreeMap<>();

    private DyadYears(Holdings holdings) {
        this.holdings = holdings;
        this.states = States.of(holdings.authority());
    }

    /** Two states, the one that comes first in the alphabet first. */
    private record Dyad(String one, String other) implements Comparable<Dyad> {
        @Override
        public int compareTo(Dyad that) {
            return one.equals(that.one) ? other.compareTo(that.other) : one.compareTo(that.one);
        }

        static List<Dyad> of(List<String> codes) {
            List<Dyad> dyads = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                for (int j = i + 1; j < codes.size(); j++) {
                    dyads.add(new Dyad(codes.get(i), codes.get(j)));
                }
            }
            return dyads;
        }
    }

    /** How a promise stood at the end of one year. */
    private record Stood(State state, boolean open) {}

    /** How a promise stood at the end of each year, from its first. */
    private record Standing(SortedMap<Integer, Stood> years) {
        boolean open(int year) {
            return Optional.ofNullable(years.get(year)).filter(Stood::open).isPresent();
        }

        boolean overdue(int year) {
            return is(year, State.OVERDUE);
        }

        /** Whether it came to be so in a year. */
        boolean became(int year, State state) {
            return is(year, state) && !is(year - 1, state);
        }

        private boolean is(int year, State state) {
            return Optional.ofNullable(years.get(year))
                    .filter(stood -> stood.state() == state)
                    .isPresent();
        }
    }

    static void each(Holdings holdings, List<String> kinds, Table.Taker taker) throws IOException {
        DyadYears years = new DyadYears(holdings);
        holdings.records().forEach(years::count);
        holdings.trails().forEach(years::follow);
        for (Map.Entry<Dyad, SortedMap<Integer, Map<String, Integer>>> dyad : years.counts.entrySet()) {
            for (int year = dyad.getValue().firstKey(); year <= dyad.getValue().lastKey(); year++) {
                taker.row(years.row(dyad.getKey(), year, kinds, dyad.getValue().getOrDefault(year, Map.of())));
            }
        }
    }

    private void count(Record record) {
        OptionalInt year = year(record);
        if (year.isPresent()) {
            dyads(record)
                    .forEach(dyad -> counts.computeIfAbsent(dyad, pair -> new TreeMap<>())
                            .computeIfAbsent(year.getAsInt(), y -> new TreeMap<>())
                            .merge(record.type(), 1, Integer::sum));
        }
    }

    private List<Dyad> dyads(Record record) {
        return Dyad.of(Codes.three(states.concerned(record)));
    }

    /** The year in which it happened; of what has not happened yet or bears no date, that of the first report. */
    private OptionalInt year(Record record) {
        Optional<LocalDate> happened = DATES.stream()
                .flatMap(slot -> record.text(slot).stream())
                .flatMap(date -> Days.parse(date).stream())
                .map(Days::first)
                .filter(day -> !day.isAfter(holdings.asOf()))
                .findFirst();
        return happened.or(() -> Told.of(record).first()).stream()
                .mapToInt(LocalDate::getYear)
                .findFirst();
    }

    private void follow(Trail trail) {
        OptionalInt from = Stream.concat(
                        Told.of(trail.record()).first().stream(), trail.asOf(holdings.asOf()).promised().stream())
                .mapToInt(LocalDate::getYear)
                .min();
        SortedMap<Integer, Stood> stood = new TreeMap<>();
        for (int year = from.orElse(holdings.asOf().getYear());
                year <= holdings.asOf().getYear();
                year++) {
            Commitment commitment = trail.asOf(end(year));
            stood.put(year, new Stood(commitment.state(), commitment.open()));
        }
        dyads(trail.record())
                .forEach(dyad -> promises.computeIfAbsent(dyad, pair -> new ArrayList<>())
                        .add(new Standing(stood)));
    }

    /** The last day of a year that has been. */
    private LocalDate end(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return last.isAfter(holdings.asOf()) ? holdings.asOf() : last;
    }

    private List<Cell> row(Dyad dyad, int year, List<String> kinds, Map<String, Integer> counted) {
        List<Standing> standing = promises.getOrDefault(dyad, List.of());
        List<Cell> row = new ArrayList<>(List.of(Cell.of(dyad.one()), Cell.of(dyad.other()), Cell.of(year)));
        row.add(Cell.of(counted.values().stream().mapToInt(Integer::intValue).sum()));
        kinds.forEach(kind -> row.add(Cell.of(counted.getOrDefault(kind, 0))));
        row.add(many(standing, one -> one.open(year)));
        row.add(many(standing, one -> one.overdue(year)));
        row.add(many(standing, one -> one.became(year, State.MET)));
        row.add(many(standing, one -> one.became(year, State.MISSED)));
        return row;
    }

    private static Cell many(List<Standing> standing, Predicate<Standing> such) {
        return Cell.of(standing.stream().filter(such).count());
    }
}
