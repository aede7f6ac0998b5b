package org.elchi.reading.value;

import java.time.LocalDate;
import java.util.Optional;
import org.elchi.language.Case;

/** Reads dates, told by the calendar or from the day of the report. */
final class Dates {
    private final Line line;
    private final Optional<LocalDate> today;
    private final Days days;
    private final Years years;
    private final Relatives relatives;

    Dates(Line line, Optional<LocalDate> today) {
        this.line = line;
        this.today = today;
        this.days = new Days(line);
        this.years = new Years(line, days);
        this.relatives = new Relatives(line, today, days, years);
    }

    Optional<Found> at(int begin) {
        Optional<Match> now = line.match(begin, Sense.NOW);
        if (now.isPresent()) {
            return now.map(match -> Found.nothing(match.end()));
        }
        if (years.decade(begin)) {
            return Optional.of(Found.nothing(begin + 1));
        }
        Optional<Stretch> absolute = glued(begin) ? Optional.empty() : absolute(begin);
        return absolute.or(() -> relatives.at(begin))
                .map(this::extended)
                .or(() -> opening(begin))
                .map(this::trailed)
                .map(stretch -> Found.date(begin, stretch.end(), stretch.edtf(today)));
    }

    private boolean glued(int at) {
        return at > 1 && line.hyphen(at - 1) && line.word(at - 2).word();
    }

    private Optional<Stretch> absolute(int at) {
        if (line.word(at).number()) {
            return NumericDate.at(line, at)
                    .or(() -> years.several(at))
                    .or(() -> years.at(at))
                    .or(() -> days.dayMonth(at).map(years::after));
        }
        return days.monthDay(at).map(years::after).or(() -> month(at)).or(() -> spelled(at));
    }

    /** A month or year that is one because a range begins with it: Eylül'den Kasım'a kadar, 2014 ve 2018 arası. */
    private Optional<Stretch> opening(int at) {
        return loose(at).flatMap(stretch -> {
            Stretch longer = extended(stretch);
            return longer.end() > stretch.end() ? Optional.of(longer) : Optional.empty();
        });
    }

    private Optional<Stretch> loose(int at) {
        return days.months(at).or(() -> years.year(at).map(year -> Stretch.of(year.end(), Moment.year(year.number()))));
    }

    private Optional<Stretch> month(int at) {
        return days.months(at).flatMap(stretch -> {
            Stretch dated = years.after(stretch);
            boolean sure = dated.end() > stretch.end() || !stretch.single() || days.sure(at);
            return sure ? Optional.of(dated) : Optional.empty();
        });
    }

    private Optional<Stretch> spelled(int at) {
        return line.has(at, Sense.CARDINAL) ? days.dayMonth(at).map(years::after) : Optional.empty();
    }

    /** Up to a second date: 7-fevraldan 9-fevralgacha, 28 ноябрь – 2 декабрь, 4 Eylül ve 8 Eylül arası. */
    private Stretch extended(Stretch stretch) {
        int last = stretch.end() - 1;
        int end = stretch.end();
        if (line.dash(end) || line.has(end, Sense.AND)) {
            boolean dash = line.dash(end);
            return second(stretch, end + 1)
                    .filter(both -> dash || line.has(both.end(), Sense.BETWEEN))
                    .orElse(stretch);
        }
        boolean from = end < line.size() && line.kase(last, Case.ABL);
        return from
                ? second(stretch, end)
                        .filter(both -> line.until(both.end() - 1))
                        .orElse(stretch)
                : stretch;
    }

    private Optional<Stretch> second(Stretch first, int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        Optional<Stretch> date =
                absolute(at).or(() -> loose(at)).map(this::trailed).flatMap(first::until);
        Moment moment = first.from();
        return date.isEmpty() && moment.precise()
                ? days.dayOf(at, moment.year(), moment.month()).flatMap(first::until)
                : date;
    }

    /** Takes in the weekday and the words for day and date after a day. */
    private Stretch trailed(Stretch stretch) {
        if (!stretch.to().precise()) {
            return stretch;
        }
        int end = stretch.end();
        int weekday = line.mark(end, ",") ? end + 1 : end;
        end = line.match(weekday, Sense.WEEKDAY).map(Match::end).orElse(end);
        end = line.match(end, Sense.PERIOD, "day").map(Match::end).orElse(end);
        end = line.match(end, Sense.DATE).map(Match::end).orElse(end);
        return stretch.endingAt(end);
    }
}
