package org.elchi.reading.value;

import java.util.Optional;

/** Reads dates in figures: 15.11.2025, 15/11/2025, 15-11-2025, 2025-11-15. */
final class NumericDate {
    private final int[] parts = new int[3];
    private final int[] lengths = new int[3];

    private NumericDate() {}

    static Optional<Stretch> at(Line line, int at) {
        String form = line.word(at).form();
        int end = at + 1;
        String mark = line.mark(at + 1, "/") ? "/" : "-";
        if (line.hyphen(at + 1, mark)
                && line.hyphen(at + 3, mark)
                && line.word(at + 4).number()) {
            form = form
                    + mark
                    + line.word(at + 2).form()
                    + mark
                    + line.word(at + 4).form();
            end = at + 5;
        }
        NumericDate date = new NumericDate();
        return date.split(form) ? date.stretch(end) : Optional.empty();
    }

    /** A day and month in figures: 25/10; a share, as 3/4, is none, unless an ending or a range says so. */
    static Optional<Stretch> dayMonth(Line line, int at) {
        Optional<Digits> day = line.digits(at)
                .filter(digits -> digits.plain() && digits.suffix().isEmpty());
        Optional<Digits> month =
                line.hyphen(at + 1, "/") ? line.digits(at + 2).filter(Digits::plain) : Optional.empty();
        if (day.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        int one = day.get().value().intValue();
        int other = month.get().value().intValue();
        boolean told = one >= other
                || !month.get().suffix().isEmpty()
                || line.dash(at + 3)
                || line.dash(at - 1) && line.mark(at - 3, "/");
        return told && day.get().body().length() < 3 && Moment.valid(0, other, one)
                ? Optional.of(Stretch.of(at + 3, new Moment(0, other, one)))
                : Optional.empty();
    }

    private boolean split(String form) {
        int part = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9' && lengths[part] < 4) {
                parts[part] = parts[part] * 10 + c - '0';
                lengths[part]++;
            } else if (".-/".indexOf(c) >= 0 && part < 2) {
                part++;
            } else {
                return part == 2 && (Character.isLetter(c) || c == '.');
            }
        }
        return part == 2;
    }

    private Optional<Stretch> stretch(int end) {
        int year = lengths[0] == 4 ? 0 : 2;
        boolean shaped = lengths[year] == 4
                && lengths[1] > 0
                && lengths[1] < 3
                && lengths[2 - year] > 0
                && lengths[2 - year] < 3;
        return shaped && Moment.valid(parts[year], parts[1], parts[2 - year])
                ? Optional.of(Stretch.of(end, new Moment(parts[year], parts[1], parts[2 - year])))
                : Optional.empty();
    }
}
