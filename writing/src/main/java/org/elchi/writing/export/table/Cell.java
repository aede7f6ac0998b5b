package org.elchi.writing.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.reading.Value;

/** What stands in one field of a table. */
public sealed interface Cell {
    /** Between the items of a list. */
    String BETWEEN = "; ";

    Cell NONE = new None();

    /** A text of one line or more, without what a program may obey. */
    record Text(String text) implements Cell {
        public Text {
            text = Plain.text(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A number. */
    record Figure(BigDecimal number) implements Cell {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** Whether something is so. */
    record Truth(boolean so) implements Cell {
        @Override
        public String toString() {
            return String.valueOf(so);
        }
    }

    /** Nothing is known. */
    record None() implements Cell {
        @Override
        public String toString() {
            return "";
        }
    }

    static Cell of(String text) {
        return text.isBlank() ? NONE : new Text(text);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Figure(number);
    }

    static Cell of(boolean so) {
        return new Truth(so);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(NONE);
    }

    static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElse(NONE);
    }

    /** A list as one text. An item has no semicolon. */
    static Cell list(Collection<String> items) {
        return of(items.stream().map(item -> item.replace(';', ',')).collect(Collectors.joining(BETWEEN)));
    }

    static Cell value(Optional<Value> value) {
        return value.map(held -> switch (held) {
                    case Value.Text text -> of(text.text());
                    case Value.Number number -> of(number.number());
                    case Value.Many many -> list(many.items());
                })
                .orElse(NONE);
    }
}
