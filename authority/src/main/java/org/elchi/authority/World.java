package org.elchi.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.elchi.authority.Entity.Award;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** Reads the files of {@code world/}; every mistake is noted, none stops the reading. */
final class World {
    private static final Set<String> CODES = codes();
    private static final int LAST_RANK = 9;

    /** What ISO lists, and of the codes that it leaves to its users the one that CLDR knows. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return codes;
    }

    private enum File {
        PEOPLE,
        PLACES,
        OFFICES,
        STATES,
        ORGANISATIONS,
        AWARDS;

        String path() {
            return name().toLowerCase(Locale.ROOT) + ".yaml";
        }
    }

    /** A file as YAML. Its problems are its own, so that files can be read side by side. */
    private record Part(File file, Optional<Node> root, Problems problems) {
        static Part read(Data data, File file) {
            Problems problems = new Problems();
            return new Part(file, Yaml.read(data, file.path(), problems), problems);
        }

        void each(Consumer<Node> reader) {
            root.ifPresent(list -> list.items().forEach(reader));
        }
    }

    private final Map<String, Entity> byId = new HashMap<>();
    private final List<Listing> listings = new ArrayList<>();

    private World() {}

    /** All entities, the more important kinds first. */
    static List<Listing> read(Data data, Problems problems) {
        Map<File, Part> parts = Arrays.stream(File.values())
                .parallel()
                .map(file -> Part.read(data, file))
                .collect(Collectors.toMap(Part::file, part -> part));
        World world = new World();
        world.states(of(parts, File.STATES));
        of(parts, File.ORGANISATIONS).each(world::organisation);
        of(parts, File.PLACES).each(world::place);
        of(parts, File.OFFICES).each(world::office);
        of(parts, File.PEOPLE).each(world::person);
        of(parts, File.AWARDS).each(world::award);
        for (File file : File.values()) {
            of(parts, file)
                    .problems()
                    .found()
                    .forEach(problem ->
                            problems.add(problem.file(), problem.line(), problem.column(), problem.message()));
        }
        return List.copyOf(world.listings);
    }

    private static Part of(Map<File, Part> parts, File file) {
        return Objects.requireNonNull(parts.get(file));
    }

    private void states(Part file) {
        Map<String, Node> listed = new TreeMap<>();
        file.each(node -> {
            node.only(Set.of("code", "capital", "names", "adjectives"));
            if (listed.put(state(node.need("code")), node) != null) {
                node.problem("the state " + node.need("code") + " stands twice");
            }
        });
        for (String code : CODES) {
            Optional<Node> node = Optional.ofNullable(listed.get(code));
            State state = new State(code, node.flatMap(found -> found.text("capital")));
            add(
                    new Listing(
                            state,
                            node.map(found -> names(found, "names")).orElse(Map.of()),
                            node.map(found -> names(found, "adjectives")).orElse(Map.of())),
                    node);
        }
    }

    private void organisation(Node node) {
        node.only(Set.of("id", "name", "kind", "names", "members"));
        List<String> members = new ArrayList<>();
        node.get("members").ifPresent(list -> list.items().forEach(item -> members.add(state(item))));
        String kind = node.text("kind").orElse(Organisation.STANDING);
        add(new Organisation(node.need("id").text(), node.need("name").text(), kind, members), node);
    }

    private void place(Node node) {
        node.only(Set.of("name", "kind", "state", "names"));
        String name = node.need("name").text();
        add(new Place(name, name, node.need("kind").text(), node.get("state").map(this::state)), node);
    }

    private void office(Node node) {
        node.only(Set.of("id", "rank", "names"));
        add(
                new Office(
                        node.need("id").text(),
                        node.get("rank").map(this::number).orElse(LAST_RANK)),
                node);
    }

    private void person(Node node) {
        node.only(Set.of("name", "surname", "names", "posts"));
        String name = node.need("name").text();
        List<Post> posts = new ArrayList<>();
        node.get("posts").ifPresent(list -> list.items().forEach(item -> posts.add(post(item))));
        add(new Person(name, name, node.text("surname").orElseGet(() -> lastWord(name)), posts), node);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private Post post(Node node) {
        node.only(Set.of("office", "of", "from", "to"));
        Node office = node.need("office");
        if (!known(Office.class, office)) {
            office.problem("unknown office '" + office + "', need an id of offices.yaml");
        }
        return new Post(office.text(), giver(node.need("of")), date(node, "from"), date(node, "to"));
    }

    private String giver(Node node) {
        if (!known(State.class, node) && !known(Organisation.class, node)) {
            node.problem(
                    "unknown state or organisation '" + node + "', need an ISO code or an id of organisations.yaml");
        }
        return node.text();
    }

    private boolean known(Class<? extends Entity> kind, Node id) {
        return byId.containsKey(key(kind, id.text()));
    }

    /** Identifiers are apart within a kind: AU is Australia and the African Union. */
    private static String key(Class<? extends Entity> kind, String id) {
        return kind.getSimpleName() + ' ' + id;
    }

    private void award(Node node) {
        node.only(Set.of("name", "state", "kind", "names"));
        String name = node.need("name").text();
        String kind = node.text("kind").orElse("order");
        add(new Award(name, name, node.get("state").map(this::giver), kind), node);
    }

    private void add(Entity entity, Node node) {
        add(new Listing(entity, names(node, "names"), Map.of()), Optional.of(node));
    }

    private void add(Listing listing, Optional<Node> node) {
        Entity entity = listing.entity();
        if (byId.putIfAbsent(key(entity.getClass(), entity.id()), entity) != null) {
            node.ifPresent(place -> place.problem("'" + entity.id() + "' stands twice"));
        }
        listings.add(listing);
    }

    private Map<String, List<String>> names(Node node, String key) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        node.get(key)
                .ifPresent(map -> map.entries().forEach((language, list) -> {
                    if (!language(language)) {
                        list.problem("found '" + language + "', need an ISO 639 code");
                    }
                    names.put(language, list.texts());
                }));
        return names;
    }

    private static boolean language(String code) {
        return (code.length() == 2 || code.length() == 3) && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private String state(Node node) {
        if (!CODES.contains(node.text())) {
            node.problem("unknown state '" + node + "', need an ISO 3166-1 code of two letters");
        }
        return node.text();
    }

    private int number(Node node) {
        String text = node.text();
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            node.problem("found '" + text + "', need a number");
            return LAST_RANK;
        }
        return Integer.parseInt(text);
    }

    private Optional<PartialDate> date(Node node, String key) {
        Optional<Node> found = node.get(key);
        Optional<PartialDate> date = found.flatMap(value -> PartialDate.parse(value.text()));
        if (date.isEmpty()) {
            found.ifPresent(
                    value -> value.problem("found '" + value + "', need a date such as 2019-03-20, 2019-03 or 2019"));
        }
        return date;
    }
}
