package org.elchi.desk;

import java.util.List;
import org.elchi.desk.calendar.CalendarPage;
import org.elchi.desk.commitments.CommitmentsPage;
import org.elchi.desk.today.TodayPage;

/** All that the desk answers. A new page is a line here. */
final class Pages {
    private Pages() {}

    static List<Page> all(Room room) {
        return List.of(new Choices(), new TodayPage(room), new CommitmentsPage(), new CalendarPage());
    }
}
