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
    private final Following following = Following.load();

    private record Question(String language, LocalDate today, Optional<LocalDate> since) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/", this::show);
    }

    private void show(Call call) {
        Optional<LocalDate> since = call.day("since");
        Morning morning = new Morning(call.words(), following, call.today(), since);
        Day day = call.shelf().remembered(new Question(call.words().tag(), call.today(), since), morning::of);
        call.show(Sheet.of("today/day", call.words().say("today.title"), day).with(morning::newest));
    }
}
