package org.elchi.desk.today;

import java.time.LocalDate;
import java.util.Optional;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.register.following.Following;

/** {@code /}: what is new, due, overdue and silent. */
public final class TodayPage implements Page {
    private static final int PAGES = 10_000;

    private final Following following = Following.load();

    private record Question(String language, LocalDate today, Optional<LocalDate> since, int page) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/", this::show);
    }

    private void show(Call call) {
        Optional<LocalDate> since = call.day("since");
        int page = Math.clamp(call.number("page", 1), 1, PAGES);
        Morning morning = new Morning(call.words(), following, call.today(), since, page);
        Day day = call.shelf().remembered(new Question(call.words().tag(), call.today(), since, page), morning::of);
        call.show(Sheet.of("today/day", call.words().say("today.title"), day).with(morning::newest));
    }
}
