package org.elchi.desk.places;

import java.util.List;
import java.util.Optional;
import org.elchi.authority.Entity;
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

/** {@code /places}: all places of the register. */
public final class PlacesPage implements Page {
    private static final int MOST = 50_000;

    private final Room room;
    private final Letters letters = new Letters();

    public PlacesPage(Room room) {
        this.room = room;
    }

    private record All(String section, String tag) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/places", this::all);
    }

    private void all(Call call) {
        Words words = call.words();
        List<Entry> entries = room.shelf()
                .remembered(
                        new All("places", words.tag()),
                        register -> register.counts("place", MOST, 0).stream()
                                .map(count -> entry(count, words))
                                .toList());
        call.show(Sheet.of("roll/list", words.word("section", "places"), Roll.of(call, "places", entries, letters)));
    }

    private static Entry entry(Count count, Words words) {
        Optional<Entity.Place> place = words.authority().place(count.value());
        return new Entry(
                count.value(),
                words.name(count.value()),
                Address.of("places", count.value()).toString(),
                place.flatMap(Entity.Place::state).stream().toList(),
                place.map(known -> words.wording().capital(words.word("place-kind", known.kind())))
                        .orElse(""),
                count.records(),
                place.isPresent(),
                place.map(known -> Spellings.all(known, words)).orElse(List.of(count.value())));
    }
}
