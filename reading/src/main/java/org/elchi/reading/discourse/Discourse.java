package org.elchi.reading.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.language.Case;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.reading.Value;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.text.Quotation;
import org.elchi.reading.text.Unit;

/** What a reader keeps in mind along a report: who acted last, who is guest and host. Resolves words that stand for somebody named. */
public final class Discourse {
    private static final Set<String> TOGETHER = Set.of("leaders", "both", "pronouns", "each-other");
    /** Stands among a reference's states for the home of the press: "our president". */
    static final String OURS = "ours";

    /** Stands among a reference's states for a name that is no state: nobody is known to hold office there. */
    static final String ELSEWHERE = "elsewhere";

    /** Cases of a pronoun that takes part without acting. */
    private static final Set<Case> OBJECTS = Set.of(Case.ACC, Case.DAT, Case.INS, Case.ABL);

    /** Ranks down to the heads of international organisations. */
    private static final int HEADS = 3;

    private static final Set<String> STATES = Set.of("sides", "two-states");

    /** How many words may stand between who leads a delegation and the word for it. */
    private static final int DESCRIPTION = 3;

    /** Beyond this rank a state has many holders of one office: ambassadors, deputies. */
    private static final int ONE_HOLDER = 4;

    private final Authority authority;
    private final Cast cast;
    private final Optional<String> home;
    private final Optional<LocalDate> date;
    private Optional<Actor> subject = Optional.empty();
    private Optional<Actor> guest = Optional.empty();
    private Optional<Actor> host = Optional.empty();
    private final Map<String, Map<String, Value>> told = new HashMap<>();
    private final Map<String, Mention> terms = new HashMap<>();
    private final Set<Quotation> impersonal = new HashSet<>();
    private Optional<Actor> author = Optional.empty();

    public Discourse(Authority authority, Cast cast, Optional<String> home, Optional<LocalDate> date) {
        this.authority = authority;
        this.cast = cast;
        this.home = home;
        this.date = date;
    }

    /** Words for several people before words for one, so that <i>prezidentlar</i> is not also <i>prezident</i>. */
    static List<Hit> togetherFirst(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparing(hit -> TOGETHER.contains(hit.code()) || STATES.contains(hit.code()) ? 0 : 1));
        return sorted;
    }

    /** Whether a report speaks of the home state and of no other, nor of an organisation of states or of two sides. */
    public boolean atHome(List<Scene> scenes) {
        Set<String> states = new HashSet<>(cast.states());
        for (Scene scene : scenes) {
            for (Mention mention : scene.mentions()) {
                boolean sides = mention.is("reference")
                        && (TOGETHER.contains(mention.code()) || STATES.contains(mention.code()));
                Optional<Entity.Organisation> organisation =
                        mention.is("organisation") ? authority.organisation(mention.code()) : Optional.empty();
                boolean stateless = mention.is("person")
                        && mention.actors().stream()
                                .anyMatch(
                                        actor -> actor.known() && actor.state().isEmpty() && actor.rank() <= HEADS);
                if (sides
                        || stateless
                        || organisation
                                .filter(Entity.Organisation::international)
                                .isPresent()) {
                    return false;
                }
                organisation.ifPresent(own -> states.addAll(own.members()));
                if (mention.is("city") || mention.is("region")) {
                    authority.place(mention.code()).flatMap(Entity.Place::state).ifPresent(states::add);
                }
            }
        }
        return states.size() == 1 && states.equals(home.map(Set::of).orElse(Set.of()));
    }

    /** The state whose press this is. */
    public Optional<String> home() {
        return home;
    }

    public Cast cast() {
        return cast;
    }

    public Optional<Actor> subject() {
        return subject.map(cast::of);
    }

    /** Whose visit is being told. */
    public Optional<Actor> guest() {
        return guest.map(cast::of);
    }

    /** Notes words that no person says: those of a press service are the report's own. */
    public void impersonal(Quotation quotation) {
        impersonal.add(quotation);
    }

    /** Whether a unit lies in somebody's direct speech. */
    public boolean spoken(Unit unit) {
        return unit.within()
                .filter(quotation -> !impersonal.contains(quotation))
                .isPresent();
    }

    /** Notes who acted. */
    public void acted(Actor actor) {
        subject = Optional.of(actor);
    }

    /** Notes what a fact told, for those that only take it up: <i>in his place Y was appointed</i>. */
    public void told(String frame, Map<String, Value> slots) {
        told.put(frame, Map.copyOf(slots));
    }

    /** What the last fact of a frame held in a slot. */
    public Optional<Value> told(String frame, String slot) {
        return Optional.ofNullable(told.getOrDefault(frame, Map.of()).get(slot));
    }

    /** Notes the parts that a fact gives people for the rest of the report. */
    public void plays(String part, Actor actor) {
        switch (part) {
            case "guest" -> guest = guest.or(() -> Optional.of(actor));
            case "author" -> author = Optional.of(actor);
            default -> host = host.or(() -> Optional.of(actor));
        }
    }

    /** Who wrote the letter last spoken of. */
    public Optional<Actor> author() {
        return author.map(cast::of);
    }

    /** The scene with its references resolved; those that stand for nobody known are gone. Goes along with the report: call in its order. */
    public Scene resolve(Scene scene) {
        List<Mention> resolved = new ArrayList<>(scene.mentions().size());
        for (Mention mention : scene.mentions()) {
            if (mention.is("reference")) {
                resolve(mention, scene, resolved).ifPresent(resolved::add);
            } else if (mention.is("person")) {
                resolved.add(mention.asPersons(
                        mention.actors().stream().map(cast::of).toList()));
            } else {
                resolved.add(mention);
            }
            note(mention, scene);
            Mention last = resolved.isEmpty() ? mention : resolved.getLast();
            boolean acts = last.marked("nom") && last.function().isEmpty() || according(last, scene);
            if (last.is("person") && last.actors().size() == 1 && acts) {
                subject = Optional.of(last.actors().getFirst());
            }
        }
        return scene.withMentions(resolved);
    }

    /** Keeps in mind what words such as "this figure", "the commission" take up later. */
    private void note(Mention mention, Scene scene) {
        if (mention.is("metric") || mention.is("body")) {
            terms.put(mention.is("metric") ? "metric" : head(mention, scene), mention);
        }
    }

    /** A figure is the last one spoken of, a body the last one that is called so. */
    private static String term(String role, Mention mention, Scene scene) {
        return role.equals("that-figure") ? "metric" : head(mention, scene);
    }

    private static String head(Mention mention, Scene scene) {
        return "body " + scene.word(mention.end() - 1).best().lemma();
    }

    /** "According to him", "as he says": he is the one who speaks. */
    private static boolean according(Mention mention, Scene scene) {
        return mention.function().equals("according") || scene.has("speech", "according", mention.end());
    }

    private Optional<Mention> resolve(Mention mention, Scene scene, List<Mention> resolved) {
        String role = mention.code();
        if (role.equals("that-figure") || role.equals("that-body")) {
            return Optional.ofNullable(terms.get(term(role, mention, scene)))
                    .map(last -> mention.asTerm(last.type(), last.codes()));
        }
        if (scene.has("reference", "post", mention.end())) {
            return Optional.empty();
        }
        if (role.equals("delegation")) {
            return delegation(mention, scene, resolved);
        }
        if (STATES.contains(role)) {
            List<String> states = cast.statesInPlay();
            return states.size() == 2 ? Optional.of(mention.asStates(states)) : Optional.empty();
        }
        if (role.equals("own-state")) {
            return ownState(mention, scene).map(state -> mention.asStates(List.of(state)));
        }
        if (role.equals("that-state")) {
            return thatState(mention, scene).map(state -> mention.asStates(List.of(state)));
        }
        List<Actor> actors = actors(mention, scene, resolved);
        if (actors.isEmpty()) {
            return unnamed(mention);
        }
        Mention person = mention.asPersons(actors);
        return Optional.of(role.equals("pronoun") ? person.withCases(ofPronoun(mention, scene)) : person);
    }

    /** A delegation is who leads it, else the state named right before it: <i>X-in başçılıq etdiyi nümayəndə heyəti</i>. */
    private static Optional<Mention> delegation(Mention mention, Scene scene, List<Mention> resolved) {
        Optional<Mention> leader = scene.hits().stream()
                .filter(hit -> hit.is("adposition") && hit.code().equals("led"))
                .filter(hit -> hit.end() <= mention.begin() && mention.begin() - hit.end() <= DESCRIPTION)
                .flatMap(hit -> resolved.stream().filter(m -> m.is("person") && m.end() == hit.begin()))
                .reduce((a, b) -> b);
        return leader.map(m -> mention.asPersons(m.actors()))
                .or(() -> resolved.stream()
                        .filter(m -> m.is("state")
                                && m.end() == mention.begin()
                                && m.codes().size() == 1)
                        .findFirst()
                        .map(m -> mention.asStates(m.codes())));
    }

    /** "Our country" is the home of the press, in speech the speaker's; "his country" that of who acts. */
    private Optional<String> ownState(Mention mention, Scene scene) {
        Person possessor = scene.word(mention.end() - 1).best().inflection().possessor();
        boolean ours = possessor == Person.P1PL && scene.unit().within().isEmpty();
        return ours ? home.or(() -> subject().flatMap(Actor::state)) : subject().flatMap(Actor::state);
    }

    /** "This country": the one named last before it, but for that of who acts. */
    private Optional<String> thatState(Mention mention, Scene scene) {
        Optional<String> own = subject().flatMap(Actor::state);
        return scene.mentions().stream()
                .filter(m -> m.end() <= mention.begin())
                .flatMap(m -> m.is("state") && !m.adjective()
                        ? m.codes().stream()
                        : m.actors().stream().flatMap(actor -> cast.of(actor).state().stream()))
                .filter(state -> !own.equals(Optional.of(state)))
                .reduce((a, b) -> b);
    }

    /** An office of a state whose holder is not known stands for the state. */
    private Optional<Mention> unnamed(Mention mention) {
        List<String> states = states(mention);
        boolean high = mention.code().equals("office") && rank(mention) <= 3;
        return high && !states.isEmpty() && !states.contains(ELSEWHERE)
                ? Optional.of(mention.asStates(states))
                : Optional.empty();
    }

    private static int rank(Mention mention) {
        return mention.codes().size() > 2 ? Integer.parseInt(mention.codes().get(2)) : Actor.NO_RANK;
    }

    private static String office(Mention mention) {
        return mention.codes().size() > 1 ? mention.codes().get(1) : "";
    }

    private List<String> states(Mention mention) {
        return mention.codes().stream()
                .skip(3)
                .flatMap(code -> code.equals(OURS) ? home.stream() : Stream.of(code))
                .toList();
    }

    private List<Actor> actors(Mention mention, Scene scene, List<Mention> resolved) {
        String role = mention.code();
        if (TOGETHER.contains(role)) {
            return leaders(cast.principals());
        }
        return switch (role) {
            case "office" ->
                mention.plural() ? holders(mention) : holder(mention).stream().toList();
            case "leader" ->
                mention.plural()
                        ? leaders(cast.leaders())
                        : leader(mention).stream().toList();
            case "counterpart" ->
                mention.plural() ? List.of() : counterpart(mention).stream().toList();
            case "guest" -> guest.or(this::visitor).stream().toList();
            case "host" -> host.stream().toList();
            case "pronoun" -> pronoun(mention, scene, resolved).stream().toList();
            default -> List.of();
        };
    }

    /** All who gathered, else the pair that the report is about. */
    private List<Actor> leaders(List<Actor> principals) {
        List<Actor> gathering = cast.gathering();
        return gathering.isEmpty() ? pair(principals) : gathering;
    }

    private static List<Actor> pair(List<Actor> actors) {
        return actors.size() == 2 ? actors : List.of();
    }

    /** "The presidents": of the states named with them, else the pair that the report is about. */
    private List<Actor> holders(Mention mention) {
        List<String> states = states(mention);
        if (states.size() > 1) {
            List<Actor> actors = new ArrayList<>();
            states.forEach(state -> of(state, office(mention), rank(mention)).ifPresent(actors::add));
            return actors.size() == states.size() ? actors : List.of();
        }
        if (!states.isEmpty()) {
            return List.of();
        }
        return rank(mention) <= 2
                ? leaders(cast.leaders())
                : pair(cast.principals().stream()
                        .filter(actor -> actor.office().equals(office(mention)))
                        .toList());
    }

    private Optional<Actor> holder(Mention mention) {
        List<String> states = states(mention);
        if (!states.isEmpty()) {
            Optional<Actor> holder = of(states.getLast(), office(mention), rank(mention));
            boolean ours = mention.codes().contains(OURS) && authority.general(office(mention));
            return holder.or(() -> ours ? of(states.getLast(), "foreign-minister", rank(mention)) : Optional.empty());
        }
        return alone(office(mention), rank(mention));
    }

    private Optional<Actor> leader(Mention mention) {
        List<String> states = states(mention);
        return states.isEmpty() ? alone("head-of-state", 1) : of(states.getLast(), "head-of-state", 1);
    }

    /** Who holds an office of a state: somebody of the report, else whom the world files name for the day. */
    private Optional<Actor> of(String state, String office, int rank) {
        List<Actor> own = cast.all().stream()
                .filter(actor -> actor.state().filter(state::equals).isPresent())
                .toList();
        Optional<Actor> named = own.stream()
                .filter(actor -> within(actor.office(), office))
                .findFirst()
                .or(() -> own.stream()
                        .filter(actor -> rank <= 2 && actor.leads() && !heldByOther(office, state, actor))
                        .findFirst());
        if (named.isPresent() || rank > ONE_HOLDER || authority.general(office) && rank > 1) {
            return named;
        }
        return named.or(() -> date.flatMap(day -> authority
                        .holder(office, state, day)
                        .or(() -> rank == 1 ? authority.holder("head-of-state", state, day) : Optional.empty()))
                .map(person -> known(person, state, office, rank)));
    }

    /** Whether the world files name somebody else for an office on the day. */
    private boolean heldByOther(String office, String state, Actor actor) {
        return !authority.general(office)
                && date.flatMap(day -> authority.holder(office, state, day))
                        .filter(person -> !person.name().equals(actor.name()))
                        .isPresent();
    }

    /** Whether an office of the first rank is at home not the head of state's: a national leader's. */
    private boolean besideHead(String office, String state) {
        return date.flatMap(day -> authority.holder(office, state, day))
                .filter(person ->
                        !Optional.of(person).equals(date.flatMap(day -> authority.holder("head-of-state", state, day))))
                .isPresent();
    }

    /** Whether an office is another or a kind of it: a foreign minister is a minister. */
    private static boolean within(String office, String general) {
        return !general.isEmpty() && office.contains(general);
    }

    private Actor known(Entity.Person person, String state, String office, int rank) {
        return new Actor(person.name(), Optional.of(state), office, rank, true);
    }

    /** An office without a state: the home state's holder if the report names him, else who acted last in it, else anybody in it. */
    private Optional<Actor> alone(String office, int rank) {
        Set<String> givers = rank <= 1 ? authority.givers(office) : Set.of();
        if (!givers.isEmpty() && home.isPresent() && !givers.contains(home.get())) {
            return abroad(office, givers, rank);
        }
        if (rank <= 1 && home.filter(state -> besideHead(office, state)).isPresent()) {
            return home.flatMap(state -> of(state, office, rank));
        }
        List<Actor> holding = cast.all().stream()
                .filter(actor -> rank <= 1 ? actor.rank() == 1 : actor.office().equals(office))
                .toList();
        Optional<Actor> atHome =
                holding.stream().filter(actor -> actor.state().equals(home)).findFirst();
        Optional<Actor> recent = subject().filter(holding::contains);
        if (!holding.isEmpty()) {
            return atHome.or(() -> recent).or(() -> holding.stream().findFirst());
        }
        return rank <= 2 ? home.flatMap(state -> of(state, office, rank)) : Optional.empty();
    }

    /** An office that the home state does not have: its holder of the report; if one state alone has it, the holder of the day. */
    private Optional<Actor> abroad(String office, Set<String> givers, int rank) {
        Optional<String> sole = givers.size() == 1 ? givers.stream().findFirst() : Optional.empty();
        return cast.all().stream()
                .filter(actor -> actor.office().equals(office))
                .findFirst()
                .or(() -> sole.flatMap(of -> date.flatMap(day -> authority.holder(office, of, day))
                        .map(person -> new Actor(
                                person.name(), authority.state(of).map(Entity.State::code), office, rank, true))));
    }

    private Optional<Actor> counterpart(Mention mention) {
        List<String> states = states(mention);
        Optional<Actor> antecedent = subject();
        if (!states.isEmpty()) {
            String office = antecedent.map(Actor::office).orElse("head-of-state");
            int rank = antecedent.map(Actor::rank).orElse(1);
            return of(states.getLast(), office, rank)
                    .or(() -> cast.holding(Optional.of(states.getLast()), rank).stream()
                            .findFirst());
        }
        return cast.principals().stream()
                .filter(actor -> antecedent.isPresent()
                        && !actor.name().equals(antecedent.get().name()))
                .findFirst();
    }

    /** Without a visit told so far, the leader who is not at home. */
    private Optional<Actor> visitor() {
        List<Actor> leaders = cast.leaders();
        boolean atHome = leaders.stream().anyMatch(actor -> actor.state().equals(home));
        return atHome
                ? leaders.stream().filter(actor -> !actor.state().equals(home)).findFirst()
                : Optional.empty();
    }

    private Optional<Actor> pronoun(Mention mention, Scene scene, List<Mention> resolved) {
        Reading reading = scene.word(mention.end() - 1).best();
        boolean pronoun = reading.pos() == PartOfSpeech.PRONOUN;
        boolean marked = !mention.cases().contains(Case.NONE);
        if (!pronoun || !marked) {
            return Optional.empty();
        }
        return OBJECTS.contains(reading.inflection().kase()) ? other(mention, scene, resolved) : subject();
    }

    /** A pronoun has the cases of its readings as one; <i>оны</i> is not "its ten" besides. */
    private static EnumSet<Case> ofPronoun(Mention mention, Scene scene) {
        EnumSet<Case> cases = EnumSet.noneOf(Case.class);
        for (Reading reading : scene.word(mention.end() - 1).readings()) {
            if (reading.pos() == PartOfSpeech.PRONOUN) {
                cases.add(reading.inflection().kase());
            }
        }
        return cases;
    }

    /** Whom a pronoun stands for that is no subject: somebody else than who acts in the same sentence. */
    private Optional<Actor> other(Mention pronoun, Scene scene, List<Mention> resolved) {
        List<Mention> before = resolved.stream()
                .filter(m -> m.is("person") && m.actors().size() == 1 && m.end() <= pronoun.begin())
                .toList();
        boolean acts = before.stream()
                .anyMatch(m -> subject.filter(actor ->
                                actor.name().equals(m.actors().getFirst().name()))
                        .isPresent());
        boolean anotherActs = scene.mentions("person").stream()
                .anyMatch(m -> m.begin() >= pronoun.end()
                        && m.marked("nom")
                        && m.function().isEmpty());
        if (!acts || anotherActs) {
            return subject();
        }
        return before.stream()
                .map(m -> m.actors().getFirst())
                .filter(actor ->
                        subject.filter(s -> s.name().equals(actor.name())).isEmpty())
                .reduce((a, b) -> b)
                .map(cast::of)
                .or(this::subject);
    }
}
