package org.elchi.register.following;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/**
 * A figure reported of what a target measures.
 *
 * @param record id of the record that reports it
 * @param date what it is for, in EDTF
 * @param span how long a time it is for; only years are held against years
 * @param reported the day on which it was reported first
 * @param documents how many documents report it
 */
public record Figure(
        String record,
        BigDecimal value,
        Optional<String> date,
        Span span,
        Optional<LocalDate> reported,
        int documents) {
    private static final int YEAR = 366;

    /** How long a time a figure is for. */
    public enum Span {
        YEAR,
        /** A half-year, nine months, or what had come together by a day. */
        PART,
        LONGER,
        /** The report does not say. */
        UNDATED
    }

    /** The year that it is for, where it is for a whole one. */
    public OptionalInt year() {
        return span == Span.YEAR
                ? OptionalInt.of(stretch().first().orElseThrow().getYear())
                : OptionalInt.empty();
    }

    /** The last day that it can be of. */
    Optional<LocalDate> last() {
        return date.isPresent() ? stretch().last() : reported;
    }

    Stretch stretch() {
        return Stretch.of(date.orElse(""));
    }

    static Optional<Figure> of(Record known, Kind.Measure measure) {
        return known.slot(measure.value())
                .filter(Value.Number.class::isInstance)
                .map(value -> of(known, ((Value.Number) value).number(), known.text(measure.date())));
    }

    private static Figure of(Record known, BigDecimal value, Optional<String> date) {
        return new Figure(
                known.id(),
                value,
                date,
                date.map(Stretch::of).map(Figure::span).orElse(Span.UNDATED),
                known.tellings().stream()
                        .flatMap(telling -> telling.source().date().stream())
                        .min(Comparator.naturalOrder()),
                (int) known.tellings().stream().map(Telling::sha256).distinct().count());
    }

    private static Span span(Stretch stretch) {
        if (stretch.first().isEmpty() || stretch.last().isEmpty()) {
            return stretch.last().isEmpty() && stretch.first().isEmpty() ? Span.UNDATED : Span.LONGER;
        }
        LocalDate first = stretch.first().get();
        LocalDate last = stretch.last().get();
        boolean year =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return year ? Span.YEAR : last.toEpochDay() - first.toEpochDay() >= YEAR ? Span.LONGER : Span.PART;
    }

    /** The figure that stands for a year: what most documents say, then what was reported last, then the lower. */
    static final Comparator<Figure> FIRM = Comparator.comparingInt(Figure::documents)
            .thenComparing(figure -> figure.reported().orElse(LocalDate.MIN))
            .thenComparing(Figure::value, Comparator.reverseOrder())
            .thenComparing(Figure::record);

    /** In the order of what they are for. */
    static List<Figure> inTime(List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.last().orElse(LocalDate.MIN))
                        .thenComparing(Figure::span)
                        .thenComparing(Figure::value)
                        .thenComparing(Figure::record))
                .toList();
    }
}
