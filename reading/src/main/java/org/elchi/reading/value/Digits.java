package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.elchi.language.Word;

/**
 * A number in figures, one token of it.
 *
 * @param body the figures and the marks between them
 * @param value a single mark before exactly three figures parts thousands: 1.500
 * @param scaled the same, but a single mark is always a decimal one, as before a multiplier: 1,250 milyar
 * @param stop a full stop after it belongs to the token: Turkish <i>7. toplantı</i>
 * @param suffix the letters after it, in the common alphabet
 */
record Digits(String body, BigDecimal value, BigDecimal scaled, boolean stop, String suffix) {
    /** Nothing for times of day, dates and whatever else is no plain quantity. */
    static Optional<Digits> of(Word word) {
        return word.number() ? of(word.form()) : Optional.empty();
    }

    static Optional<Digits> of(String form) {
        int end = 0;
        while (end < form.length() && (figure(form.charAt(end)) || ".,:-/".indexOf(form.charAt(end)) >= 0)) {
            end++;
        }
        String body = form.substring(0, end);
        boolean stop = body.endsWith(".");
        body = stop ? body.substring(0, body.length() - 1) : body;
        String suffix = form.substring(end);
        int marks = (int) body.chars().filter(c -> !figure((char) c)).count();
        if (body.isEmpty() || body.length() > 30 || !figure(body.charAt(body.length() - 1))) {
            return Optional.empty();
        }
        if (marks == 0) {
            BigDecimal value = new BigDecimal(body);
            return Optional.of(new Digits(body, value, value, stop, suffix));
        }
        return marks == 1 ? marked(body, stop, suffix) : grouped(body, stop, suffix);
    }

    private static Optional<Digits> marked(String body, boolean stop, String suffix) {
        int mark = Math.max(body.indexOf('.'), body.indexOf(','));
        if (mark < 1) {
            return Optional.empty();
        }
        BigDecimal decimal = new BigDecimal(body.replace(',', '.'));
        boolean thousands = body.length() - mark == 4 && mark <= 3 && body.charAt(0) != '0';
        BigDecimal whole = thousands ? new BigDecimal(plain(body)) : decimal;
        return Optional.of(new Digits(body, whole, decimal, stop, suffix));
    }

    /** Thousands in groups of three, and at most one decimal mark, which is not theirs. */
    private static Optional<Digits> grouped(String body, boolean stop, String suffix) {
        char first = body.charAt(firstMark(body, 0));
        if (first != '.' && first != ',') {
            return Optional.empty();
        }
        int at = firstMark(body, 0);
        if (at > 3) {
            return Optional.empty();
        }
        while (at < body.length() && body.charAt(at) == first) {
            int next = firstMark(body, at + 1);
            if (next - at != 4) {
                return Optional.empty();
            }
            at = next;
        }
        String fraction = at < body.length() ? body.substring(at + 1) : "";
        if (at < body.length()
                && (".,".indexOf(body.charAt(at)) < 0 || !fraction.chars().allMatch(c -> figure((char) c)))) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain(body.substring(0, at)) + (fraction.isEmpty() ? "" : "." + fraction));
        return Optional.of(new Digits(body, value, value, stop, suffix));
    }

    private static int firstMark(String body, int from) {
        int at = from;
        while (at < body.length() && figure(body.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String plain(String body) {
        return body.replace(".", "").replace(",", "");
    }

    private static boolean figure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Figures alone, without marks. */
    boolean plain() {
        return body.chars().allMatch(c -> figure((char) c));
    }

    /** Could be a year of our time. */
    boolean yearLike() {
        return plain() && body.length() == 4 && value.intValue() >= 1900 && value.intValue() <= 2100;
    }

    /** This as the first group and the other as the next three figures: 3 000,5. */
    Optional<Digits> joined(Digits next) {
        boolean opens = plain() && body.length() <= 3 && body.charAt(0) != '0' || body.indexOf(' ') > 0;
        boolean follows = next.body.length() >= 3 && firstMark(next.body, 0) == 3 && next.body.indexOf('.', 4) < 0;
        if (!opens || !follows || stop || !suffix.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = value().multiply(BigDecimal.valueOf(1000)).add(next.scaled);
        return Optional.of(new Digits(body + " " + next.body, value, value, next.stop, next.suffix));
    }
}
