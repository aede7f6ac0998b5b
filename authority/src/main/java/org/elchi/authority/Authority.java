package org.elchi.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.authority.Entity.Office;
import org.elchi.authority.Entity.Organisation;
import org.elchi.authority.Entity.Person;
import org.elchi.authority.Entity.Place;
import org.elchi.authority.Entity.State;
import org.elchi.authority.matching.Matcher;
import org.elchi.authority.matching.NameIndex;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Stem;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Problems;
import org.jspecify.annotations.Nullable;

/** Who and what there is. Immutable once loaded, but for names, which are made for each language when it is first asked for. */
public final class Authority {
    private record Written(Entity entity, String language) {}

    /** The language in which an entity's own name is; what the files give for it besides are other spellings. */
    private static final String NAMES = "en";

    private final Map<Written, Optional<String>> written = new ConcurrentHashMap<>();
    private final Map<String, Boolean> general = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> givers = new ConcurrentHashMap<>();
    private final List<Listing> listings;
    private final Map<String, List<Entity>> entities = new HashMap<>();
    private final Folding folding;
    private final Patronymics patronymics;
    private final Set<String> capitals;
    private final Map<Entity, Listing> byEntity;
    private final Tenures tenures;
    private final Map<String, Names> names = new ConcurrentHashMap<>();
    private @Nullable NameIndex<Person> peopleByName;

    private Authority(List<Listing> listings, Folding folding, Patronymics patronymics) {
        this.listings = listings;
        this.folding = folding;
        this.patronymics = patronymics;
        listings.forEach(listing -> entities.computeIfAbsent(listing.entity().id(), id -> new ArrayList<>())
                .add(listing.entity()));
        this.byEntity = listings.stream().collect(Collectors.toMap(Listing::entity, listing -> listing));
        this.tenures = Tenures.of(people());
        this.capitals = listings.stream()
                .map(Listing::entity)
                .filter(State.class::isInstance)
                .flatMap(state -> ((State) state).capital().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The world that comes with Elchi. */
    public static Authority load() {
        return load(problems -> PackedWorld.bundled());
    }

    /**
     * The world of one folder alone.
     *
     * @throws DataException with all the mistakes of all the files
     */
    public static Authority load(Data world) {
        return load(problems -> World.read(List.of(world), problems));
    }

    /**
     * The world that comes with Elchi, and a folder of the same form over it: what it says of an entity stands in place of what Elchi says.
     *
     * @throws DataException with all the mistakes of all the files
     */
    public static Authority loadUnder(Data own) {
        return load(problems -> World.over(PackedWorld.bundled(), own, problems));
    }

    private static Authority load(Function<Problems, List<Listing>> world) {
        Problems problems = new Problems();
        Data own = Data.bundled("org/elchi/authority");
        Folding folding = Folding.load(own, problems);
        Patronymics patronymics = Patronymics.load(own, folding, problems);
        List<Listing> listings = world.apply(problems);
        problems.raise();
        return new Authority(listings, folding, patronymics);
    }

    /** Whether a file of this path, relative to a layer's folder, is one of the world. */
    public static boolean reads(String path) {
        return World.reads(path);
    }

    // ---- names in texts

    /**
     * The names that texts of a language may hold.
     *
     * @param common passes a word of the language, in any of its scripts, into the common alphabet in lower case
     */
    public Names names(String language, UnaryOperator<String> common) {
        return names.computeIfAbsent(language, code -> build(code, common));
    }

    /** The words of all names that are given for a language, for its analyser. */
    public List<Stem> stems(String language) {
        return new NameStems(folding, patronymics, language)
                .of(listings).stream()
                        .map(stem -> new Stem(stem, PartOfSpeech.NAME))
                        .toList();
    }

    private Names build(String language, UnaryOperator<String> common) {
        NamesBuilder builder = new NamesBuilder(folding, patronymics, language, common, capitals);
        listings.forEach(builder::add);
        return builder.names(importance());
    }

    /** Whether an office is a kind of which others are special cases, so that many hold it at once: {@code minister}, not its deputies. */
    public boolean general(String office) {
        return general.computeIfAbsent(
                office,
                id -> listings.stream()
                        .map(Listing::entity)
                        .anyMatch(entity -> entity instanceof Office other
                                && !other.id().equals(id)
                                && other.id().startsWith(id + "-")));
    }

    /** How a language writes a name: the first one that the files give, or CLDR's for a state. */
    public Optional<String> written(Entity entity, String language) {
        return written.computeIfAbsent(new Written(entity, language), key -> write(entity, language));
    }

    private Optional<String> write(Entity entity, String language) {
        if (language.equals(NAMES) && !(entity instanceof Office)) {
            return Optional.of(entity.name());
        }
        Optional<String> country = entity instanceof State state
                ? Countries.names(state.code(), language).stream().findFirst()
                : Optional.empty();
        return country.or(
                () -> names(entity).getOrDefault(language, List.of()).stream().findFirst());
    }

    /** Answers who or what is meant by a few words in any language. */
    public Inquiry inquiry() {
        return new Inquiry(this, new Phrasebook(folding, listings, languages()), this::peopleByName);
    }

    /** Codes of the languages that the world files give names in, in order. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        listings.forEach(listing -> languages.addAll(listing.names().keySet()));
        return languages;
    }

    /** The names that the world files give, by language code. */
    public Map<String, List<String>> names(Entity entity) {
        return Optional.ofNullable(byEntity.get(entity)).map(Listing::names).orElse(Map.of());
    }

    /** What the world files say for what belongs to an entity or comes from it, by language code. */
    public Map<String, List<String>> adjectives(Entity entity) {
        return Optional.ofNullable(byEntity.get(entity))
                .map(Listing::adjectives)
                .orElse(Map.of());
    }

    /** An entity's item in Wikidata, such as {@code Q232}. */
    public Optional<String> wikidata(Entity entity) {
        return Optional.ofNullable(byEntity.get(entity)).flatMap(Listing::wikidata);
    }

    /** Where a place lies; nothing where the world files do not say, and for all that is no place. */
    public Optional<Coordinates> coordinates(Entity entity) {
        return Optional.ofNullable(byEntity.get(entity)).flatMap(Listing::coordinates);
    }

    // ---- entities

    /** All that there is, in the order of the files. */
    public List<Entity> entities() {
        return listings.stream().map(Listing::entity).toList();
    }

    /** The first entity with this identifier; states come before all others. */
    public Optional<Entity> entity(String id) {
        return entity(Entity.class, id);
    }

    public Optional<State> state(String code) {
        return entity(State.class, code);
    }

    public Optional<Person> person(String name) {
        return entity(Person.class, name);
    }

    public Optional<Place> place(String name) {
        return entity(Place.class, name);
    }

    public Optional<Organisation> organisation(String id) {
        return entity(Organisation.class, id);
    }

    public Optional<Office> office(String id) {
        return entity(Office.class, id);
    }

    private <E extends Entity> Optional<E> entity(Class<E> kind, String id) {
        return entities.getOrDefault(id, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The state whose capital bears this English name. */
    public Optional<State> stateOfCapital(String place) {
        return states().stream()
                .filter(state -> state.capital().filter(place::equals).isPresent())
                .findFirst();
    }

    public List<State> states() {
        return all(State.class);
    }

    public List<Person> people() {
        return all(Person.class);
    }

    private <E extends Entity> List<E> all(Class<E> kind) {
        return listings.stream()
                .map(Listing::entity)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    // ---- people by any spelling of their names

    /** All people by their English names and those that the files give in any language; built when first asked for. */
    public synchronized NameIndex<Person> peopleByName() {
        NameIndex<Person> index = peopleByName;
        if (index == null) {
            index = NameIndex.of(Matcher.load(), spellings());
            peopleByName = index;
        }
        return index;
    }

    /** Everybody's English name, and those that the files give in any language. */
    public Map<Person, List<String>> spellings() {
        Map<Person, List<String>> spellings = new LinkedHashMap<>();
        for (Listing listing : listings) {
            if (listing.entity() instanceof Person person) {
                Stream<String> given = listing.names().values().stream().flatMap(List::stream);
                spellings.put(
                        person,
                        Stream.concat(Stream.of(person.name()), given)
                                .distinct()
                                .toList());
            }
        }
        return spellings;
    }

    // ---- posts

    /** Who held an office of a state or organisation on a day; nobody where the files do not say, the later one where two did. */
    public Optional<Person> holder(String office, String of, LocalDate day) {
        return tenures.holder(office, of, day);
    }

    /** The only one who is known ever to have held an office; nobody where there were several. */
    public Optional<Person> holder(String office, String of) {
        return tenures.soleHolder(office, of);
    }

    /** The states and organisations of which an office is known to be held. */
    public Set<String> givers(String office) {
        return givers.computeIfAbsent(
                office,
                id -> people().stream()
                        .flatMap(person -> person.posts().stream())
                        .filter(post -> post.office().equals(id))
                        .map(Post::of)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public List<Post> postsOn(Person person, LocalDate day) {
        return person.posts().stream().filter(post -> post.holds(day)).toList();
    }

    // ---- who comes first where a name may mean several

    /** States, places, people …; of one kind the higher office and the later post first. */
    Comparator<Entity> importance() {
        return Comparator.comparingInt(Authority::kind)
                .thenComparingInt(this::rank)
                .thenComparing(Authority::latest, Comparator.reverseOrder())
                .thenComparing(Entity::id);
    }

    private static int kind(Entity entity) {
        return switch (entity) {
            case State state -> 0;
            case Place place -> 1;
            case Person person -> 2;
            case Organisation organisation -> 3;
            case Office office -> 4;
            case Entity.Award award -> 5;
        };
    }

    private int rank(Entity entity) {
        return switch (entity) {
            case Office office -> office.rank();
            case Person person ->
                person.posts().stream()
                        .flatMap(post -> office(post.office()).stream())
                        .mapToInt(Office::rank)
                        .min()
                        .orElse(Integer.MAX_VALUE);
            case State state -> 0;
            case Place place -> capitals.contains(place.name()) ? 0 : 1;
            case Organisation organisation -> 0;
            case Entity.Award award -> 0;
        };
    }

    private static LocalDate latest(Entity entity) {
        return entity instanceof Person person
                ? person.posts().stream()
                        .flatMap(post -> post.from().stream())
                        .map(PartialDate::first)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN)
                : LocalDate.MIN;
    }
}
