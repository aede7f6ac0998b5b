package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.elchi.reading.value.Figure.Kind;

/**
 * What was recognised at a place.
 *
 * @param end one past the index of its last word
 * @param figure the figure; nothing for a time of day, a score, the number of a document and the like
 */
record Found(int end, Optional<Figure> figure) {
    static Found nothing(int end) {
        return new Found(end, Optional.empty());
    }

    static Found of(Kind kind, int begin, int end, BigDecimal number, String unit) {
        return new Found(end, Optional.of(Figure.of(kind, begin, end, number.stripTrailingZeros(), unit)));
    }

    /** A figure that ends before its unit, which is told only with the second number of a range: 5-10 milyon dolar. */
    static Found until(int end, Figure figure) {
        return new Found(
                end,
                Optional.of(
                        new Figure(figure.kind(), figure.begin(), end, figure.number(), figure.unit(), figure.date())));
    }

    static Found duration(int begin, int end, BigDecimal number, String iso) {
        return new Found(end, Optional.of(new Figure(Kind.DURATION, begin, end, number, "", iso)));
    }

    static Found range(int begin, int end, BigDecimal from, BigDecimal to) {
        String ends = plain(from) + "/" + plain(to);
        return new Found(end, Optional.of(new Figure(Kind.RANGE, begin, end, from, "", ends)));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static Found date(int begin, int end, String edtf) {
        return new Found(end, Optional.of(Figure.date(begin, end, edtf)));
    }
}
