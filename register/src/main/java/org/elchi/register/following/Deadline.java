package org.elchi.register.following;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chooses among the days by which reports have a promise due. */
final class Deadline {
    private Deadline() {}

    /**
     * What people in charge have laid down; else the day planned of the next step; else the day by which all is to be done.
     *
     * @param closed whether nothing is open any more: then the day is told that was
     */
    static Optional<Due> of(Course course, List<Assignment> assignments, boolean closed) {
        return assigned(assignments)
                .or(() -> latest(planned(course, false)))
                .or(() -> latest(said(course)))
                .or(() -> latest(planned(course, closed)));
    }

    /** A day by which, with the day on which it was told. */
    private record Told(Due due, Optional<LocalDate> reported) {
        boolean refines(Told other) {
            return due.stretch().refines(other.due.stretch());
        }
    }

    private static Optional<Due> assigned(List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(assignment -> assignment.due().stream())
                .reduce((one, other) -> other)
                .map(date -> Due.of(date, Due.ASSIGNED));
    }

    /** The days planned of steps, those that are fulfilled only where they are wanted too. */
    private static List<Told> planned(Course course, boolean all) {
        return told(
                course,
                step -> step.due()
                        .filter(due -> due.from().equals(Due.PLANNED))
                        .filter(due -> all || !course.fulfilled(step)));
    }

    private static List<Told> said(Course course) {
        return told(course, step -> course.testimony().due(step.telling()));
    }

    private static List<Told> told(Course course, Function<Step, Optional<Due>> due) {
        return course.steps().stream()
                .flatMap(step -> due.apply(step).map(date -> new Told(date, step.reported())).stream())
                .toList();
    }

    /** The day that was told last, since a day may be put off; told more exactly before, it is the more exact one. */
    private static Optional<Due> latest(List<Told> told) {
        Optional<Told> last = told.stream()
                .max(Comparator.comparing((Told one) -> one.reported().orElse(LocalDate.MIN))
                        .thenComparingLong(one -> agreeing(told, one))
                        .thenComparing(one -> one.due().last().orElse(LocalDate.MAX), Comparator.reverseOrder())
                        .thenComparing(one -> one.due().date()));
        return last.map(one -> told.stream()
                .filter(other -> other.refines(one))
                .reduce(one, (exact, other) -> exact.refines(other) ? exact : other)
                .due());
    }

    private static long agreeing(List<Told> told, Told one) {
        return told.stream().filter(other -> other.due().equals(one.due())).count();
    }
}
