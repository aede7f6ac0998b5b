package org.elchi.register.following;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;

/** All that is known of one promise; asked for a day, it answers with what was known then. */
public final class Trail {
    private final Kind kind;
    private final Record record;
    private final Figures figures;
    private final List<Assignment> assignments;
    private final Testimony testimony;

    Trail(Kind kind, Record record, Figures figures, List<Assignment> assignments) {
        this.kind = kind;
        this.record = record;
        this.figures = figures;
        this.assignments = List.copyOf(assignments);
        this.testimony = new Testimony(kind, record);
    }

    public Record record() {
        return record;
    }

    /** When it is due, by all that is known. */
    public Optional<Due> due() {
        Course course = Course.of(kind, testimony, record, LocalDate.MAX);
        return Deadline.of(course, assignments, course.life().kept(course.reached()));
    }

    /** The last day up to which anybody had spoken of it. */
    public Optional<LocalDate> lastSpoken(LocalDate asOf) {
        return record.tellings().stream()
                .flatMap(telling -> telling.source().date().stream())
                .filter(day -> !day.isAfter(asOf))
                .max(Comparator.naturalOrder());
    }

    /** The promise as it was known on a day: what was reported later does not exist. */
    public Commitment asOf(LocalDate day) {
        Record known = record.knownOn(day);
        Course course = Course.of(kind, testimony, known, day);
        List<Assignment> laidDown = assignments.stream()
                .filter(assignment -> !assignment.day().isAfter(day))
                .toList();
        Optional<Reckoning> reckoning = reckoning(known, course, laidDown, day);
        Verdict verdict = Verdict.of(course, reckoning.flatMap(Reckoning::outcome));
        Optional<Due> due = Deadline.of(course, laidDown, !verdict.open());
        boolean overdue = verdict.open() && due.filter(date -> date.passed(day)).isPresent();
        return new Commitment(
                known,
                day,
                overdue ? State.OVERDUE : verdict.state(),
                course.reached(),
                verdict.open() ? course.life().awaited(course.reached()) : Optional.empty(),
                verdict.open(),
                late(verdict, course, due, reckoning),
                kind.by(known),
                responsible(known, laidDown),
                course.promised(),
                due,
                lastSpoken(day),
                course.steps(),
                reckoning.map(figuresSoFar -> figuresSoFar.progress(!verdict.open())));
    }

    private Optional<Reckoning> reckoning(Record known, Course course, List<Assignment> laidDown, LocalDate day) {
        Optional<LocalDate> due = Deadline.of(course, laidDown, true).flatMap(Due::last);
        return kind.measure()
                .flatMap(measure -> known.slot(measure.goal())
                        .filter(Value.Number.class::isInstance)
                        .map(goal -> new Reckoning(
                                ((Value.Number) goal).number(),
                                known.text("currency"),
                                figures.on(day, measure),
                                course.promised(),
                                due)));
    }

    private static boolean late(Verdict verdict, Course course, Optional<Due> due, Optional<Reckoning> reckoning) {
        return verdict.state() == State.MET
                && (reckoning.filter(Reckoning::late).isPresent()
                        || due.flatMap(Due::last)
                                .filter(day -> course.after(State.MET, day))
                                .isPresent());
    }

    private List<String> responsible(Record known, List<Assignment> laidDown) {
        Stream<String> assigned = laidDown.stream()
                .flatMap(assignment -> assignment.responsible().stream())
                .reduce((one, other) -> other)
                .stream();
        return Stream.concat(assigned, kind.to(known).stream()).distinct().toList();
    }

    /** What the evidence makes of a promise, whatever the day. */
    private record Verdict(State state, boolean open) {
        static Verdict of(Course course, Optional<State> byFigures) {
            State reached = course.reached();
            Optional<State> undone = course.undone();
            if (undone.filter(state -> state == State.ENDED || !course.life().kept(reached))
                    .isPresent()) {
                return new Verdict(undone.get(), false);
            }
            if (byFigures.isPresent()) {
                return new Verdict(byFigures.get(), false);
            }
            boolean promise = reached.compareTo(State.PROMISED) >= 0;
            return new Verdict(reached, promise && !course.life().kept(reached));
        }
    }
}
