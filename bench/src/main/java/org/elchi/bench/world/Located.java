package org.elchi.bench.world;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.Entity.Place;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Makes {@code world/coordinates.tsv} anew: cities from a list of GeoNames, all else as it stands there. */
public final class Located {
    private static final String FILE = "coordinates.tsv";
    private static final String HEAD = """
        # Where places lie, in WGS 84; of regions, waters and mountains some point well inside. Made by bench/coordinates, which keeps what is not of GeoNames.
        # name of the place	its state, - for none or several	degrees north	degrees east	source: geonames, ourairports, own knowledge
        """;
    private static final String GEONAMES = "geonames";
    private static final String CITY = "city";
    private static final int STATE = 8;
    private static final int POPULATION = 14;
    /** Two towns of one name so many degrees apart or less are one for our ends. */
    private static final double NEAR = 0.25;
    /** Of two towns of one name the one so many times bigger is meant. */
    private static final int BIGGER = 3;

    private record Town(String name, String latitude, String longitude, long population) {
        boolean near(Town other) {
            return Math.abs(degrees(latitude) - degrees(other.latitude)) < NEAR
                    && Math.abs(degrees(longitude) - degrees(other.longitude)) < NEAR;
        }

        private static double degrees(String text) {
            return Double.parseDouble(text);
        }
    }

    private final Map<String, Set<Town>> towns = new HashMap<>();
    private final Authority authority;

    private Located(Authority authority) {
        this.authority = authority;
    }

    /** Arguments: the folder {@code world}, and GeoNames' file of the towns of 500 inhabitants or more. */
    public static void main(String[] arguments) throws IOException {
        Data world = Data.of(Path.of(arguments[0]));
        Problems problems = new Problems();
        List<Row> rows = Tsv.read(world, FILE, 5, problems);
        problems.raise();
        Located located = new Located(Authority.load(world.only(path -> !path.equals(FILE))));
        try (Stream<String> lines = Files.lines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            lines.forEach(located::town);
        }
        System.out.print(HEAD);
        located.table(rows).forEach(System.out::println);
    }

    private void town(String line) {
        String[] cells = line.split("\t", -1);
        Town town = new Town(cells[1], cells[4], cells[5], Long.parseLong(cells[POPULATION]));
        Stream.concat(Stream.of(cells[1], cells[2]), Stream.of(cells[3].split(",")))
                .map(Located::folded)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> towns.computeIfAbsent(cells[STATE] + " " + name, key -> new LinkedHashSet<>())
                        .add(town));
    }

    /** Letters and figures alone, without case and marks. */
    private static String folded(String name) {
        String plain = Normalizer2.getNFKDInstance()
                .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(name))
                .replace('ı', 'i')
                .replace('ə', 'a');
        StringBuilder folded = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private List<String> table(List<Row> rows) {
        Map<String, String> kept = new HashMap<>();
        rows.stream()
                .filter(row -> !row.cell(4).equals(GEONAMES))
                .forEach(row -> kept.put(row.cell(0), String.join("\t", row.cells())));
        Map<String, String> lines = new TreeMap<>();
        for (Entity entity : authority.entities()) {
            if (entity instanceof Place place) {
                Optional.ofNullable(kept.get(place.name()))
                        .or(() -> found(place).map(town -> line(place, town)))
                        .ifPresent(line -> lines.put(place.state().orElse("-") + " " + place.name(), line));
            }
        }
        return List.copyOf(lines.values());
    }

    private static String line(Place place, Town town) {
        return String.join(
                "\t",
                place.name(),
                place.state().orElse("-"),
                rounded(town.latitude()),
                rounded(town.longitude()),
                GEONAMES);
    }

    /** To a thousandth of a degree: a town is no point. */
    private static String rounded(String degrees) {
        return new java.math.BigDecimal(degrees)
                .setScale(3, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The town that most names of a place agree on, then the biggest; nothing where another might be meant as well. */
    private Optional<Town> found(Place place) {
        if (!place.kind().equals(CITY) || place.state().isEmpty()) {
            return Optional.empty();
        }
        Map<Town, Integer> votes = new HashMap<>();
        names(place)
                .forEach(name -> towns.getOrDefault(place.state().get() + " " + name, Set.of())
                        .forEach(town -> votes.merge(town, 1, Integer::sum)));
        List<Town> ranked = new ArrayList<>(votes.keySet());
        ToIntFunction<Town> agreed = town -> votes.getOrDefault(town, 0);
        ranked.sort(Comparator.comparingInt((Town town) -> -agreed.applyAsInt(town))
                .thenComparing(town -> -town.population())
                .thenComparing(Town::name)
                .thenComparing(Town::latitude));
        boolean sure = ranked.stream()
                .skip(1)
                .allMatch(other -> agreed.applyAsInt(other) < agreed.applyAsInt(ranked.getFirst())
                        || other.near(ranked.getFirst())
                        || other.population() * BIGGER < ranked.getFirst().population());
        if (!sure) {
            System.err.println(
                    "more than one: " + place.name() + " " + place.state().get() + " " + ranked);
        }
        return ranked.stream().findFirst().filter(town -> sure);
    }

    private Set<String> names(Place place) {
        Set<String> names = new LinkedHashSet<>();
        int bracket = place.name().indexOf(" (");
        names.add(folded(bracket < 0 ? place.name() : place.name().substring(0, bracket)));
        authority.names(place).values().forEach(list -> list.forEach(name -> names.add(folded(name))));
        return names;
    }
}
