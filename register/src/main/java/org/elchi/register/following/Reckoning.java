package org.elchi.register.following;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds figures against a target. Only figures of whole years are compared with each other; a part of a year counts where it alone
 * reaches the value.
 *
 * @param promised the first day on which the target was told of
 * @param due by when it is to be reached
 */
record Reckoning(
        BigDecimal goal,
        Optional<String> currency,
        List<Figure> figures,
        Optional<LocalDate> promised,
        Optional<LocalDate> due) {

    /** One figure for each year that has one. */
    private List<Figure> years() {
        TreeMap<Integer, Figure> years = new TreeMap<>();
        for (Figure figure : figures) {
            figure.year().ifPresent(year -> years.merge(year, figure, Reckoning::firmer));
        }
        return List.copyOf(years.values());
    }

    private static Figure firmer(Figure one, Figure other) {
        return Figure.FIRM.compare(one, other) >= 0 ? one : other;
    }

    /** The figures that may show it reached: not the second ones of a year, nor sums of several years, nor what lay before the promise. */
    private List<Figure> reaching() {
        List<Figure> candidates = new ArrayList<>(years());
        figures.stream()
                .filter(figure -> figure.span() == Figure.Span.PART || figure.span() == Figure.Span.UNDATED)
                .forEach(candidates::add);
        return candidates.stream()
                .filter(figure -> figure.value().compareTo(goal) >= 0)
                .filter(figure -> promised.isPresent()
                        && figure.last()
                                .filter(day -> !day.isBefore(promised.get()))
                                .isPresent())
                .toList();
    }

    private boolean late(Figure figure) {
        Optional<LocalDate> begin = figure.stretch().first().or(figure::reported);
        return due.isPresent() && begin.filter(day -> day.isAfter(due.get())).isPresent();
    }

    /** The first figure that shows it reached, those in time before those that may not be. */
    Optional<Figure> reached() {
        return reaching().stream()
                .min(Comparator.comparing((Figure figure) -> late(figure))
                        .thenComparing(figure -> figure.last().orElse(LocalDate.MAX))
                        .thenComparing(Figure::record));
    }

    /** Met in time, missed by the year of the deadline, or met late; nothing where the figures do not say. */
    Optional<State> outcome() {
        if (reached().filter(figure -> !late(figure)).isPresent()) {
            return Optional.of(State.MET);
        }
        Optional<Figure> atDeadline = due.flatMap(day -> years().stream()
                .filter(figure ->
                        figure.last().filter(last -> !last.isBefore(day)).isPresent())
                .findFirst());
        return atDeadline
                .filter(figure -> figure.value().compareTo(goal) < 0)
                .map(figure -> State.MISSED)
                .or(() -> reached().map(figure -> State.MET));
    }

    boolean late() {
        return reached().filter(this::late).isPresent();
    }

    Progress progress(boolean over) {
        List<Figure> years = years();
        Optional<Pace> soFar = soFar(years);
        Optional<Pace> needed = needed(years).filter(pace -> !over);
        return new Progress(goal, currency, figures, years, soFar, needed, outlook(over, soFar, needed));
    }

    /** Since the year in which the target was set or the one before, where two years have a figure since; else over all years. */
    private Optional<Pace> soFar(List<Figure> years) {
        List<Figure> positive =
                years.stream().filter(figure -> figure.value().signum() > 0).toList();
        int set = promised.map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
        List<Figure> since = positive.stream()
                .filter(figure -> figure.year().orElseThrow() >= set - 1)
                .toList();
        return pace(since.size() > 1 ? since : positive);
    }

    private static Optional<Pace> pace(List<Figure> years) {
        return years.size() > 1 ? Optional.of(pace(years.getFirst(), years.getLast())) : Optional.empty();
    }

    private static Pace pace(Figure first, Figure last) {
        return Pace.of(first.year().orElseThrow(), first.value(), last.year().orElseThrow(), last.value());
    }

    /** From the last year that has a figure to the last year that is over by the deadline. */
    private Optional<Pace> needed(List<Figure> years) {
        if (years.isEmpty() || due.isEmpty() || years.getLast().value().signum() <= 0) {
            return Optional.empty();
        }
        boolean whole = MonthDay.from(due.get()).equals(MonthDay.of(12, 31));
        int until = due.get().getYear() - (whole ? 0 : 1);
        int from = years.getLast().year().orElseThrow();
        return until > from ? Optional.of(Pace.of(from, years.getLast().value(), until, goal)) : Optional.empty();
    }

    private static Progress.Outlook outlook(boolean over, Optional<Pace> soFar, Optional<Pace> needed) {
        if (over) {
            return Progress.Outlook.OVER;
        }
        if (soFar.isEmpty()) {
            return Progress.Outlook.TOO_FEW;
        }
        if (needed.isEmpty()) {
            return Progress.Outlook.NO_TIME;
        }
        return soFar.get().keepsUpWith(needed.get())
                ? Progress.Outlook.ON_PACE
                : soFar.get().lagsBehind(needed.get()) ? Progress.Outlook.BEHIND : Progress.Outlook.BETWEEN;
    }
}
