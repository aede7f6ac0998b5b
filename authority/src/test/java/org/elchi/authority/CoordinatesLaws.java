package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for where places lie, whatever is added. */
class CoordinatesLaws {
    private static final Authority AUTHORITY = Authority.load(Data.of(Path.of("../world")));
    private static final double GREENWICH = 0;

    @TempDir
    private Path folder;

    private static List<Place> places() {
        return AUTHORITY.entities().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }

    @Test
    void everyPlaceLiesInItsState() {
        Map<String, Row> boxes = Tsv.read(Data.of(Path.of("src/test/corpus")), "boxes.tsv", 5, new Problems()).stream()
                .collect(Collectors.toMap(row -> row.cell(0), row -> row));
        List<String> outside = new ArrayList<>();
        for (Place place : places()) {
            Optional<Row> box = place.state().map(boxes::get);
            AUTHORITY
                    .coordinates(place)
                    .filter(point -> box.isPresent() && !within(point, box.get()))
                    .ifPresent(point -> outside.add(place.name() + " " + point));
        }
        assertThat(outside).isEmpty();
    }

    private static boolean within(Coordinates point, Row box) {
        return point.latitude() >= Double.parseDouble(box.cell(1))
                && point.latitude() <= Double.parseDouble(box.cell(2))
                && point.longitude() >= Double.parseDouble(box.cell(3))
                && point.longitude() <= Double.parseDouble(box.cell(4));
    }

    @Test
    void noTwoPlacesShareAPoint() {
        Map<Coordinates, String> seen = new HashMap<>();
        List<String> shared = new ArrayList<>();
        for (Place place : places()) {
            AUTHORITY.coordinates(place).ifPresent(point -> {
                String other = seen.put(point, place.name());
                if (other != null) {
                    shared.add(other + " and " + place.name() + " " + point);
                }
            });
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void capitalsOfAllStatesAreKnown() {
        List<String> unknown = AUTHORITY.states().stream()
                .flatMap(state -> state.capital().stream())
                .filter(capital ->
                        AUTHORITY.place(capital).flatMap(AUTHORITY::coordinates).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void degreesEastOfAStateAreNotThoseNorth() {
        Coordinates tashkent =
                AUTHORITY.coordinates(AUTHORITY.place("Tashkent").orElseThrow()).orElseThrow();
        assertThat(tashkent.latitude()).isBetween(41.2, 41.4);
        assertThat(tashkent.longitude()).isBetween(69.1, 69.4).isGreaterThan(GREENWICH);
        State state = AUTHORITY.state("UZ").orElseThrow();
        assertThat(AUTHORITY.coordinates(state)).isEmpty();
    }

    @Test
    void mistakesAreToldAllAtOnce() throws IOException {
        Files.writeString(folder.resolve("places.yaml"), "- {name: Here, kind: city, state: KZ}\n");
        Files.writeString(
                folder.resolve("coordinates.tsv"),
                "There\tKZ\t1\t2\town\nHere\tUZ\t1\t2\town\nHere\tKZ\t91\t2\town\nHere\tKZ\t1\teast\town\n"
                        + "Here\tKZ\t1\t2\tthe neighbour\n");
        assertThatThrownBy(() -> Authority.load(Data.of(folder)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("unknown place 'There'")
                .hasMessageContaining("found 'UZ', need 'KZ', where 'Here' lies")
                .hasMessageContaining("found '91' and '2', need degrees north")
                .hasMessageContaining("found '1' and 'east'")
                .hasMessageContaining("unknown source 'the neighbour'")
                .hasMessageContaining("'Here' stands twice");
    }

    @Test
    void aLayerMovesAPlace() throws IOException {
        Files.writeString(folder.resolve("coordinates.tsv"), "Tashkent\tUZ\t41.5\t69.5\town\n");
        Authority moved = Authority.loadUnder(Data.of(folder));
        assertThat(moved.coordinates(moved.place("Tashkent").orElseThrow())).contains(new Coordinates(41.5, 69.5));
        assertThat(moved.coordinates(moved.place("Astana").orElseThrow()))
                .isEqualTo(AUTHORITY.coordinates(AUTHORITY.place("Astana").orElseThrow()));
    }
}
