package org.elchi.desk.today;

import java.util.List;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.register.Filter;
import org.elchi.register.record.Record;

/** {@code /}: what is new. */
public final class TodayPage implements Page {
    private static final int NEWEST = 20;

    private final Room room;

    public TodayPage(Room room) {
        this.room = room;
    }

    /** What the page shows. */
    public record Model(int documents, List<Record> newest) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/", this::show);
    }

    private void show(Call call) {
        Filter newest = Filter.ALL.page(NEWEST, 0);
        Model model =
                room.shelf().remembered("today", register -> new Model(register.size(), register.records(newest)));
        call.show(Sheet.of("today", call.words().say("today.title"), model).with(register -> register.records(newest)));
    }
}
