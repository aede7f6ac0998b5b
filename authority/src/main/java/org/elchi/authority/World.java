package org.elchi.authority;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private static final Set<String> CODES = Set.copyOf(Arrays.asList(ULocale.getISOCountries()));
    private static final int LAST_RANK = 9;

    private final Data data;
    private final Problems problems;
    private final Map<String, Listing> byId = new HashMap<>();
    private final List<Listing> listings = new ArrayList<>();

    private World(Data data, Problems problems) {
        this.data = data;
        this.problems = problems;
    }

    /** All entities, the more important kinds first. */
    static List<Listing> read(Data data, Problems problems) {
        World world = new World(data, problems);
        world.states();
        world.each("organisations.yaml", world::organisation);
        world.each("places.yaml", world::place);
        world.each("offices.yaml", world::office);
        world.each("people.yaml", world::person);
        world.each("awards.yaml", world::award);
        return List.copyOf(world.listings);
    }

    private interface Reader {
        void read(Node node);
    }

    private void each(String file, Reader reader) {
        Yaml.read(data, file, problems).ifPresent(root -> root.items().forEach(reader::read));
    }

    private void states() {
        Map<String, Node> listed = new TreeMap<>();
        each("states.yaml", node -> {
            node.only(Set.of("code", "capital", "names", "adjectives"));
            if (listed.put(state(node.need("code")), node) != null) {
                node.problem("the state " + node.need("code") + " stands twice");
            }
        });
        for (String code : CODES.stream().sorted().toList()) {
            Optional<Node> node = Optional.ofNullable(listed.get(code));
            State state = new State(code, Countries.english(code), node.flatMap(found -> found.text("capital")));
            add(
                    new Listing(
                            state,
                            node.map(found -> names(found, "names")).orElse(Map.of()),
                            node.map(found -> names(found, "adjectives")).orElse(Map.of())),
                    node);
        }
    }

    private void organisation(Node node) {
        node.only(Set.of("id", "name", "names", "members"));
        List<String> members = new ArrayList<>();
        node.get("members").ifPresent(list -> list.items().forEach(item -> members.add(state(item))));
        add(new Organisation(node.need("id").text(), node.need("name").text(), members), node);
    }

    private void place(Node node) {
        node.only(Set.of("name", "kind", "state", "names"));
        String name = node.need("name").text();
        add(new Place(name, name, node.need("kind").text(), node.get("state").map(this::state)), node);
    }

    private void office(Node node) {
        node.only(Set.of("id", "rank", "names"));
        add(new Office(node.need("id").text(), node.get("rank").map(this::number).orElse(LAST_RANK)), node);
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
        if (!(entity(office.text()) instanceof Office)) {
            office.problem("unknown office '" + office + "', need an id of offices.yaml");
        }
        Node of = node.need("of");
        if (!(entity(of.text()) instanceof State) && !(entity(of.text()) instanceof Organisation)) {
            of.problem("unknown state or organisation '" + of + "', need an ISO code or an id of organisations.yaml");
        }
        return new Post(office.text(), of.text(), date(node, "from"), date(node, "to"));
    }

    private Entity entity(String id) {
        Listing listing = byId.get(id);
        return listing == null ? new Place(id, id, "", Optional.empty()) : listing.entity();
    }

    private void award(Node node) {
        node.only(Set.of("name", "state", "kind", "names"));
        String name = node.need("name").text();
        String id = entityKnown(name) ? name + " (award)" : name;
        add(new Award(id, name, node.get("state").map(this::state), node.text("kind").orElse("order")), node);
    }

    private boolean entityKnown(String id) {
        return byId.containsKey(id);
    }

    private void add(Entity entity, Node node) {
        add(new Listing(entity, names(node, "names"), Map.of()), Optional.of(node));
    }

    private void add(Listing listing, Optional<Node> node) {
        String id = listing.entity().id();
        if (byId.putIfAbsent(id, listing) != null) {
            node.ifPresent(place -> place.problem("'" + id + "' stands twice"));
        }
        listings.add(listing);
    }

    private Map<String, List<String>> names(Node node, String key) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        node.get(key).ifPresent(map -> map.entries().forEach((language, list) -> {
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
            found.ifPresent(value -> value.problem("found '" + value + "', need a date such as 2019-03-20, 2019-03 or 2019"));
        }
        return date;
    }
}
