package org.elchi.reading.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Items;
import org.elchi.reading.clause.Phrase;
import org.elchi.reading.clause.Status;
import org.elchi.reading.discourse.Actor;
import org.elchi.reading.discourse.Discourse;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.frame.Frame;
import org.elchi.reading.frame.Role;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.value.Figure;

/** Fills the roles of one trigger's frame: by marker, then by place in the clause or phrase, then from what the report is about. */
final class Filling {
    private static final double SURE = 0.92;
    private static final double LEAST = 0.3;
    private static final double BARRIER = 0.08;
    private static final double SUBJECT_BEFORE = 0.2;
    private static final double FROM_REPORT = 0.1;

    private final Scene scene;
    private final Clauses clauses;
    private final Trigger trigger;
    private final Discourse discourse;
    private final Knowledge knowledge;
    private final Arguments arguments;
    private final Map<String, List<Mention>> filled = new LinkedHashMap<>();
    private final Set<Mention> used = new HashSet<>();
    private final Map<Draft, List<Mention>> parts = new HashMap<>();
    private final Map<String, List<Actor>> shared = new HashMap<>();
    private final Map<Draft, Items.Item> items = new HashMap<>();
    private final Map<Draft, Mention> anchors = new IdentityHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Optional<Condition> failed = Optional.empty();
    private List<Draft> unchecked = List.of();

    Filling(Scene scene, Clauses clauses, Trigger trigger, Discourse discourse, Knowledge knowledge) {
        this.scene = scene;
        this.clauses = clauses;
        this.trigger = trigger;
        this.discourse = discourse;
        this.knowledge = knowledge;
        this.arguments = new Arguments(scene, clauses, trigger);
    }

    /** The facts that the trigger tells, one for each value of the roles that make facts of their own; none where a role that is needed stays empty. */
    List<Draft> drafts() {
        Frame frame = trigger.way().frame();
        if (!told(frame)) {
            return List.of();
        }
        trigger.way().roles().forEach((name, markers) -> frame.role(name).ifPresent(role -> byMarker(role, markers)));
        for (Role role : frame.roles()) {
            if (!filled.containsKey(role.name()) && !trigger.way().roles().containsKey(role.name())) {
                byPlace(role);
            }
        }
        frame.roles().forEach(this::dropped);
        for (Role role : frame.roles()) {
            if (role.required()
                    && !trigger.way().adds()
                    && !filled.containsKey(role.name())
                    && !trigger.way().gives().containsKey(role.name())
                    && !sharedOrElse(role)) {
                fail(
                        Condition.Kind.SLOT,
                        role.name(),
                        String.join(" ", trigger.way().roles().getOrDefault(role.name(), List.of())));
                return List.of();
            }
        }
        return each(frame);
    }

    private boolean told(Frame frame) {
        if (!frame.inSpeech() && discourse.spoken(scene.unit())) {
            fail(Condition.Kind.OUTSIDE_SPEECH, frame.name(), "");
            return false;
        }
        Status status = trigger.status();
        boolean told = frame.only().isEmpty()
                ? status == Status.DONE || frame.when().containsKey(status.key())
                : frame.only().contains(status.key());
        if (!told) {
            fail(Condition.Kind.STATUS, frame.name(), status.key());
        }
        return told;
    }

    private void byMarker(Role role, List<String> markers) {
        if (role.many() && role.fills("topic")) {
            List<Mention> topics = arguments.topics(role);
            if (!topics.isEmpty()) {
                filled.put(role.name(), topics);
            }
            return;
        }
        List<Arguments.Argument> found = arguments.find(role, markers, used);
        List<Mention> mentions = new ArrayList<>();
        for (Arguments.Argument argument :
                role.many() ? found : found.stream().limit(1).toList()) {
            List<Mention> members = role.each()
                            && role.options().list().isEmpty()
                            && !argument.mention().is("person")
                    ? arguments.listed(argument.mention())
                    : arguments.together(argument.mention());
            boolean first = argument.mention().is("person") && !members.isEmpty();
            List<Mention> taken =
                    role.many() || role.each() ? members : List.of(first ? members.getFirst() : argument.mention());
            taken.stream()
                    .filter(m -> Arguments.fills(role, m))
                    .flatMap(m -> role.each() ? oneByOne(m) : Stream.of(m))
                    .forEach(mentions::add);
            if (argument.penalty() > 0) {
                doubts.add(new Doubt(Doubt.Reason.DISTANCE, role.name(), BARRIER * argument.penalty()));
            }
        }
        boolean companion = role.many()
                && found.size() == 1
                && markers.contains("ins")
                && mentions.stream().allMatch(m -> m.marked("ins"));
        if (companion) {
            Optional<Mention> subject = arguments.subject();
            subject.filter(m -> Arguments.fills(role, m) && !mentions.contains(m))
                    .ifPresent(mentions::add);
            if (subject.isEmpty() && !trigger.turned()) {
                unsaid(role, mentions);
            }
        }
        if (!mentions.isEmpty()
                && headed(role, mentions.getLast())
                && !alone(role, markers, mentions)
                && !decides(role)) {
            filled.put(role.name(), mentions);
            used.addAll(mentions);
            boolean received = trigger.turned()
                    && markers.contains("acc")
                    && mentions.getFirst().marked("by");
            if (role.least() > 1 && received && arguments.subject().isEmpty()) {
                unsaid(role, mentions); // whom the other received
            }
        }
    }

    /** Where the verb and its noun decide or promise something (<i>шешім қабылда</i>), it takes no guest. */
    private boolean decides(Role role) {
        int anchor = trigger.anchor();
        return role.least() > 1
                && !trigger.hasNoun()
                && scene.hits().stream()
                        .anyMatch(hit -> hit.is("matrix")
                                && hit.begin() < anchor
                                && hit.end() == anchor + 1
                                && Set.of("agree", "propose", "plan").contains(hit.code()));
    }

    /** Who receive together have nobody before them: <i>A and B adopted a statement</i> is no reception. */
    private boolean alone(Role role, List<String> markers, List<Mention> mentions) {
        boolean object = markers.contains("acc") || markers.contains("dat");
        return role.least() > 1
                && object
                && markers.contains("nom")
                && !markers.contains("ins")
                && !trigger.turned()
                && mentions.stream().allMatch(m -> m.marked("nom") && m.end() <= trigger.anchor())
                && mentions.stream().map(Mention::group).distinct().count() == 1;
    }

    /** "The presidents", where each is a fact of his own. */
    private static Stream<Mention> oneByOne(Mention mention) {
        return mention.is("person") && mention.actors().size() > 1
                ? mention.actors().stream().map(actor -> mention.asPersons(List.of(actor)))
                : Stream.of(mention);
    }

    /** Where a finite verb names only a companion, he was with who acted last: <i>met with Y</i>. */
    private void unsaid(Role role, List<Mention> companions) {
        boolean finite = trigger.verb().filter(verb -> !verb.participle()).isPresent();
        List<Actor> with = companions.stream().flatMap(m -> m.actors().stream()).toList();
        discourse
                .subject()
                .filter(actor -> finite && scene.unit().within().isEmpty())
                .filter(actor -> actor.state().isPresent() && actor.rank() < Actor.NO_RANK)
                .filter(actor -> with.size() == 1 && !with.getFirst().state().equals(actor.state()))
                .ifPresent(actor -> {
                    shared.put(role.name(), List.of(actor));
                    doubts.add(new Doubt(Doubt.Reason.SUBJECT_BEFORE, role.name(), SUBJECT_BEFORE));
                });
    }

    /** A body that sits needs the word for a sitting behind it; one that is founded must not have it. */
    private boolean headed(Role role, Mention mention) {
        String head = role.options().head();
        if (role.options().bare()) {
            return arguments.head(mention, head).isEmpty();
        }
        return head.isEmpty()
                || role.options().alone().contains(mention.code())
                || !trigger.way()
                        .needs()
                        .isEmpty() // what the way needs besides makes up for the head: it met for the sixth time
                || arguments.head(mention, head).isPresent();
    }

    private void byPlace(Role role) {
        if (!role.options().sameAs().isEmpty()) {
            List<Mention> same = filled.getOrDefault(role.options().sameAs(), List.of()).stream()
                    .filter(m -> role.fills(m.type()))
                    .toList();
            if (!same.isEmpty()) {
                filled.put(role.name(), same);
            }
        } else if (role.scope() == Role.Scope.CLAUSE) {
            inClause(role);
        } else if (role.scope() == Role.Scope.NOWHERE && !role.markers().isEmpty()) {
            byMarker(role, role.markers());
        }
    }

    private void inClause(Role role) {
        List<Mention> mentions = arguments.inClause(role, role.markers()).stream()
                .filter(m -> !used.contains(m) || role.fills("topic"))
                .toList();
        if (mentions.isEmpty()) {
            return;
        }
        List<Mention> taken = role.many()
                ? role.fills("topic") ? mentions : arguments.together(mentions.getFirst())
                : role.each() ? mentions : List.of(mentions.getFirst());
        filled.put(role.name(), taken);
    }

    /** One who is himself marked as somebody else is no filler. */
    private void dropped(Role role) {
        List<Mention> mentions = filled.get(role.name());
        if (mentions != null
                && !role.many()
                && mentions.stream().anyMatch(m -> m.codes().size() > 1 && !m.is("award"))) {
            filled.remove(role.name());
        }
    }

    /** A needed role may be filled by who acted last, or by the frame's own fallback. */
    private boolean sharedOrElse(Role role) {
        boolean subject =
                trigger.way().roles().getOrDefault(role.name(), List.of()).contains("nom");
        boolean silent = trigger.verb().isPresent() && !trigger.turned() && !arguments.subjectPresent();
        Optional<Actor> actor = role.fallback()
                .filter("guest"::equals)
                .flatMap(guest -> discourse.guest())
                .or(discourse::subject)
                .filter(a -> a.state().isPresent() && a.rank() < Actor.NO_RANK);
        Optional<Mention> beside = ownTrip(role).or(() -> objectBefore(role));
        if (beside.isPresent()) {
            filled.put(role.name(), List.of(beside.get()));
            doubts.add(new Doubt(Doubt.Reason.DISTANCE, role.name(), FROM_REPORT));
            return true;
        }
        boolean alone = role.least() <= 1; // who acted last does not meet himself
        if (subject
                && silent
                && alone
                && role.fills("person")
                && actor.isPresent()
                && scene.unit().within().isEmpty()) {
            shared.put(role.name(), List.of(actor.get()));
            doubts.add(new Doubt(Doubt.Reason.SUBJECT_BEFORE, role.name(), SUBJECT_BEFORE));
            return true;
        }
        return role.fallback().filter(fallback -> !fallback.equals("guest")).isPresent();
    }

    /** Who acts in the clause makes the trip that it is only set beside: <i>during his visit to Baku X met Y</i>. */
    private Optional<Mention> ownTrip(Role role) {
        boolean own = role.fills("person")
                && trigger.verb().isEmpty()
                && trigger.way().roles().getOrDefault(role.name(), List.of()).contains("gen");
        return own ? arguments.actorBehind().filter(m -> Arguments.fills(role, m)) : Optional.empty();
    }

    /** An object that the verb before has in the dative serves this one too: <i>called Y and congratulated [him]</i>. */
    private Optional<Mention> objectBefore(Role role) {
        boolean object = role.fills("person")
                && trigger.verb().isPresent()
                && !trigger.turned()
                && trigger.way().roles().getOrDefault(role.name(), List.of()).contains("acc");
        return object
                ? arguments.dativeBefore().filter(m -> Arguments.fills(role, m) && !used.contains(m))
                : Optional.empty();
    }

    private List<Draft> each(Frame frame) {
        Draft base = new Draft(
                frame,
                trigger.way().id(),
                scene.unit().paragraph(),
                trigger.way().adds(),
                trigger.status() == Status.DONE,
                SURE);
        doubts.forEach(base::doubt);
        base.confidence = Math.max(LEAST, base.confidence);
        base.evidence.add(scene.unit().span());
        trigger.way().gives().forEach((slot, value) -> base.slots.put(slot, Value.of(value)));
        List<Draft> start = new ArrayList<>(List.of(base));
        frame.roles().stream()
                .filter(role -> !role.options().list().isEmpty()
                        && trigger.way().gives().containsKey(role.name()))
                .forEach(role -> listed(role, start));
        List<Draft> drafts = start;
        for (Role role : frame.roles()) {
            List<Draft> next = new ArrayList<>();
            for (Draft draft : drafts) {
                next.addAll(fill(role, draft));
            }
            drafts = next;
        }
        unchecked = drafts;
        Map<String, String> status = frame.when().getOrDefault(trigger.status().key(), Map.of());
        List<Draft> complete = new ArrayList<>();
        for (Draft draft : drafts) {
            if (trigger.status() != Status.DONE) {
                status.forEach((slot, value) -> draft.slots.put(slot, Value.of(value)));
            }
            if (complete(draft)) {
                frame.sharpens().forEach(sharpening -> sharpen(sharpening, draft));
                complete.add(draft);
            }
        }
        return complete;
    }

    /** Where the verb itself says the kind ("agreed on A, B and C"), each subject of the list is a fact. */
    private void listed(Role role, List<Draft> drafts) {
        List<List<Mention>> subjects =
                Items.parts(scene, filled.getOrDefault(role.options().list(), List.of()));
        if (subjects.size() > 1) {
            Draft base = drafts.removeFirst();
            for (List<Mention> part : subjects) {
                Draft copy = base.copy();
                parts.put(copy, part);
                drafts.add(copy);
            }
        }
    }

    private static void sharpen(Frame.Sharpening sharpening, Draft draft) {
        boolean said = Value.of(sharpening.from()).equals(draft.slots.get(sharpening.slot()));
        boolean meant = sharpening.when().entrySet().stream()
                .allMatch(entry -> draft.said(entry.getKey())
                        .filter(entry.getValue()::equals)
                        .isPresent());
        if (said && meant && sharpening.needs().stream().allMatch(draft::has)) {
            draft.slots.put(sharpening.slot(), Value.of(sharpening.to()));
        }
    }

    private List<Draft> fill(Role role, Draft draft) {
        List<Mention> mentions = parts.containsKey(draft) && isList(role)
                ? parts.get(draft)
                : filled.getOrDefault(role.name(), List.of());
        if (!role.options().list().isEmpty() && !mentions.isEmpty()) {
            return items(role, draft, mentions);
        }
        if (role.scope() == Role.Scope.PHRASE && mentions.isEmpty()) {
            inPhrase(role, draft);
            return List.of(draft);
        }
        if (role.each() && mentions.size() > 1) {
            List<Draft> drafts = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (Mention mention : mentions) {
                boolean figure = mention.figure().isPresent();
                if (figure || seen.add(mention.code())) {
                    Draft copy = draft.copy();
                    if (figure) {
                        anchors.put(copy, mention);
                    }
                    put(role, copy, List.of(mention));
                    drafts.add(copy);
                }
            }
            return drafts;
        }
        if (severally(role, mentions)) {
            return pairs(role, draft, mentions);
        }
        if (role.fills("date") && anchors.containsKey(draft)) {
            mentions = dateBefore(role, draft);
        }
        if (!mentions.isEmpty()) {
            put(role, draft, mentions);
        } else if (shared.containsKey(role.name())) {
            draft.slots.put(
                    role.name(),
                    role.many()
                            ? Value.of(shared.get(role.name()).stream()
                                    .map(Actor::name)
                                    .toList())
                            : Value.of(shared.get(role.name()).getFirst().name()));
        } else if (role.fills("text")) {
            before(role).ifPresent(words -> draft.slots.put(role.name(), words));
        } else {
            fallback(role, draft);
        }
        return List.of(draft);
    }

    /** The words before a postposition that marks the role: <i>zilzila munosabati bilan</i>, because of the earthquake. */
    private Optional<Value> before(Role role) {
        int from = clauses.begin(trigger.anchor());
        return scene.hits().stream()
                .filter(hit -> hit.is("adposition") && role.markers().contains(hit.code()))
                .filter(hit -> hit.begin() > from && hit.end() <= trigger.anchor())
                .reduce((first, second) -> second)
                .map(hit -> knowledge.words(
                        scene, Math.max(from, Phrase.begin(scene, clauses, hit.begin() - 1)), hit.begin()))
                .filter(words -> !words.isEmpty())
                .map(Value::of);
    }

    /** Whether one talks with several, each apart: <i>ayrı ayrı görüştü</i>, <i>telefon görüşmeleri yaptı</i>. */
    private boolean severally(Role role, List<Mention> mentions) {
        if (role.least() <= 1 || mentions.isEmpty()) {
            return false;
        }
        long with = mentions.stream()
                .filter(m -> m.function().equals("ins") || m.marked("ins"))
                .mapToLong(m -> m.codes().size())
                .sum();
        int begin = clauses.begin(trigger.anchor());
        int end = trigger.verb().map(verb -> verb.index()).orElse(trigger.anchor());
        boolean each = scene.hits("conjunction").stream()
                .anyMatch(hit -> hit.code().equals("each") && hit.begin() >= begin && hit.end() <= end);
        boolean plural = trigger.hasNoun()
                && scene.word(trigger.nounEnd() - 1).best().inflection().plural();
        return with > 1
                && (each || plural || oneByOne())
                && actors(mentions, false).size() == 1;
    }

    private boolean oneByOne() {
        return trigger.way().frame().oneByOne().entrySet().stream()
                .anyMatch(entry -> filled.getOrDefault(entry.getKey(), List.of()).stream()
                                .anyMatch(m -> entry.getValue().contains(m.code()))
                        || entry.getValue().contains(trigger.way().gives().getOrDefault(entry.getKey(), "")));
    }

    private List<Draft> pairs(Role role, Draft draft, List<Mention> mentions) {
        String one = actors(mentions, false).getFirst();
        List<Draft> drafts = new ArrayList<>();
        for (String other : actors(mentions, true)) {
            Draft copy = draft.copy();
            copy.slots.put(role.name(), Value.of(List.of(one, other)));
            drafts.add(copy);
        }
        return drafts;
    }

    /** Those with whom somebody talks, or those who talk with them. */
    private static List<String> actors(List<Mention> mentions, boolean companions) {
        return mentions.stream()
                .filter(m -> (m.function().equals("ins") || m.marked("ins")) == companions)
                .flatMap(m -> m.codes().stream())
                .distinct()
                .toList();
    }

    /** Of several figures each has the date right before it, the first also one behind: <i>3 billion in 2023, 4 billion in 2024</i>. */
    private List<Mention> dateBefore(Role role, Draft draft) {
        Mention figure = Objects.requireNonNull(anchors.get(draft));
        int from = anchors.values().stream()
                .filter(other -> other.end() <= figure.begin())
                .mapToInt(Mention::end)
                .max()
                .orElse(0);
        return scene.mentions().stream()
                .filter(m -> Arguments.fills(role, m) && m.begin() >= from && m.end() <= figure.begin())
                .reduce((a, b) -> b)
                .stream()
                .toList();
    }

    /** Whether a role is the one by which the items of another are told apart. */
    private boolean isList(Role role) {
        return trigger.way().frame().roles().stream()
                .anyMatch(other -> other.options().list().equals(role.name()));
    }

    /** One fact for each thing that the phrase lists. */
    private List<Draft> items(Role role, Draft draft, List<Mention> mentions) {
        Mention head = mentions.getLast();
        int begin = Phrase.begin(scene, clauses, head.begin());
        List<Draft> drafts = new ArrayList<>();
        for (Items.Item item : Items.of(scene, begin, head, subjects(role))) {
            Draft copy = draft.copy();
            String code = item.head().code().isEmpty()
                    ? role.options().unsaid()
                    : item.head().code();
            copy.slots.put(role.name(), Value.of(code));
            items.put(copy, item);
            drafts.add(copy);
        }
        return drafts;
    }

    /** The vocabulary of the role by which items are told apart. */
    private String subjects(Role role) {
        return trigger.way()
                .frame()
                .role(role.options().list())
                .map(subject -> subject.fills().getFirst())
                .orElse("");
    }

    private void inPhrase(Role role, Draft draft) {
        int begin;
        int end;
        Items.Item item = items.get(draft);
        List<Mention> heads = filled.getOrDefault(role.of(), List.of());
        if (item != null) {
            begin = item.begin();
            end = item.end();
        } else {
            Optional<Mention> head = heads.stream().findFirst().or(() -> titleOf(role.of()));
            if (head.isEmpty()) {
                fallback(role, draft);
                return;
            }
            int whole = arguments
                    .bearer(head.get())
                    .map(Mention::begin)
                    .orElse(head.get().begin());
            begin = Phrase.begin(scene, clauses, whole);
            end = head.get().end() + (role.fills("ordinal") ? 4 : 0);
        }
        int from = begin;
        int to = end;
        List<Mention> within = isList(role)
                ? Items.subjects(scene, role.fills().getFirst(), from, to)
                : scene.mentions().stream()
                        .filter(m -> m.begin() >= from && (m.end() <= to || m.is("title") && m.begin() < to))
                        .filter(m -> Arguments.fills(role, m))
                        .toList();
        List<Mention> mentions = within.stream()
                .filter(m -> item == null || !m.equals(item.head()))
                .toList();
        if (!role.markers().isEmpty()) {
            Mention head =
                    heads.stream().findFirst().or(() -> titleOf(role.of())).orElseThrow();
            mentions = mentions.stream()
                    .filter(m -> m.end() <= head.begin() && arguments.belongs(m, head, role.markers()))
                    .toList();
        }
        if (role.fills("number")) {
            mentions =
                    mentions.stream().filter(m -> counts(m, to) && !titled(m)).toList();
        }
        if (!mentions.isEmpty()) {
            put(role, draft, role.many() ? whole(mentions) : List.of(mentions.getLast()));
        } else {
            fallback(role, draft);
        }
    }

    /** Where a way gives what a role holds, its words in the title of who fills another: <i>ambassador X presented his letters</i>. */
    private Optional<Mention> titleOf(String name) {
        return trigger.way().frame().role(name).stream()
                .flatMap(role -> scene.mentions().stream().filter(m -> Arguments.fills(role, m)))
                .filter(m -> arguments.bearer(m).filter(used::contains).isPresent())
                .findFirst();
    }

    /** A list of states that reaches into a phrase belongs to it whole: <i>Oʻzbekiston – Qirgʻiziston komissiyasi</i>. */
    private List<Mention> whole(List<Mention> mentions) {
        Set<Mention> all = new LinkedHashSet<>();
        mentions.forEach(m -> all.addAll(m.is("state") ? arguments.together(m) : List.of(m)));
        return List.copyOf(all);
    }

    /** A number counts the head when only modifiers stand between them. */
    private boolean counts(Mention number, int headEnd) {
        for (int i = number.end(); i < headEnd - 1; i++) {
            if (scene.word(i).mark(",") || scene.hit("conjunction", i).isPresent()) {
                return false;
            }
        }
        return headEnd - number.end() <= 4;
    }

    /** Whether a number is part of a name in quotation marks. */
    private boolean titled(Mention number) {
        return scene.mentions("title").stream().anyMatch(m -> m.begin() <= number.begin() && number.end() <= m.end());
    }

    private void put(Role role, Draft draft, List<Mention> mentions) {
        if (role.options().hidden()) {
            return;
        }
        Mention first = mentions.getFirst();
        if (role.many()) {
            Optional<Value> before = role.least() > 1 && mentions.stream().allMatch(this::sides)
                    ? discourse.told(draft.frame.name(), role.name())
                    : Optional.empty();
            if (before.isPresent()) {
                draft.slots.put(role.name(), before.get());
                return;
            }
            Set<String> items = new LinkedHashSet<>();
            acting(role, mentions).forEach(mention -> items.addAll(codes(role, mention)));
            shared.getOrDefault(role.name(), List.of()).forEach(actor -> items.add(actor.name()));
            if (!items.isEmpty()) {
                states(mentions)
                        .filter(states -> role.fills("person"))
                        .ifPresent(states -> draft.states.put(role.name(), states));
                draft.slots.put(role.name(), Value.of(List.copyOf(items)));
            }
            return;
        }
        value(role, first).ifPresent(value -> draft.slots.put(role.name(), value));
        first.figure()
                .filter(figure -> figure.kind() == Figure.Kind.MONEY
                                && !role.options().currency().isEmpty()
                        || role.fills("money") && !role.fills("number"))
                .filter(figure -> !figure.unit().isEmpty())
                .ifPresent(figure -> draft.slots.put("currency", Value.of(figure.unit())));
    }

    /** Whether somebody is only called a side: of the talks told before, where there were any. */
    private boolean sides(Mention mention) {
        return mention.is("state")
                && scene.hits().stream()
                        .anyMatch(hit -> hit.is("reference")
                                && hit.code().equals("sides")
                                && hit.begin() == mention.begin()
                                && hit.end() == mention.end());
    }

    /** The states of people, where each has one. */
    private static Optional<Set<String>> states(List<Mention> mentions) {
        List<Actor> people =
                mentions.stream().flatMap(mention -> mention.actors().stream()).toList();
        Set<String> states =
                people.stream().flatMap(actor -> actor.state().stream()).collect(Collectors.toSet());
        boolean all = !people.isEmpty()
                && people.stream().allMatch(actor -> actor.state().isPresent());
        return all ? Optional.of(states) : Optional.empty();
    }

    /** Where people are named, a state stands only for one of its own who is not: <i>X met the Iranian president</i>. */
    private static List<Mention> acting(Role role, List<Mention> mentions) {
        if (!role.fills("person") || !role.fills("state")) {
            return mentions;
        }
        List<Actor> people =
                mentions.stream().flatMap(mention -> mention.actors().stream()).toList();
        return mentions.stream()
                .filter(mention -> !mention.is("state")
                        || people.isEmpty()
                        || people.size() == 1
                                && people.getFirst()
                                        .state()
                                        .filter(mention.codes()::contains)
                                        .isEmpty())
                .toList();
    }

    private List<String> codes(Role role, Mention mention) {
        if (mention.is("person") && role.fills("state") && !role.fills("person")) {
            return mention.actors().stream()
                    .flatMap(actor -> actor.state().stream())
                    .toList();
        }
        return mention.codes();
    }

    private Optional<Value> value(Role role, Mention mention) {
        if (mention.figure().isPresent()) {
            return figure(role, mention.figure().get());
        }
        if (role.options().text()) {
            return mention.is(role.fills().getFirst()) && role.fills().size() > 1
                    ? Optional.of(Value.of(meant(mention)))
                    : knowledge.text(scene, clauses, mention, role).map(Value::of);
        }
        if (mention.is("title")) {
            return Optional.of(Value.of(knowledge.title(scene, mention)));
        }
        if (role.options().as().equals("state") && (mention.is("city") || mention.is("region"))) {
            return knowledge.stateOfCity(mention.code()).map(Value::of);
        }
        return mention.code().isEmpty() ? Optional.empty() : Optional.of(Value.of(mention.code()));
    }

    private Optional<Value> figure(Role role, Figure figure) {
        if (figure.kind() != Figure.Kind.DATE) {
            BigDecimal number = figure.number();
            return Optional.of(Value.of(number));
        }
        String date = figure.date();
        int slash = date.indexOf('/');
        if (slash < 0) {
            return switch (role.options().part()) {
                case "end" -> Optional.empty();
                case "until" -> toCome(date) ? Optional.of(Value.of(date)) : Optional.empty();
                default -> Optional.of(Value.of(date));
            };
        }
        return switch (role.options().part()) {
            case "begin" -> Optional.of(Value.of(date.substring(0, slash)));
            case "end", "until" -> Optional.of(Value.of(date.substring(slash + 1)));
            default -> Optional.of(Value.of(date));
        };
    }

    /** Whether an EDTF date ends after the report's. */
    private boolean toCome(String date) {
        return knowledge
                .date()
                .map(LocalDate::toString)
                .map(day -> {
                    int order = date.compareTo(day.substring(0, Math.min(day.length(), date.length())));
                    return order > 0 || order == 0 && date.length() < day.length();
                })
                .orElse(true);
    }

    private void fallback(Role role, Draft draft) {
        if (draft.has(role.name()) || role.fallback().isEmpty()) {
            return;
        }
        String[] words = role.fallback().get().split(" ");
        Optional<Value> value = switch (words[0]) {
            case "value" -> Optional.of(Value.of(words[1]));
            case "in-play" -> words.length > 1 && !abroadNamed() ? Optional.empty() : inPlay(role);
            case "state-of" -> actor(words[1]).flatMap(Actor::state).map(Value::of);
            case "document-date" ->
                draft.has(role.options().unless()) || trigger.status() != Status.DONE
                        ? Optional.empty()
                        : dateOfSentence(role).or(() -> knowledge.date().map(day -> Value.of(day.toString())));
            case "giver" -> giver();
            case "leaders" ->
                several()
                        ? Optional.empty()
                        : Optional.of(discourse.cast().leaders())
                                .filter(leaders -> leaders.size() == 2)
                                .filter(leaders -> words.length < 3 || filled.containsKey(words[2]))
                                .map(leaders -> Value.of(
                                        leaders.stream().map(Actor::name).toList()));
            case "state-of-office" -> sender(draft).map(Value::of);
            case "told-before" -> discourse.told(draft.frame.name(), role.name());
            default -> Optional.empty();
        };
        if (words[0].equals("document-date") || words[0].equals("in-play") && !role.required()) {
            value.ifPresent(v -> draft.defaults.put(role.name(), v));
            return;
        }
        value.ifPresent(v -> {
            draft.slots.put(role.name(), v);
            if (role.required()) {
                draft.doubt(new Doubt(Doubt.Reason.FROM_REPORT, role.name(), FROM_REPORT));
            }
        });
    }

    /** At a summit the organisation, between two sides of which one is unnamed the home state and the other, else the two states most spoken of. */
    private Optional<Value> inPlay(Role role) {
        List<String> states = discourse.cast().statesInPlay();
        Optional<Value> organisation = role.fills("organisation")
                ? discourse.cast().organisation().map(id -> Value.of(List.of(id)))
                : Optional.empty();
        boolean summit = scene.mentions("body").stream().anyMatch(m -> m.code().equals("summit"));
        if (organisation.isPresent() && (summit || states.size() != 2)) {
            return organisation;
        }
        return withHome().or(() -> states.size() == 2 ? Optional.of(Value.of(states)) : Optional.empty());
    }

    private Optional<Value> withHome() {
        int begin = clauses.begin(trigger.anchor());
        boolean between = scene.hits("adposition").stream()
                .anyMatch(hit -> hit.code().equals("between") && hit.begin() >= begin && hit.end() <= trigger.anchor());
        List<String> states = scene.mentions("state").stream()
                .filter(m -> !m.adjective() && m.begin() >= begin && m.end() <= trigger.anchor())
                .flatMap(m -> m.codes().stream())
                .distinct()
                .toList();
        return discourse
                .home()
                .filter(home -> between && states.size() == 1 && !states.contains(home))
                .map(home ->
                        Value.of(Stream.of(home, states.getFirst()).sorted().toList()));
    }

    private Optional<Actor> actor(String role) {
        return filled.getOrDefault(role, List.of()).stream()
                .flatMap(mention -> mention.actors().stream())
                .findFirst()
                .or(() -> shared.getOrDefault(role, List.of()).stream().findFirst());
    }

    /** The person that this one of several facts is about. */
    private Optional<Actor> holder(Draft draft) {
        return filled.getOrDefault("person", List.of()).stream()
                .flatMap(mention -> mention.actors().stream())
                .filter(actor ->
                        draft.said("person").filter(actor.name()::equals).isPresent())
                .findFirst()
                .or(() -> actor("person"));
    }

    /** A date that the sentence has, though not for this: what is told of happened then rather than on the report's day. */
    private Optional<Value> dateOfSentence(Role role) {
        return scene.mentions().stream()
                .filter(m -> Arguments.fills(role, m))
                .min(Comparator.comparing(m -> Math.abs(trigger.anchor() - m.begin())))
                .flatMap(m -> value(role, m));
    }

    /** Whether the sentence itself names another state than that of the press, somebody of one, or both sides. */
    private boolean abroadNamed() {
        return scene.mentions().stream()
                .flatMap(m -> m.is("state")
                        ? m.codes().stream()
                        : m.is("city")
                                ? knowledge.stateOfCity(m.code()).stream()
                                : m.actors().stream().flatMap(actor -> actor.state().stream()))
                .anyMatch(state -> !discourse.home().equals(Optional.of(state)));
    }

    /** Several events at once, of nobody who is named: <i>a number of meetings</i>. */
    private boolean several() {
        return trigger.hasNoun()
                && scene.word(trigger.nounEnd() - 1).best().inflection().plural();
    }

    /** Whose office-holder somebody is: the state of his title, else the home of the press for who goes to another state. */
    private Optional<String> sender(Draft draft) {
        Optional<String> host = draft.said("to");
        return holder(draft)
                .flatMap(Actor::state)
                .or(() -> host.flatMap(to -> discourse.home()))
                .filter(state -> !host.equals(Optional.of(state)));
    }

    /** Of several orders of one name, that of the state of who confers it, else one of a state spoken of that is not the recipient's. */
    private String meant(Mention award) {
        if (award.codes().size() < 2) {
            return award.code();
        }
        Optional<String> giver = actor("conferrer").flatMap(Actor::state);
        Optional<String> own = actor("recipient").flatMap(Actor::state);
        List<String> states = giver.map(List::of)
                .orElseGet(() -> discourse.cast().statesInPlay().stream()
                        .filter(state -> !own.equals(Optional.of(state)))
                        .toList());
        return award.codes().stream()
                .filter(code ->
                        knowledge.stateOfAward(code).filter(states::contains).isPresent())
                .findFirst()
                .orElse(award.code());
    }

    private Optional<Value> giver() {
        return filled.getOrDefault("award", List.of()).stream()
                .findFirst()
                .flatMap(mention -> knowledge.stateOfAward(meant(mention)))
                .or(() -> actor("conferrer").flatMap(Actor::state))
                .map(Value::of);
    }

    private boolean complete(Draft draft) {
        Frame frame = draft.frame;
        Optional<String> needed =
                trigger.way().needs().stream().filter(slot -> !draft.has(slot)).findFirst();
        if (needed.isPresent()) {
            return fail(Condition.Kind.SLOT, needed.get(), "");
        }
        for (Role role : frame.roles()) {
            boolean present = draft.has(role.name()) || role.options().hidden() || draft.adds;
            if (role.required() && !present || role.least() > size(draft, role) && !draft.adds) {
                return fail(
                        present ? Condition.Kind.ENOUGH : Condition.Kind.SLOT,
                        role.name(),
                        draft.said(role.name()).orElse(""));
            }
            if (role.least() > 1 && role.fills("person") && !draft.adds && compatriots(role)) {
                return fail(
                        Condition.Kind.ENOUGH,
                        role.name(),
                        draft.said(role.name()).orElse(""));
            }
        }
        boolean freed = frame.needsOneUnless().entrySet().stream()
                .anyMatch(entry -> draft.said(entry.getKey())
                        .filter(entry.getValue()::contains)
                        .isPresent());
        boolean specific =
                frame.needsOne().isEmpty() || freed || frame.needsOne().stream().anyMatch(draft::has) || draft.adds;
        if (!knowledge.alone()
                && !draft.adds
                && frame.betweenStates().isPresent()
                && !between(draft, frame.betweenStates().get())) {
            return fail(Condition.Kind.PARTIES, "parties", draft.said("parties").orElse(""));
        }
        if (frame.rank().filter(rank -> tooHigh(draft, rank)).isPresent()) {
            return fail(Condition.Kind.SLOT, frame.rank().get().of(), "");
        }
        if (!specific) {
            return fail(Condition.Kind.ONE_OF, String.join(" ", frame.needsOne()), "");
        }
        Optional<List<String>> equal =
                frame.differ().stream().filter(pair -> same(draft, pair)).findFirst();
        return equal.map(pair -> fail(
                        Condition.Kind.DIFFERENT,
                        String.join(" ", pair),
                        draft.said(pair.getFirst()).orElse("")))
                .orElse(true);
    }

    private boolean tooHigh(Draft draft, Frame.Rank rank) {
        return rank.when().entrySet().stream()
                        .allMatch(entry -> draft.said(entry.getKey())
                                .filter(entry.getValue()::equals)
                                .isPresent())
                && discourse.cast().all().stream()
                        .anyMatch(actor -> actor.rank() < rank.from()
                                && draft.said(rank.of())
                                        .filter(actor.name()::equals)
                                        .isPresent());
    }

    /** Two states, or an organisation of states, are the parties; what one state does at home is no matter of the register. */
    private static boolean between(Draft draft, Map<String, List<String>> unless) {
        boolean freed = unless.entrySet().stream()
                .anyMatch(entry -> draft.said(entry.getKey())
                        .filter(entry.getValue()::contains)
                        .isPresent());
        return freed
                || draft.slots.getOrDefault("parties", draft.defaults.get("parties")) instanceof Value.Many parties
                        && (parties.items().size() > 1
                                || parties.items().getFirst().length() > 2);
    }

    /** Whether all in a role are people of one and the same state. */
    private boolean compatriots(Role role) {
        List<Mention> mentions = filled.getOrDefault(role.name(), List.of());
        List<Optional<String>> states = mentions.stream()
                .flatMap(mention -> mention.actors().stream())
                .map(Actor::state)
                .distinct()
                .toList();
        return !mentions.isEmpty()
                && mentions.stream().allMatch(mention -> mention.is("person"))
                && states.size() == 1
                && states.getFirst().isPresent()
                && !shared.containsKey(role.name());
    }

    private static int size(Draft draft, Role role) {
        return draft.slots.get(role.name()) instanceof Value.Many many
                ? many.items().size()
                : Integer.MAX_VALUE;
    }

    /** Whether two roles hold the same person, or a person and his own state. */
    private boolean same(Draft draft, List<String> pair) {
        Value left = draft.slots.get(pair.getFirst());
        Value right = draft.slots.get(pair.getLast());
        if (left == null || right == null) {
            return false;
        }
        Optional<String> own = actor(pair.getLast()).flatMap(Actor::state);
        boolean compatriots =
                own.isPresent() && actor(pair.getFirst()).flatMap(Actor::state).equals(own);
        return left.equals(right)
                || compatriots
                || actor(pair.getFirst())
                        .flatMap(Actor::state)
                        .filter(state -> state.equals(right.toString()))
                        .isPresent();
    }

    /** What the trigger says of things that are listed behind a colon; nothing where it says nothing of a list. */
    Optional<Announcement> announcement() {
        Optional<Role> list = trigger.way().frame().roles().stream()
                .filter(role -> !role.options().list().isEmpty() && filled.containsKey(role.name()))
                .findFirst();
        if (list.isEmpty() || unchecked.isEmpty()) {
            return Optional.empty();
        }
        Role role = list.get();
        Role subjects = trigger.way().frame().role(role.options().list()).orElse(role);
        Draft said = unchecked.getFirst().copy();
        String kind = said.said(role.name()).orElse(role.options().unsaid());
        trigger.way().frame().roles().stream()
                .filter(inner -> inner.scope() == Role.Scope.PHRASE)
                .forEach(inner -> said.slots.remove(inner.name()));
        return Optional.of(new Announcement(said, role, subjects, kind));
    }

    /** The nouns that head the phrase of a role: a sitting that is a body's is nothing else. */
    List<Hit> heads() {
        List<Hit> heads = new ArrayList<>();
        for (Role role : trigger.way().frame().roles()) {
            String head = role.options().head();
            for (Mention mention : head.isEmpty() ? List.<Mention>of() : filled.getOrDefault(role.name(), List.of())) {
                arguments.head(mention, head).ifPresent(heads::add);
                scene.hits().stream()
                        .filter(hit ->
                                !hit.entry().verb() && hit.begin() >= mention.begin() && hit.end() == mention.end())
                        .forEach(heads::add);
            }
        }
        return heads;
    }

    /** Notes what was asked for and not given; false. */
    private boolean fail(Condition.Kind kind, String name, String found) {
        failed = Optional.of(Condition.failed(kind, name, found));
        return false;
    }

    /** What was asked for first and not given; nothing where a fact was told. */
    Optional<Condition> failed() {
        return failed;
    }

    /** What fills each slot from the sentence. */
    Map<String, List<Mention>> filled() {
        return filled;
    }

    /** What makes that which is told less sure. */
    List<Doubt> doubts() {
        return doubts;
    }

    /** The people in a role, for the parts that they play in the rest of the report. */
    List<Actor> actors(String role) {
        return actor(role).stream().toList();
    }
}
