package org.elchi.reading.value;

import java.math.BigDecimal;
import org.elchi.language.Span;

/**
 * A value where it stands in a text.
 *
 * @param span its characters, without a case ending that an apostrophe sets off
 * @param figure what it is
 */
public record TextValue(Span span, Figure figure) {
    /** Its type: number, ordinal, percent, currency, date (a day), daterange (any longer time), duration, numberrange. */
    public String type() {
        return switch (figure.kind()) {
            case NUMBER, PERCENT, ORDINAL, DURATION -> figure.kind().type();
            case MONEY -> "currency";
            case RANGE -> "numberrange";
            case DATE -> day() ? "date" : "daterange";
        };
    }

    private boolean day() {
        return figure.date().indexOf('/') < 0 && figure.date().length() == "2025-11-15".length();
    }

    /** A plain number, or EDTF for dates, ISO 8601 for durations, both ends for ranges of numbers. */
    public Object value() {
        return switch (figure.kind()) {
            case NUMBER, PERCENT, ORDINAL, MONEY ->
                new BigDecimal(figure.number().toPlainString());
            case DATE, DURATION, RANGE -> figure.date();
        };
    }

    /** The currency's code, or a unit of measure; empty where it has none. */
    public String unit() {
        return figure.unit();
    }

    /** Whether {@link #unit} is a code of ISO 4217. */
    public boolean currency() {
        return figure.kind() == Figure.Kind.MONEY && !unit().isEmpty() && Character.isUpperCase(unit().charAt(0));
    }
}
