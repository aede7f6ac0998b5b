package org.elchi.desk.today;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.elchi.desk.Words;
import org.elchi.desk.commitments.Ledger;
import org.elchi.desk.commitments.Promising;
import org.elchi.desk.commitments.View;
import org.elchi.desk.commitments.Wanted;
import org.elchi.register.Doubt;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.decision.Decision;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;
import org.elchi.writing.export.calendar.Calendar;

/** Gathers what is to be known of a day. */
final class Morning {
    private static final Period NEAR = Period.ofDays(30);
    private static final Period AHEAD = Period.ofDays(42);
    private static final int NEWEST = 12;
    private static final int SINCE = 40;
    private static final int FEW = 4;
    private static final int COUNTED = 100;
    private static final int DOUBTFUL = 6;
    private static final int DECISIONS = 6;

    private final Words words;
    private final Following following;
    private final LocalDate today;
    private final Optional<LocalDate> since;
    private final int page;

    Morning(Words words, Following following, LocalDate today, Optional<LocalDate> since, int page) {
        this.page = page;
        this.words = words;
        this.following = following;
        this.today = today;
        this.since = since;
    }

    /** The newest records, or those reported since a day, the latest first. */
    List<Record> newest(Register register) {
        int size = since.isPresent() ? SINCE : NEWEST;
        return register.records(Filter.ALL.reported(since).page(size, (page - 1) * size));
    }

    private Optional<String> next(List<Record> newest) {
        return since.filter(day -> newest.size() == SINCE).map(day -> "/?since=" + day + "&page=" + (page + 1));
    }

    Day of(Register register) {
        List<Record> newest = newest(register);
        return new Day(
                register.size(),
                latest(newest),
                since.map(LocalDate::toString).orElse(""),
                newest,
                next(newest),
                groups(new Ledger(register, following, today)),
                register.records(Filter.ALL.doubtful().page(DOUBTFUL, 0)).stream()
                        .map(this::doubted)
                        .toList(),
                decisions(register.decisions()));
    }

    private String latest(List<Record> newest) {
        return words.day(newest.stream()
                .flatMap(record -> record.tellings().stream())
                .flatMap(telling -> telling.source().date().stream())
                .max(LocalDate::compareTo));
    }

    private List<Day.Group> groups(Ledger ledger) {
        SortedSet<String> events = Calendar.events();
        List<String> deeds = following.types().stream()
                .filter(type -> !events.contains(type))
                .toList();
        List<String> meetings =
                following.types().stream().filter(events::contains).toList();
        return List.of(
                group(ledger, "overdue", following.types(), View.OVERDUE.on(today), Optional.of(View.OVERDUE)),
                group(ledger, "soon", deeds, due(NEAR), Optional.of(View.SOON)),
                group(ledger, "planned", meetings, due(AHEAD), Optional.empty()),
                group(ledger, "silent", following.types(), View.SILENT.on(today), Optional.of(View.SILENT)));
    }

    private Wanted due(Period within) {
        return new Wanted(
                Filter.ALL.by(Filter.By.DUE, Optional.of(today), Optional.of(today.plus(within))),
                promise -> promise.due(within));
    }

    private Day.Group group(Ledger ledger, String code, List<String> types, Wanted wanted, Optional<View> view) {
        Ledger.Found found = ledger.of(wanted.with("type", types), 0, COUNTED);
        int count = found.commitments().size();
        return new Day.Group(
                code,
                heading(code),
                words.number(count) + (found.next().isPresent() ? "+" : ""),
                new Promising(words).of(found.commitments().stream().limit(FEW).toList()),
                view.filter(some -> count > FEW).map(some -> "/commitments?show=" + some.code()));
    }

    /** As briefs have it: a group of commitments, or a section. */
    private String heading(String code) {
        String said = words.commitments()
                .say(
                        "groups",
                        code,
                        Map.of(
                                "day", words.day(today.plus(NEAR)),
                                "span", words.commitments().span(View.LONG)));
        return said.equals(code) ? words.wording().heading(code) : said;
    }

    private Day.Doubted doubted(Record record) {
        return new Day.Doubted(
                record,
                Doubt.of(record).contradicted().stream().map(words::slot).toList());
    }

    private List<Day.Decided> decisions(List<Decision> all) {
        return all.reversed().stream()
                .limit(DECISIONS)
                .map(decision -> new Day.Decided(
                        decision.number(),
                        words.word("act", decision.act().kind()),
                        decision.author(),
                        words.day(decision.madeAt().atZone(ZoneOffset.UTC).toLocalDate()),
                        decision.subject()))
                .toList();
    }
}
