package org.elchi.desk.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.authority.Entity;
import org.elchi.authority.Post;
import org.elchi.desk.Address;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.desk.roll.Entry;
import org.elchi.desk.roll.Letters;
import org.elchi.desk.roll.Roll;
import org.elchi.desk.roll.Spellings;
import org.elchi.register.Count;
import org.elchi.register.record.Days;

/** {@code /people}: all people of the register. */
public final class PeoplePage implements Page {
    /** So many names at most; no press names more people of whom it matters. */
    private static final int MOST = 50_000;

    private final Room room;
    private final Letters letters = new Letters();

    public PeoplePage(Room room) {
        this.room = room;
    }

    private record All(String section, String tag, LocalDate day) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/people", this::all);
    }

    private void all(Call call) {
        Words words = call.words();
        Offices offices = new Offices(words, call.today());
        List<Entry> entries = room.shelf()
                .remembered(
                        new All("people", words.tag(), call.today()),
                        register -> register.counts("person", MOST, 0).stream()
                                .flatMap(count -> entry(count, words, offices).stream())
                                .toList());
        Roll roll = Roll.of(call, "people", entries, letters);
        call.show(Sheet.of("roll/list", words.word("section", "people"), roll));
    }

    /** What else stands where people may stand, as dates and ministries, is nobody. */
    private static Optional<Entry> entry(Count count, Words words, Offices offices) {
        Optional<Entity> entity = words.authority().entity(count.value());
        return entity.isPresent()
                ? entity.filter(Entity.Person.class::isInstance)
                        .map(person -> listed((Entity.Person) person, count, words, offices))
                : Optional.of(count.value())
                        .filter(name -> Days.parse(name).isEmpty())
                        .map(name -> new Entry(
                                name, name, address(name), List.of(), "", count.records(), false, List.of(name)));
    }

    private static Entry listed(Entity.Person person, Count count, Words words, Offices offices) {
        Optional<Post> post = offices.leading(person);
        List<String> states = post
                .map(Post::of)
                .filter(of -> words.authority().state(of).isPresent())
                .stream()
                .toList();
        return new Entry(
                count.value(),
                words.name(person.id()),
                address(count.value()),
                states,
                post.map(offices::said).orElse(""),
                count.records(),
                true,
                Spellings.all(person, words));
    }

    private static String address(String name) {
        return Address.of("people", name).toString();
    }
}
