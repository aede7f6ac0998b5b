package org.elchi.authority;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.elchi.authority.Entity.Place;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Reads where places lie: {@code coordinates.tsv}, with a name, a state, degrees north and east, and a source in each row. */
final class Points {
    /** The list of points, in the folder {@code world}. */
    static final String FILE = "coordinates.tsv";

    /** What stands for the state of a place that lies in none or several. */
    static final String NOWHERE = "-";

    private static final Set<String> SOURCES = Set.of("geonames", "ourairports", "own");
    private static final int COLUMNS = 5;

    private final Function<String, Optional<Place>> places;
    private final Problems problems;
    private final Map<String, Coordinates> found = new LinkedHashMap<>();

    private Points(Function<String, Optional<Place>> places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Coordinates by the names of places. */
    static Map<String, Coordinates> read(Data data, Function<String, Optional<Place>> places, Problems problems) {
        Points points = new Points(places, problems);
        Tsv.read(data, FILE, COLUMNS, problems).forEach(points::read);
        return points.found;
    }

    private void read(Row row) {
        String name = row.cell(0);
        Optional<Place> place = places.apply(name);
        if (place.isEmpty()) {
            problems.add(row, "unknown place '" + name + "', need a name of places/");
        }
        place.map(known -> known.state().orElse(NOWHERE))
                .filter(state -> !state.equals(row.cell(1)))
                .ifPresent(state -> problems.add(
                        row, "found '" + row.cell(1) + "', need '" + state + "', where '" + name + "' lies"));
        if (!SOURCES.contains(row.cell(4))) {
            problems.add(row, "unknown source '" + row.cell(4) + "', need one of " + sources());
        }
        Optional<Coordinates> point = Coordinates.parse(row.cell(2), row.cell(3));
        if (point.isEmpty()) {
            problems.add(
                    row,
                    "found '" + row.cell(2) + "' and '" + row.cell(3) + "', need degrees north, from -90 to 90, and"
                            + " degrees east, from -180 to 180");
        }
        if (point.isPresent() && found.put(name, point.get()) != null) {
            problems.add(row, "'" + name + "' stands twice");
        }
    }

    private static String sources() {
        return String.join(", ", SOURCES.stream().sorted().toList());
    }
}
