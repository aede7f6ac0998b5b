package org.elchi.register.following;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * The steps of a promise in the order of time, and how far they have brought it.
 *
 * @param steps all that was reported by then
 */
record Course(Testimony testimony, Life life, List<Step> steps) {
    Course {
        steps = List.copyOf(steps);
    }

    /** The course of a record of which only what was known on a day is left. */
    static Course of(Kind kind, Testimony testimony, Record known, LocalDate asOf) {
        Life life = kind.life(known);
        List<Step> steps = new ArrayList<>();
        known.tellings().forEach(telling -> steps.add(step(testimony, life, telling, asOf)));
        testimony.decided(asOf).ifPresent(steps::add);
        steps.sort(Step.IN_TIME);
        return new Course(testimony, life, steps);
    }

    /** The course of a record by all that is known. */
    static Course of(Kind kind, Record record) {
        return of(kind, new Testimony(kind, record), record, LocalDate.MAX);
    }

    private static Step step(Testimony testimony, Life life, Telling telling, LocalDate asOf) {
        String told = testimony.told(telling);
        Optional<LocalDate> reported = telling.source().date();
        Optional<String> date = testimony.date(telling);
        boolean ahead = date.map(Stretch::of)
                .filter(stretch -> stretch.after(reported.orElse(asOf)))
                .isPresent();
        State state = ahead ? ahead(life.proves(told)) : life.proves(told);
        boolean planned = ahead || life.ahead().contains(told) || state == State.MISSED;
        Optional<Due> due = date.filter(day -> planned && state == State.PROMISED)
                .map(day -> Due.of(day, Due.PLANNED))
                .or(() -> testimony.due(telling));
        return new Step(state, told, planned ? Optional.empty() : date, reported, due, telling);
    }

    /** What a report says of a day after its own is a promise, whatever word it uses; what is called off is so from now on. */
    private static State ahead(State told) {
        return switch (told) {
            case UNKNOWN, PROPOSED, PROMISED, MISSED -> told;
            case ENDED -> State.UNKNOWN;
            default -> State.PROMISED;
        };
    }

    /** The furthest state that was reported. */
    State reached() {
        return steps.stream()
                .filter(step -> !life.undoes(step))
                .map(Step::state)
                .max(Comparator.comparingInt(life::rank))
                .filter(state -> life.rank(state) >= 0)
                .orElse(State.UNKNOWN);
    }

    /** The first day on which a state may have been reached. */
    Optional<LocalDate> since(State state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .flatMap(step -> step.day().stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether it is known that a state was reached only after a day. */
    boolean after(State state, LocalDate day) {
        List<Step> proofs = steps.stream()
                .filter(step -> step.state() == state)
                .filter(step -> step.when().isPresent())
                .toList();
        return !proofs.isEmpty()
                && proofs.stream()
                        .allMatch(step -> Stretch.of(step.when().orElseThrow()).after(day));
    }

    /** What has taken the promise back, where nobody has it on its way again since. */
    Optional<State> undone() {
        Optional<Step> last = steps.stream().filter(life::undoes).reduce((one, other) -> other);
        return last.filter(step -> steps.stream().noneMatch(other -> revives(other, step)))
                .map(step -> life.proves(step.told()));
    }

    private boolean revives(Step step, Step undoing) {
        return !life.undoes(step)
                && life.rank(step.state()) >= life.rank(State.PROMISED)
                && step.day().isPresent()
                && undoing.day().filter(day -> step.day().get().isAfter(day)).isPresent();
    }

    /** The first day on which it was promised, or had come further. */
    Optional<LocalDate> promised() {
        return steps.stream()
                .filter(step -> life.rank(step.state()) >= life.rank(State.PROMISED))
                .flatMap(step -> step.day().stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether what a report promises for a day has come about; what was promised anew since then has not. */
    boolean fulfilled(Step step) {
        State reached = reached();
        State told = life.proves(step.told());
        State towards = told == step.state() ? life.asks().getFirst() : told;
        return life.rank(reached) >= life.rank(towards)
                && !(since(reached).isPresent() && anew(step, since(reached).get()));
    }

    private static boolean anew(Step step, LocalDate since) {
        return step.reported().filter(day -> day.isAfter(since)).isPresent()
                && step.due().filter(due -> due.stretch().after(since)).isPresent();
    }
}
