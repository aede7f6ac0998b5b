package org.elchi.reading.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.NameMatch;
import org.elchi.authority.Post;
import org.elchi.language.Case;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;

/**
 * Puts people together from what stands side by side: state, office and name. An office without a name, or a word such as <i>guest</i>,
 * becomes a reference to be resolved with the whole report in view.
 */
public final class People {
    private static final Set<String> DESCRIPTIONS = Set.of("leader", "counterpart", "guest", "host");
    private static final int LONGEST_NAME = 6;
    private static final int MODIFIERS = 3;

    /** Ranks down to ministers: known by the surname alone. */
    private static final int HIGH = 5;

    private final Authority authority;
    private final UnknownNames unknown;
    private final Cast cast;
    private final Optional<LocalDate> date;

    public People(Authority authority, UnknownNames unknown, Cast cast, Optional<LocalDate> date) {
        this.authority = authority;
        this.unknown = unknown;
        this.cast = cast;
        this.date = date;
    }

    /** What stands before a name: states, organisations, offices. */
    private static final class Title {
        private final List<String> states = new ArrayList<>();
        private final List<Entity.Office> offices = new ArrayList<>();
        private String description = "";
        private int from = -1;
        private int end;
        private Optional<Reading> last = Optional.empty();

        private boolean bears() {
            return !offices.isEmpty() || !description.isEmpty();
        }

        private String office() {
            return offices.isEmpty() ? "" : offices.getFirst().id();
        }

        private int rank() {
            return offices.stream().mapToInt(Entity.Office::rank).min().orElse(Actor.NO_RANK);
        }

        /** Of "France's ambassador to Kazakhstan" the first state is his own. */
        private Optional<String> state() {
            return states.stream().findFirst();
        }
    }

    List<Mention> find(Scene scene, List<NameMatch> matches) {
        Map<Integer, NameMatch> at = new HashMap<>();
        matches.forEach(match -> at.put(match.begin(), match));
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < scene.unit().size()) {
            Title title = at.containsKey(i) || description(scene, i).isPresent() ? title(scene, at, i) : new Title();
            Optional<Mention> mention = title.bears() ? titled(scene, at, i, title) : named(scene, at, i, i, title);
            if (mention.isEmpty() && !at.containsKey(i) && scene.word(i).shape() == Word.Shape.CAPITALISED) {
                mention = untitled(scene, at, i);
            }
            if (mention.isPresent()) {
                found.add(mention.get());
                i = mention.get().end();
            } else {
                i++;
            }
        }
        return found;
    }

    /** Somebody unknown to the world, named before or in full. */
    private Optional<Mention> untitled(Scene scene, Map<Integer, NameMatch> at, int begin) {
        Optional<Mention> again = unknown.again(scene.unit().words(), begin, cast);
        return again.isPresent()
                ? again
                : unknown.full(scene, begin, taken(scene, at, begin))
                        .filter(name -> !namesGiver(scene, name.end()))
                        .map(name -> {
                            Actor actor = new Actor(name.name(), Optional.empty(), "", Actor.NO_RANK, false);
                            Word last = scene.word(name.end() - 1);
                            return Mention.name("person", name.begin(), name.end(), "", last, name.reading())
                                    .asPersons(List.of(cast.named(actor)));
                        });
    }

    private Title title(Scene scene, Map<Integer, NameMatch> at, int begin) {
        Title title = new Title();
        int i = begin;
        int states = i;
        while (i < scene.unit().size()) {
            NameMatch match = at.get(i);
            Optional<Hit> description = description(scene, i);
            if (covered(scene, i) || title.bears() && (ours(scene.word(i)) || ours(scene.word(title.from)))) {
                break;
            }
            if (match != null && match.best() instanceof Entity.Office office) {
                if (title.last
                        .map(Reading::inflection)
                        .map(in -> in.kase() == Case.GEN)
                        .orElse(false)) {
                    title.offices.clear();
                }
                title.offices.add(office);
                title.from = title.from < 0 ? i : title.from;
                title.end = match.end();
                title.last = Optional.of(match.reading());
                i = match.end();
            } else if (description.isPresent() && !title.bears()) {
                title.description = description.get().code();
                title.from = i;
                title.end = description.get().end();
                title.last = Optional.of(description.get().reading());
                i = title.end;
            } else if (match != null && affiliation(match) && !title.bears()) {
                title.states.addAll(affiliated(match));
                i = match.end();
                states = i;
            } else if (i > begin
                    && connects(scene, i, states, title)
                    && i + 1 < scene.unit().size()) {
                i++;
            } else {
                break;
            }
        }
        return title;
    }

    /** "Our state's head" begins a phrase of its own, whatever title stands before it. */
    private static boolean ours(Word word) {
        return word.word()
                && word.readings().stream()
                        .anyMatch(r -> r.known() && !r.verb() && r.inflection().possessor() == Person.P1PL);
    }

    /** Inside a longer phrase that stands for people or states: <i>iki lider</i>, <i>iki ülke cumhurbaşkanları</i>. */
    private static boolean covered(Scene scene, int i) {
        return scene.hits("reference").stream()
                .anyMatch(hit -> !DESCRIPTIONS.contains(hit.code()) && hit.begin() <= i && i < hit.end());
    }

    private static Optional<Hit> description(Scene scene, int begin) {
        return scene.hitsAt(begin).stream()
                .filter(hit -> hit.is("reference") && DESCRIPTIONS.contains(hit.code()))
                .findFirst();
    }

    private static boolean affiliation(NameMatch match) {
        boolean kind = match.best() instanceof Entity.State || match.best() instanceof Entity.Organisation;
        Case kase = match.reading().inflection().kase();
        return kind && (kase == Case.NOM || kase == Case.GEN || kase == Case.NONE);
    }

    private static List<String> affiliated(NameMatch match) {
        return match.best() instanceof Entity.State state ? List.of(state.code()) : List.of();
    }

    /** Between states and an office: conjunctions and commas among states, then at most one modifier; between offices a dash or "and". */
    private static boolean connects(Scene scene, int i, int states, Title title) {
        Word word = scene.word(i);
        boolean joint = word.mark(",") || word.mark("-") || word.mark("–") || joins(scene, i);
        if (title.bears()) {
            return joint && !word.mark(",") && title.end == i && !plain(title);
        }
        if (title.states.isEmpty()) {
            return false;
        }
        return joint || modified(scene, states, i) || states + 1 == i && joins(scene, i - 1);
    }

    /** Up to a few modifiers between a state and an office: <i>Turkiyaning Oʻzbekistondagi yangi tayinlangan elchisi</i>. */
    private static boolean modified(Scene scene, int from, int at) {
        for (int i = from; i <= at; i++) {
            Word word = scene.word(i);
            if (!word.word() || !modifier(word)) {
                return false;
            }
        }
        return at - from < MODIFIERS;
    }

    private static boolean modifier(Word word) {
        Reading best = word.best();
        boolean participle = best.verb()
                && best.inflection().form() == VerbForm.PARTICIPLE
                && best.inflection().passive();
        boolean adjective = (best.pos() == PartOfSpeech.ADJECTIVE || best.pos() == PartOfSpeech.ADVERB)
                && !word.shape().capital();
        return adjective || participle || !best.verb() && best.inflection().attributive();
    }

    private static boolean plain(Title title) {
        return title.last
                .map(reading -> !Set.of(Case.NOM, Case.NONE)
                        .contains(reading.inflection().kase()))
                .orElse(false);
    }

    private static boolean joins(Scene scene, int i) {
        return scene.has("conjunction", "and", i) || scene.has("adposition", "ins", i);
    }

    private Optional<Mention> titled(Scene scene, Map<Integer, NameMatch> at, int begin, Title title) {
        if (!inflectedLikeTitle(title)) {
            return Optional.of(reference(scene, at, begin, title));
        }
        int next = title.end;
        if (another(Optional.ofNullable(at.get(next)), title)) {
            return Optional.of(reference(scene, at, begin, title));
        }
        Optional<Mention> known = named(scene, at, next, begin, title);
        if (known.isPresent()) {
            return known;
        }
        Set<Integer> taken = new HashSet<>(taken(scene, at, next));
        if (at.containsKey(next) && elses(scene, at.get(next), title, at)) {
            taken.remove(next);
        }
        Optional<UnknownNames.Found> found = unknown.after(scene, next, LONGEST_NAME, taken);
        if (found.isPresent()) {
            UnknownNames.Found name = found.get();
            Actor actor = cast.surname(name.surname())
                    .map(old -> new Actor(
                            old.name(), title.state().or(old::state), title.office(), title.rank(), old.known()))
                    .orElse(new Actor(name.name(), title.state(), title.office(), title.rank(), false));
            Word last = scene.word(name.end() - 1);
            return Optional.of(Mention.name("person", begin, name.end(), "", last, name.reading())
                    .asPersons(List.of(cast.named(actor))));
        }
        return Optional.of(reference(scene, at, begin, title));
    }

    /** Whether a leader's title is followed by the name of another state's leader: <i>the Uzbek leader [to] Jeenbekov</i>. */
    private boolean another(Optional<NameMatch> name, Title title) {
        boolean leader = title.state().isPresent() && !title.offices.isEmpty() && title.rank() <= 2;
        return leader
                && name.filter(match -> match.best() instanceof Entity.Person)
                        .map(match -> actor(choose(match, title), new Title()))
                        .filter(Actor::leads)
                        .flatMap(Actor::state)
                        .filter(state -> !title.states.contains(state))
                        .isPresent();
    }

    /** Where other names begin; a surname alone behind another's first name is not its known bearer's. */
    private Set<Integer> taken(Scene scene, Map<Integer, NameMatch> at, int next) {
        if (next >= scene.unit().size()) {
            return at.keySet();
        }
        return at.entrySet().stream()
                .filter(entry -> entry.getKey() != next + 1
                        || entry.getValue().end() - entry.getKey() > 1
                        || !(entry.getValue().best() instanceof Entity.Person person)
                        || person.name().startsWith(unknown.initial(scene.word(next))))
                .filter(entry -> !absent(entry.getValue()) && !middle(scene, at, entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A known name alone with more of a name behind it: <i>Ahmed Selman Tarık</i>. */
    private boolean middle(Scene scene, Map<Integer, NameMatch> at, NameMatch match) {
        return match.kind() == NameMatch.Kind.SURNAME
                && match.end() < scene.unit().size()
                && !at.containsKey(match.end())
                && plain(scene.word(match.end() - 1), match.reading())
                && unknown.nameLike(scene.word(match.end()))
                && !scene.word(match.end()).best().known();
    }

    /** A surname alone whose bearer holds no high office and is not in the report. */
    private boolean absent(NameMatch match) {
        return match.kind() == NameMatch.Kind.SURNAME
                && match.best() instanceof Entity.Person person
                && !present(person)
                && actor(person, new Title()).rank() > 2;
    }

    private boolean present(Entity entity) {
        return cast.all().stream().anyMatch(actor -> actor.name().equals(entity.name()));
    }

    /** A title before a name stands in the nominative, singular. */
    private static boolean inflectedLikeTitle(Title title) {
        return title.last
                .map(Reading::inflection)
                .map(in -> !in.plural()
                        && in.possessor() != Person.P3PL
                        && (in.kase() == Case.NOM || in.kase() == Case.NONE))
                .orElse(false);
    }

    private static Mention reference(Scene scene, Map<Integer, NameMatch> at, int begin, Title title) {
        List<String> codes = new ArrayList<>();
        codes.add(title.description.isEmpty() ? "office" : title.description);
        codes.add(title.office());
        codes.add(String.valueOf(title.rank()));
        codes.addAll(title.states);
        boolean ours = title.last
                .filter(reading -> reading.inflection().possessor() == Person.P1PL)
                .isPresent();
        if (ours && title.states.isEmpty()) {
            codes.add(Discourse.OURS);
        } else if (title.states.isEmpty() && elsewhere(scene, at, begin)) {
            codes.add(Discourse.ELSEWHERE);
        }
        int from = title.states.isEmpty() ? title.from : begin;
        Word last = scene.word(title.end - 1);
        Mention mention = Mention.of("reference", from, title.end, "", last, title.last.orElse(last.best()));
        return new Mention(
                "reference",
                from,
                title.end,
                codes,
                List.of(),
                mention.cases(),
                "",
                mention.plural(),
                false,
                Optional.empty(),
                from);
    }

    /** Whether a name that is no state stands before an office: <i>Abhazya Cumhurbaşkanı</i> is nobody's who is known here. */
    private static boolean elsewhere(Scene scene, Map<Integer, NameMatch> at, int begin) {
        if (begin == 0 || !scene.word(begin - 1).word()) {
            return false;
        }
        Word before = scene.word(begin - 1);
        Case kase = before.best().inflection().kase();
        return before.shape().capital()
                && before.best().pos() == PartOfSpeech.NAME
                && (!before.best().known() || place(at, begin))
                && (kase == Case.NOM || kase == Case.NONE || kase == Case.GEN);
    }

    private static boolean place(Map<Integer, NameMatch> at, int end) {
        return at.values().stream().anyMatch(match -> match.end() == end && !(match.best() instanceof Entity.Person));
    }

    /**
     * A surname alone, not named before, is somebody else's behind the office of a state that none of its bearers ever served, and where no
     * bearer is in office and more of a name follows.
     */
    private boolean elses(Scene scene, NameMatch match, Title title, Map<Integer, NameMatch> at) {
        if (match.kind() != NameMatch.Kind.SURNAME
                || match.candidates().stream().anyMatch(this::present)) {
            return false;
        }
        List<Post> posts = match.candidates().stream()
                .filter(Entity.Person.class::isInstance)
                .flatMap(person -> ((Entity.Person) person).posts().stream())
                .toList();
        boolean foreign = title.bears()
                && !title.states.isEmpty()
                && posts.stream().allMatch(post -> authority.state(post.of()).isPresent())
                && posts.stream().noneMatch(post -> title.states.contains(post.of()));
        int next = match.end();
        boolean given = next < scene.unit().size()
                && !at.containsKey(next)
                && plain(scene.word(next - 1), match.reading())
                && unknown.nameLike(scene.word(next))
                && scene.word(next).best().pos() == PartOfSpeech.NAME
                && date.filter(day -> posts.stream().noneMatch(post -> post.holds(day)))
                        .isPresent();
        return !posts.isEmpty() && (foreign || given);
    }

    private Optional<Mention> named(Scene scene, Map<Integer, NameMatch> matches, int at, int begin, Title title) {
        NameMatch match = matches.get(at);
        if (match == null || !(match.best() instanceof Entity.Person) || namesGiver(scene, match.end())) {
            return Optional.empty();
        }
        if (elses(scene, match, title, matches)) {
            return Optional.empty();
        }
        if (match.kind() == NameMatch.Kind.SURNAME
                && !title.bears()
                && stranger(scene, match, matches)
                && namesake(match).isEmpty()) {
            return Optional.empty();
        }
        Entity.Person person = choose(match, title);
        Actor actor = cast.named(namesake(match).orElseGet(() -> actor(person, title)));
        Word last = scene.word(match.end() - 1);
        return Optional.of(Mention.name("person", title.bears() ? begin : at, match.end(), "", last, match.reading())
                .asPersons(List.of(actor)));
    }

    /** Whether something is called after the one whose name ends here: <i>Ájiniyaz atındaǵı institut</i>. He takes no part in the report. */
    private static boolean namesGiver(Scene scene, int end) {
        return scene.has("adposition", "named", end);
    }

    /**
     * A surname alone is somebody whom the report has named, or who stands for a state; before another capitalised word it is a given
     * name.
     */
    private boolean stranger(Scene scene, NameMatch match, Map<Integer, NameMatch> at) {
        boolean named = match.candidates().stream().anyMatch(this::present);
        if (named) {
            return false;
        }
        boolean given = match.end() < scene.unit().size()
                && !at.containsKey(match.end())
                && plain(scene.word(match.end() - 1), match.reading())
                && unknown.nameLike(scene.word(match.end()))
                && !scene.word(match.end()).best().known();
        boolean leads = match.candidates().stream()
                .filter(Entity.Person.class::isInstance)
                .flatMap(person -> ((Entity.Person) person).posts().stream())
                .flatMap(post -> authority.office(post.office()).stream())
                .anyMatch(office -> office.rank() <= HIGH);
        return given || !leads;
    }

    /** Somebody unknown to the world whom the report has named in full, where the one of that surname whom the world knows is not in it. */
    private Optional<Actor> namesake(NameMatch match) {
        boolean surname = match.kind() == NameMatch.Kind.SURNAME
                && match.best() instanceof Entity.Person person
                && !present(person);
        return !surname
                ? Optional.empty()
                : cast.surname(surname(match))
                        .filter(actor -> !actor.known() && actor.name().indexOf(' ') > 0);
    }

    private static String surname(NameMatch match) {
        String name = ((Entity.Person) match.best()).name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean plain(Word word, Reading reading) {
        return reading.inflection().kase() == Case.NOM
                && word.given().indexOf('\'') < 0
                && word.given().indexOf('’') < 0;
    }

    /** Of several people of one name, the one already in the report, then the one whose state or day of office fits. */
    private Entity.Person choose(NameMatch match, Title title) {
        List<Entity.Person> people = match.candidates().stream()
                .filter(Entity.Person.class::isInstance)
                .map(Entity.Person.class::cast)
                .toList();
        return people.stream()
                .filter(this::present)
                .findFirst()
                .or(() -> people.stream()
                        .filter(person -> title.state().isPresent()
                                && person.posts().stream()
                                        .anyMatch(post ->
                                                post.of().equals(title.state().get())))
                        .findFirst())
                .or(() -> people.stream()
                        .filter(person -> date.map(
                                        day -> person.posts().stream().anyMatch(post -> post.holds(day)))
                                .orElse(false))
                        .findFirst())
                .orElse(people.getFirst());
    }

    private Actor actor(Entity.Person person, Title title) {
        List<Post> posts = date.map(day -> authority.postsOn(person, day)).orElse(person.posts());
        Optional<Post> post = posts.isEmpty()
                ? person.posts().stream().reduce((a, b) -> b)
                : posts.stream().reduce((a, b) -> b);
        Optional<String> of = title.state()
                .or(() ->
                        post.map(Post::of).filter(code -> authority.state(code).isPresent()));
        int rank = title.offices.isEmpty()
                ? post.flatMap(p -> authority.office(p.office()))
                        .map(Entity.Office::rank)
                        .orElse(Actor.NO_RANK)
                : title.rank();
        String office = title.offices.isEmpty() ? post.map(Post::office).orElse("") : title.office();
        return new Actor(person.name(), of, office, rank, true);
    }
}
