package org.elchi.reading.value;

import java.math.BigDecimal;
import org.elchi.language.Case;
import org.elchi.language.Word;

/** Tells numbers that name something from numbers that count: telephones, scores, codes, documents, years, articles. */
final class Codes {
    /** Figures without marks between them. */
    private static final int LONGEST = 6;

    private final Line line;

    Codes(Line line) {
        this.line = line;
    }

    /** Past the code that begins here, the place itself where none does. */
    int end(int begin) {
        if (!line.word(begin).number()) {
            return begin;
        }
        if (line.every() && line.digits(begin).isPresent() && !line.mark(begin - 1, "+") && !letters(begin)) {
            return begin;
        }
        if (line.mark(begin - 1, "+") && !line.word(begin).spaced()) {
            return row(begin);
        }
        return line.digits(begin).isEmpty() || glued(begin) ? begin + 1 : begin;
    }

    /** Joined to letters: T-90. */
    private boolean letters(int at) {
        return at > 1
                && !line.word(at).spaced()
                && !line.word(at - 1).spaced()
                && line.word(at - 2).word();
    }

    /** Past all the numbers in a row, as of a telephone. */
    private int row(int begin) {
        int end = begin;
        while (end < line.size() && (line.word(end).number() || line.mark(end, "-"))) {
            end++;
        }
        return end;
    }

    /** Part of a name: COVID-19, T-90. */
    private boolean glued(int at) {
        if (at == 0 || line.word(at).spaced()) {
            return false;
        }
        boolean joined =
                at > 1 && !line.word(at - 1).spaced() && line.word(at - 2).shape() != Word.Shape.MARK;
        return line.mark(at - 1, "#")
                || line.mark(at - 1, ":")
                || line.mark(at - 1, "_")
                || joined && (line.mark(at - 1, "-") || line.mark(at - 1, "/"));
    }

    /** Whether a mark joins another number to the one before: 3-1, 5/10, 2+2. */
    boolean joins(int at) {
        return (line.hyphen(at) || line.hyphen(at, "/") || line.hyphen(at, "+"))
                && line.word(at + 1).number();
    }

    /** Past all the numbers that marks join. */
    int joined(int from) {
        int end = from;
        while (joins(end)) {
            end += 2;
        }
        return end;
    }

    /** A word beside it says that it is a name, an age or a time of day. */
    boolean labelled(Amount amount) {
        if (line.every()) {
            return time(amount.begin() - 1);
        }
        int before = amount.begin() - (line.mark(amount.begin() - 1, ":") ? 2 : 1);
        int after = line.pastHyphen(amount.end());
        return labels(before, "after") || labels(after, "before");
    }

    /** A word that is a label before a number and a unit behind it is that for an hour. */
    private boolean time(int at) {
        return line.match(at, Sense.LABEL).filter(Match::bare).isPresent() && line.has(at, Sense.UNIT);
    }

    private boolean labels(int at, String otherSide) {
        return line.match(at, Sense.LABEL)
                .filter(label -> !label.term().value().equals(otherSide))
                .isPresent();
    }

    /** The lower part of a fraction: üçte bir, үштен бір. */
    boolean fraction(Amount amount) {
        int last = amount.end() - 1;
        boolean part = amount.words() && amount.closed() && (line.kase(last, Case.LOC) || line.kase(last, Case.ABL));
        return part && amount.end() < line.size() && line.few(amount.end());
    }

    /** Counts nothing where no unit follows: an article, a year, a long row of figures. */
    boolean idle(Amount amount) {
        return line.every()
                ? amount.lone() || article(amount)
                : amount.lone() || amount.value().signum() == 0 || article(amount) || named(amount);
    }

    /** The word for one, which is an article more often than a number. */
    static boolean article(Amount amount) {
        return amount.words() && amount.size() == 1 && amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    private boolean named(Amount amount) {
        return amount.size() == 1
                && line.digits(amount.begin())
                        .filter(digits -> digits.yearLike() && amount.value().intValue() % 1000 != 0
                                || digits.plain() && digits.body().length() > LONGEST)
                        .isPresent();
    }
}
