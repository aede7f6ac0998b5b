package org.elchi.desk.deciding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.desk.Room;
import org.elchi.desk.Words;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.merging.Why;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Finds records that may tell of the same event: of the same kind and states, near in time, those that fit best first. */
final class Candidates {
    private static final int MOST = 6;
    private static final int LOOKED_AT = 40;
    private static final int COMPARED = 4;
    private static final int DAYS = 21;
    private static final List<String> DATES = List.of("start", "date");

    private final Merging merging;
    private final Words words;

    Candidates(Room room, Words words) {
        this.merging = room.knowledge().making().merging();
        this.words = words;
    }

    /** A record and how well it fits. */
    private record Fit(Record record, double bits) {}

    List<Candidate> of(Record record, Register register) {
        return register.records(filter(record)).stream()
                .filter(other -> !other.id().equals(record.id()))
                .map(other -> new Fit(other, bits(record, other)))
                .sorted(Comparator.comparingDouble((Fit fit) -> -fit.bits).thenComparing(fit -> fit.record.id()))
                .limit(MOST)
                .map(fit -> new Candidate(
                        fit.record.id(),
                        words.told(fit.record),
                        fit.record.tellings().size()))
                .toList();
    }

    private Filter filter(Record record) {
        Set<String> states = words.states().concerned(record);
        Filter filter = Filter.ALL.with("type", record.type());
        for (String state : states) {
            filter = filter.with("state", state);
        }
        Optional<LocalDate> day = day(record);
        return filter.by(Filter.By.LAST, day.map(date -> date.minusDays(DAYS)), day.map(date -> date.plusDays(DAYS)))
                .page(LOOKED_AT, 0);
    }

    /** When it happened; else when it was reported last. */
    private static Optional<LocalDate> day(Record record) {
        return DATES.stream()
                .flatMap(slot -> record.text(slot).stream())
                .findFirst()
                .flatMap(Days::parse)
                .map(Days::last)
                .or(() -> record.tellings().stream()
                        .flatMap(telling -> telling.source().date().stream())
                        .max(Comparator.naturalOrder()));
    }

    private double bits(Record one, Record other) {
        return one.tellings().stream()
                .limit(COMPARED)
                .flatMap(telling -> other.tellings().stream().limit(COMPARED).flatMap(second -> why(telling, second)))
                .mapToDouble(Why::bits)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private java.util.stream.Stream<Why> why(Telling one, Telling other) {
        return merging.why(one, other).stream();
    }
}
