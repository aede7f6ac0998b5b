package org.elchi.desk.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.register.following.Following;
import org.elchi.register.record.Days;

/** {@code /calendar/2025-11}, {@code /calendar/2025-11-15}: what happened, what is planned, what is due. */
public final class CalendarPage implements Page {
    private final Almanac almanac = new Almanac(Following.load());

    /** What a page of it depends on. */
    private record Question(Object shown, String language, LocalDate today) {}

    /** A day as a page shows it. */
    public record DayModel(String month, String previous, String next, List<Month.Item> items) {
        public DayModel {
            items = List.copyOf(items);
        }
    }

    @Override
    public void answers(Routes routes) {
        routes.page(
                "/calendar",
                call -> call.parameter("month")
                        .ifPresentOrElse(
                                month -> call.goOn("/calendar/" + month(call, month)),
                                () -> month(call, YearMonth.from(call.today()))));
        routes.page("/calendar/{when}", this::show);
    }

    private void show(Call call) {
        String when = call.part("when");
        if (when.matches("\\d{4}-\\d\\d-\\d\\d")) {
            day(call, date(call, when));
        } else {
            month(call, month(call, when));
        }
    }

    private static YearMonth month(Call call, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw nothing(call);
        }
    }

    private static LocalDate date(Call call, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw nothing(call);
        }
    }

    private static Refusal nothing(Call call) {
        return new Refusal(404, call.words().say("wrong.address"));
    }

    private void month(Call call, YearMonth month) {
        Words words = call.words();
        Grid grid = new Grid(month, words, call.today());
        Month shown = call.shelf()
                .remembered(
                        new Question(month, words.tag(), call.today()),
                        register -> grid.of(noted(grid.days(), call), register));
        call.show(Sheet.of("calendar/month", words.wording().capital(words.date(month.toString())), shown)
                .with(register -> almanac.records(register, grid.days())));
    }

    private List<Noted> noted(Days days, Call call) {
        return call.shelf()
                .remembered(
                        new Question(days, "", call.today()),
                        register -> almanac.entries(register, days, call.words().authority(), call.today()).stream()
                                .map(Noted::of)
                                .toList());
    }

    private void day(Call call, LocalDate day) {
        Words words = call.words();
        Days days = new Days(day, day);
        Grid grid = new Grid(YearMonth.from(day), words, call.today());
        List<Month.Item> items = call.shelf()
                .remembered(
                        new Question(day, words.tag(), call.today()),
                        register -> grid.items(noted(days, call), register));
        DayModel model = new DayModel(
                "/calendar/" + YearMonth.from(day),
                "/calendar/" + day.minusDays(1),
                "/calendar/" + day.plusDays(1),
                items);
        call.show(Sheet.of("calendar/day", words.wording().capital(words.day(day)), model)
                .with(register -> almanac.records(register, days)));
    }
}
