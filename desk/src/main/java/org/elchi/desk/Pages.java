package org.elchi.desk;

import java.util.List;
import org.elchi.desk.api.DescriptionPage;
import org.elchi.desk.api.Interface;
import org.elchi.desk.bodies.BodiesPage;
import org.elchi.desk.calendar.CalendarPage;
import org.elchi.desk.commitments.CommitmentsPage;
import org.elchi.desk.compare.ComparePage;
import org.elchi.desk.deciding.AddPage;
import org.elchi.desk.deciding.Carrier;
import org.elchi.desk.deciding.DecidingPage;
import org.elchi.desk.deciding.LogPage;
import org.elchi.desk.documents.DocumentPage;
import org.elchi.desk.documents.DocumentsPage;
import org.elchi.desk.entrance.AccountPage;
import org.elchi.desk.entrance.AuditPage;
import org.elchi.desk.entrance.SignInPage;
import org.elchi.desk.entrance.UsersPage;
import org.elchi.desk.feeds.FeedPage;
import org.elchi.desk.map.MapPage;
import org.elchi.desk.network.NetworkPage;
import org.elchi.desk.people.PeoplePage;
import org.elchi.desk.people.PersonPage;
import org.elchi.desk.places.PlacePage;
import org.elchi.desk.places.PlacesPage;
import org.elchi.desk.record.RecordPage;
import org.elchi.desk.relations.RelationsPage;
import org.elchi.desk.review.ReviewPage;
import org.elchi.desk.search.SearchPage;
import org.elchi.desk.today.TodayPage;

/** All that the desk answers. A new page is a line here. */
final class Pages {
    private Pages() {}

    static List<Page> all(Room room) {
        Carrier carrier = new Carrier();
        RecordPage record = new RecordPage(room);
        ReviewPage review = new ReviewPage(room);
        return List.of(
                new Choices(),
                new SignInPage(room),
                new AccountPage(room),
                new UsersPage(room),
                new AuditPage(room),
                new TodayPage(),
                new CommitmentsPage(),
                new CalendarPage(),
                new RelationsPage(room),
                new AddPage(carrier),
                new DecidingPage(carrier, record::again, review::again),
                record,
                new ComparePage(room),
                review,
                new LogPage(),
                new SearchPage(),
                new DocumentsPage(room),
                new DocumentPage(),
                new BodiesPage(room),
                new MapPage(room),
                new NetworkPage(room),
                new PeoplePage(room),
                new PersonPage(room),
                new PlacePage(room),
                new PlacesPage(room),
                new DescriptionPage(room),
                new Interface(room),
                new FeedPage());
    }
}
