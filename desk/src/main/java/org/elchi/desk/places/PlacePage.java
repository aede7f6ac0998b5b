package org.elchi.desk.places;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elchi.authority.Coordinates;
import org.elchi.authority.Entity;
import org.elchi.desk.Address;
import org.elchi.desk.Call;
import org.elchi.desk.Page;
import org.elchi.desk.Refusal;
import org.elchi.desk.Room;
import org.elchi.desk.Routes;
import org.elchi.desk.Sheet;
import org.elchi.desk.Words;
import org.elchi.desk.map.Chart;
import org.elchi.desk.map.Spot;
import org.elchi.desk.map.View;
import org.elchi.desk.map.Window;
import org.elchi.desk.roll.Kinds;
import org.elchi.desk.roll.Paging;
import org.elchi.desk.roll.Spellings;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.record.Record;

/** {@code /places/{name}}: where a place lies, and what happened there. */
public final class PlacePage implements Page {
    private static final int SIZE = 25;
    private static final int TAKEN = 10_000;
    private static final int FAR = 1;
    private static final int NEAR = 3;
    private static final double SURE = 0.9;
    private static final String SECTION = "places";

    private final Room room;

    public PlacePage(Room room) {
        this.room = room;
    }

    /** What the page shows. */
    public record Model(
            boolean listed,
            String kind,
            Optional<String> state,
            Optional<String> point,
            Optional<Chart> chart,
            String onMap,
            List<Spellings> spellings,
            Kinds kinds,
            Paging paging,
            List<Record> records) {}

    private record Asked(String section, String name) {}

    @Override
    public void answers(Routes routes) {
        routes.page("/places/<name>", this::one);
    }

    private void one(Call call) {
        String name = call.part("name");
        Filter own = Filter.ALL.with("place", name);
        List<Count> kinds = room.shelf().remembered(new Asked(SECTION, name), register -> register.counts(own, "type"));
        Optional<Entity.Place> place = call.words().authority().place(name);
        if (kinds.isEmpty() && place.isEmpty()) {
            elsewhere(call, name);
        } else {
            show(call, name, place, kinds);
        }
    }

    private static void elsewhere(Call call, String name) {
        String id = call.words().authority().inquiry().answers(name, Optional.empty()).stream()
                .filter(answer -> answer.score() >= SURE && answer.entity() instanceof Entity.Place)
                .map(answer -> answer.entity().id())
                .findFirst()
                .orElseThrow(() -> new Refusal(404, call.words().say("wrong.address")));
        call.goOn(Address.of(SECTION, id).toString());
    }

    private void show(Call call, String name, Optional<Entity.Place> place, List<Count> counts) {
        Words words = call.words();
        Address address = Address.of(SECTION, name);
        String kind = call.parameter("kind").orElse("");
        Kinds kinds = Kinds.of(counts, kind, address, words);
        int number = counts.stream()
                .filter(count -> kind.isEmpty() || count.value().equals(kind))
                .mapToInt(Count::records)
                .sum();
        Paging paging = Paging.of(call, SIZE, number, address.with("kind", kind));
        Filter own = Filter.ALL.with("place", name);
        Filter filter = kind.isEmpty() ? own : own.with("type", kind);
        Optional<Coordinates> point = place.flatMap(words.authority()::coordinates);
        View view = point.map(View::of).orElse(View.WORLD);
        Model model = new Model(
                place.isPresent(),
                place.map(known -> words.wording().capital(words.word("place-kind", known.kind())))
                        .orElse(""),
                place.flatMap(Entity.Place::state),
                point.map(where -> said(where, words)),
                point.map(where -> Chart.of(
                        view,
                        Window.on(view, where, FAR),
                        List.of(new Spot(name, words.name(name), kinds.all(), where)),
                        List.of(),
                        words)),
                Address.of("/map")
                        .with("view", view.code())
                        .with("at", name)
                        .with("zoom", "" + NEAR)
                        .toString(),
                place.map(known -> Spellings.of(known, words)).orElse(List.of()),
                kinds,
                paging,
                room.shelf().look(register -> register.records(filter.page(SIZE, paging.skipped()))));
        call.show(Sheet.of("places/one", words.name(name), model)
                .with(register -> register.records(filter.page(TAKEN, 0))));
    }

    private static String said(Coordinates where, Words words) {
        return words.say(
                "places.point", "latitude", degrees(where.latitude()), "longitude", degrees(where.longitude()));
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.2f°", degrees).replace('-', '−');
    }
}
