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
    private final Places places;
    private final Eras eras;

    Dates(Line line, Optional<LocalDate> today) {
        this.line = line;
        this.today = today;
        this.days = new Days(line);
        this.years = new Years(line, days);
        this.relatives = new Relatives(line, today, days, years);
        Numbers numbers = line.numbers();
        this.places = new Places(line, today, numbers);
        this.eras = new Eras(line, numbers);
    }

    Optional<Found> at(int begin) {
        Optional<Match> now = line.match(begin, Sense.NOW);
        if (now.isPresent()) {
            return now.map(match -> Found.nothing(match.end()));
        }
        Optional<Found> era = line.every() ? eras.at(begin) : Optional.empty();
        if (era.isPresent()) {
            return era;
        }
        if (years.decade(begin)) {
            return Optional.of(Found.nothing(begin + 1));
        }
        Optional<Stretch> absolute = glued(begin) ? Optional.empty() : absolute(begin);
        return absolute.or(() -> relatives.at(begin))
                .map(stretch -> places.within(stretch).orElse(stretch))
                .or(() -> placed(begin))
                .map(this::extended)
                .or(() -> opening(begin))
                .map(this::trailed)
                .map(this::neighbour)
                .map(stretch -> openEnded(begin, stretch)
                        .orElseGet(() -> Found.date(begin, stretch.end(), stretch.edtf(today))));
    }

    /** A month or year that is one because a weekday or week of it follows: ekimin ilk haftası, 2015'in son haftası. */
    private Optional<Stretch> placed(int at) {
        return loose(at)
                .filter(stretch -> line.kase(stretch.end() - 1, Case.GEN))
                .flatMap(places::within);
    }

    /** From a time on, after or before it: 2018'den beri, mart ayından sonra, 2000'den önceki. */
    private Optional<Found> openEnded(int begin, Stretch stretch) {
        int end = stretch.end();
        if (!line.every() || end >= line.size() || !line.kase(end - 1, Case.ABL) || !stretch.single()) {
            return Optional.empty();
        }
        Moment moment = stretch.from().near(today);
        return line.match(end, Sense.SINCE)
                .map(word -> Found.date(begin, word.end(), moment.edtf() + "/.."))
                .or(() -> line.match(end, Sense.AFTER)
                        .map(word ->
                                Found.date(begin, word.end(), moment.next(1).edtf() + "/..")))
                .or(() -> line.match(end, Sense.BEFORE)
                        .map(word -> Found.date(
                                begin, word.end(), "../" + moment.next(-1).edtf())));
    }

    /** The one behind or before a time: dünden önceki gün, gelecek haftadan sonraki hafta; the week of a day. */
    private Stretch neighbour(Stretch stretch) {
        int end = stretch.end();
        if (end >= line.size() || stretch.from().near(today).year() == 0) {
            return stretch;
        }
        if (line.every() && stretch.single() && stretch.from().precise()) {
            Optional<Match> week = line.match(end, Sense.PERIOD, "week");
            if (week.isPresent() && line.possessed(end, Case.NOM)) {
                return Distances.week(
                        week.get().end(), stretch.from().near(today).date());
            }
        }
        int step = !line.kase(end - 1, Case.ABL)
                ? 0
                : line.has(end, Sense.NEXT)
                        ? 1
                        : line.match(end, Sense.WHICH)
                                .map(match -> match.term().whole())
                                .orElse(0);
        return step == 0
                ? stretch
                : line.match(end + 1, Sense.PERIOD)
                        .flatMap(unit -> stretch.neighbour(unit, step))
                        .orElse(stretch);
    }

    private boolean glued(int at) {
        return at > 1 && line.hyphen(at - 1) && line.word(at - 2).word();
    }

    private Optional<Stretch> absolute(int at) {
        if (line.word(at).number()) {
            return NumericDate.at(line, at)
                    .or(() -> line.every() ? NumericDate.dayMonth(line, at) : Optional.empty())
                    .or(() -> years.several(at))
                    .or(() -> years.at(at))
                    .or(() -> days.dayMonth(at).map(years::after));
        }
        return days.monthDay(at)
                .map(years::after)
                .or(() -> month(at))
                .or(() -> spelled(at))
                .or(() -> line.has(at, Sense.CARDINAL) || line.has(at, Sense.MULTIPLIER)
                        ? years.at(at)
                        : Optional.empty());
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
        int joint = end < line.size() ? line.joint(end) : -1;
        if (line.dash(end) || joint >= 0) {
            boolean dash = line.dash(end);
            return second(stretch, dash ? end + 1 : joint)
                    .filter(both -> dash || line.has(both.end(), Sense.BETWEEN))
                    .map(both -> dash || !line.every() ? both : both.endingAt(both.end() + 1))
                    .orElse(stretch);
        }
        boolean from = end < line.size() && line.kase(last, Case.ABL);
        return from
                ? second(stretch, end)
                        .filter(both ->
                                line.until(both.end() - 1) || line.every() && line.kase(both.end() - 1, Case.DAT))
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
        if (date.isEmpty() && moment.precise() && moment.year() != 0) {
            Optional<Stretch> weekday = relatives.weekdayFrom(at, moment.date()).flatMap(first::until);
            if (weekday.isPresent()) {
                return weekday;
            }
        }
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
        boolean named = line.has(end - 1, Sense.WEEKDAY) || line.has(end - 2, Sense.WEEKDAY);
        end = named ? end : line.match(weekday, Sense.WEEKDAY).map(Match::end).orElse(end);
        end = line.match(end, Sense.PERIOD, "day").map(Match::end).orElse(end);
        end = line.match(end, Sense.DATE).map(Match::end).orElse(end);
        return stretch.endingAt(end);
    }
}
