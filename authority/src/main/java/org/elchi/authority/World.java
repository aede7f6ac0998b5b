package org.elchi.authority;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private static final Predicate<String> ITEM =
            java.util.regex.Pattern.compile("Q[1-9][0-9]*").asMatchPredicate();
    private static final int LAST_RANK = 9;

    /** What ISO lists, and of the codes that it leaves to its users the one that CLDR knows. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return codes;
    }

    /** Kinds of entities, in the order in which they refer to each other. */
    private enum Kind {
        STATES,
        ORGANISATIONS,
        PLACES,
        OFFICES,
        PEOPLE,
        AWARDS;

        /** {@code people.yaml}, or any file of the folder {@code people}. */
        boolean in(String path) {
            String kind = name().toLowerCase(Locale.ROOT);
            return path.equals(kind + ".yaml") || path.startsWith(kind + "/") && path.endsWith(".yaml");
        }

        static Optional<Kind> of(String path) {
            return Arrays.stream(values()).filter(kind -> kind.in(path)).findFirst();
        }
    }

    /** A file as YAML. Its problems are its own, so that files can be read side by side. */
    private record Part(Kind kind, Optional<Node> root, Problems problems) {
        static Part read(Data data, Kind kind, String path) {
            Problems problems = new Problems();
            return new Part(kind, Yaml.read(data, path, problems), problems);
        }

        void each(Consumer<Node> reader) {
            root.ifPresent(list -> list.items().forEach(reader));
        }
    }

    /** Where an entity was read, and whether in the layer that is being read now. */
    private record Read(Listing listing, boolean now) {}

    private final Map<String, Read> byId = new LinkedHashMap<>();
    private final Map<String, String> wikidata = new HashMap<>();

    private World() {}

    /**
     * All entities, the more important kinds first.
     *
     * @param layers what a later one says of an entity stands in place of what those before it say
     */
    static List<Listing> read(List<Data> layers, Problems problems) {
        World world = new World();
        world.states();
        layers.forEach(layer -> world.layer(layer, problems));
        return world.listings();
    }

    /** What is known already, and a layer over it. */
    static List<Listing> over(List<Listing> known, Data layer, Problems problems) {
        World world = new World();
        known.forEach(world::know);
        world.layer(layer, problems);
        return world.listings();
    }

    private List<Listing> listings() {
        return byId.values().stream().map(Read::listing).toList();
    }

    private void know(Listing listing) {
        String key = key(listing.entity().getClass(), listing.entity().id());
        byId.put(key, new Read(listing, false));
        listing.wikidata().ifPresent(item -> wikidata.put(item, key));
    }

    static boolean reads(String path) {
        return Kind.of(path).isPresent() || path.equals(Points.FILE);
    }

    private void layer(Data data, Problems problems) {
        List<Part> parts = data.files().parallelStream()
                .flatMap(path -> Kind.of(path).map(kind -> Part.read(data, kind, path)).stream())
                .toList();
        byId.replaceAll((id, read) -> new Read(read.listing(), false));
        for (Kind kind : Kind.values()) {
            parts.stream().filter(part -> part.kind() == kind).forEach(part -> part.each(reader(kind)));
        }
        Points.read(data, name -> lower(Place.class, name), problems)
                .forEach((name, point) -> byId.computeIfPresent(
                        key(Place.class, name),
                        (key, read) -> new Read(read.listing().at(point), read.now())));
        parts.forEach(part -> part.problems()
                .found()
                .forEach(problem -> problems.add(problem.file(), problem.line(), problem.column(), problem.message())));
    }

    private Consumer<Node> reader(Kind kind) {
        return switch (kind) {
            case STATES -> this::state;
            case ORGANISATIONS -> this::organisation;
            case PLACES -> this::place;
            case OFFICES -> this::office;
            case PEOPLE -> this::person;
            case AWARDS -> this::award;
        };
    }

    /** States are there without being listed: ISO and CLDR know them. */
    private void states() {
        for (String code : CODES) {
            byId.put(key(State.class, code), new Read(Listing.of(new State(code, Optional.empty())), false));
        }
    }

    private void state(Node node) {
        node.only(Set.of("code", "capital", "wikidata", "names", "adjectives"));
        String code = code(node.need("code"));
        Optional<String> capital = lower(State.class, code).flatMap(State::capital);
        add(new State(code, node.text("capital").or(() -> capital)), node);
    }

    private void organisation(Node node) {
        node.only(Set.of("id", "name", "kind", "state", "wikidata", "names", "members"));
        String id = node.need("id").text();
        Optional<Organisation> lower = lower(Organisation.class, id);
        List<String> members = list(node, "members", this::code)
                .or(() -> node.get("state").map(state -> List.of(code(state))))
                .or(() -> lower.map(Organisation::members))
                .orElse(List.of());
        String kind = node.text("kind").or(() -> lower.map(Organisation::kind)).orElse(Organisation.STANDING);
        String name = node.text("name")
                .or(() -> lower.map(Organisation::name))
                .orElseGet(() -> node.need("name").text());
        add(new Organisation(id, name, kind, members), node);
    }

    private void place(Node node) {
        node.only(Set.of("name", "kind", "state", "wikidata", "names"));
        String name = node.need("name").text();
        Optional<Place> lower = lower(Place.class, name);
        String kind = node.text("kind")
                .or(() -> lower.map(Place::kind))
                .orElseGet(() -> node.need("kind").text());
        add(new Place(name, name, kind, node.get("state").map(this::code).or(() -> lower.flatMap(Place::state))), node);
    }

    private void office(Node node) {
        node.only(Set.of("id", "rank", "names"));
        String id = node.need("id").text();
        Optional<Integer> lower = lower(Office.class, id).map(Office::rank);
        add(new Office(id, node.get("rank").map(this::number).or(() -> lower).orElse(LAST_RANK)), node);
    }

    private void person(Node node) {
        node.only(Set.of("name", "surname", "wikidata", "names", "posts"));
        String name = node.need("name").text();
        Optional<Person> lower = lower(Person.class, name);
        List<Post> posts = list(node, "posts", this::post)
                .or(() -> lower.map(Person::posts))
                .orElse(List.of());
        String surname =
                node.text("surname").or(() -> lower.map(Person::surname)).orElseGet(() -> lastWord(name));
        add(new Person(name, name, surname, posts), node);
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
        Optional<PartialDate> from = date(node, "from");
        Optional<PartialDate> to = date(node, "to");
        if (from.isPresent()
                && to.isPresent()
                && to.get().last().isBefore(from.get().first())) {
            node.problem("the post ends before it begins");
        }
        return new Post(office.text(), giver(node.need("of")), from, to);
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
        node.only(Set.of("name", "state", "kind", "wikidata", "names"));
        String name = node.need("name").text();
        Optional<Award> lower = lower(Award.class, name);
        String kind = node.text("kind").or(() -> lower.map(Award::kind)).orElse("order");
        add(
                new Award(name, name, node.get("state").map(this::giver).or(() -> lower.flatMap(Award::state)), kind),
                node);
    }

    /** What the layers below say of an entity. */
    private <E extends Entity> Optional<E> lower(Class<E> kind, String id) {
        return Optional.ofNullable(byId.get(key(kind, id)))
                .map(read -> kind.cast(read.listing().entity()));
    }

    private void add(Entity entity, Node node) {
        String key = key(entity.getClass(), entity.id());
        Read lower = byId.get(key);
        if (lower != null && lower.now()) {
            node.problem("'" + entity.id() + "' stands twice");
        }
        Listing own =
                new Listing(entity, item(node, key), names(node, "names"), names(node, "adjectives"), Optional.empty());
        byId.put(key, new Read(lower == null ? own : own.over(lower.listing()), true));
    }

    private Optional<String> item(Node node, String key) {
        Optional<Node> item = node.get("wikidata");
        item.filter(found -> !ITEM.test(found.text()))
                .ifPresent(found -> found.problem("found '" + found + "', need an item of Wikidata such as Q232"));
        item.ifPresent(found -> {
            String other = wikidata.putIfAbsent(found.text(), key);
            if (other != null && !other.equals(key)) {
                found.problem(found + " is already " + other);
            }
        });
        return item.map(Node::text);
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

    private static <T> Optional<List<T>> list(Node node, String key, Function<Node, T> reader) {
        return node.get(key).map(list -> list.items().stream().map(reader).toList());
    }

    private String code(Node node) {
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
