package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Phrase;
import org.elchi.reading.clause.Predicate;
import org.elchi.reading.discourse.Actor;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.frame.Role;
import org.elchi.reading.lexicon.Hit;

/** Finds, for a trigger, the mention that bears the marker of a role. */
final class Arguments {
    /** More than this stands between an argument and its verb only where it belongs to another. */
    private static final double FARTHEST = 2.0;

    /** A verb that leans on the next one: what stands before both may be the argument of either. */
    private static final double JOINED = 0.5;

    /** What somebody is called is his post only where no other post is named. */
    private static final double TITLE = 0.5;

    /** Marks that close a name in quotation marks. */
    private static final Set<String> CLOSING = Set.of("»", "”", "\"");

    private static final int NOUN_REACH = 8;
    private static final int HEAD_REACH = 6;
    private static final Set<String> NAMES = Set.of("person", "office", "organisation", "body", "agency");

    /** What is named by several words and is one thing. */
    private static final Set<String> FULL = Set.of("person", "city", "place", "date");

    private static final Set<String> NAMED = Set.of("person", "state", "city", "region", "place", "organisation");
    private static final Set<String> SUBJECTS = Set.of("nom");

    /** Postpositions that set one event beside another. */
    private static final Set<String> BESIDE = Set.of("during", "within", "after");

    /** Parts of a span that a date with "until" gives. */
    private static final Set<String> LAST = Set.of("end", "until");

    private final Scene scene;
    private final Clauses clauses;
    private final Trigger trigger;

    Arguments(Scene scene, Clauses clauses, Trigger trigger) {
        this.scene = scene;
        this.clauses = clauses;
        this.trigger = trigger;
    }

    /**
     * A mention that fills a role.
     *
     * @param mention the mention
     * @param penalty how much stands in between; 0 for nothing
     */
    record Argument(Mention mention, double penalty) {}

    /** The best mention for each of the markers, nearest first, without repetition. */
    List<Argument> find(Role role, List<String> markers, Set<Mention> used) {
        List<Argument> found = new ArrayList<>();
        for (String marker : markers) {
            best(role, marker, used)
                    .filter(a -> found.stream().noneMatch(b -> b.mention().equals(a.mention())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Argument> best(Role role, String marker, Set<Mention> used) {
        Optional<Mention> head = head(role, marker, used);
        if (head.isPresent()) {
            return head.map(mention -> new Argument(mention, 0));
        }
        List<Argument> near = new ArrayList<>();
        for (Mention m : scene.mentions()) {
            if (fills(role, m) && free(m, marker, used) && marks(m, marker, role) && !another(m, used)) {
                double penalty = penalty(m, marker) + (titled(m) ? TITLE : 0);
                if (penalty <= FARTHEST) {
                    near.add(new Argument(m, penalty));
                }
            }
        }
        return near.stream()
                .min(Comparator.comparing(Argument::penalty)
                        .thenComparing(a -> SUBJECTS.contains(marker) && unclear(a.mention()))
                        .thenComparing(a -> trigger.anchor() - a.mention().end()));
    }

    private boolean free(Mention m, String marker, Set<Mention> used) {
        return (marker.equals("self") || !trigger.takes(m.begin(), m.end())) && !used.contains(m) && !held(m, used);
    }

    private boolean marks(Mention m, String marker, Role role) {
        return marked(m, marker) && !(role.fills("person") && marker.equals("gen") && owns(m));
    }

    /** The possessor of what stands behind the way's noun, not of the noun. */
    private boolean owns(Mention m) {
        return trigger.hasNoun() && trigger.verb().isPresent() && m.begin() >= trigger.nounEnd();
    }

    /** Somebody called by his office alone holds it already. */
    private boolean held(Mention office, Set<Mention> used) {
        return office.is("office")
                && used.stream()
                        .anyMatch(m -> m.is("person")
                                && m.begin() == office.begin()
                                && m.end() == office.end()
                                && m.actors().stream().allMatch(Actor::known)
                                && scene.mentions("person").stream()
                                        .noneMatch(other -> !other.equals(m)
                                                && other.actors().equals(m.actors())));
    }

    /** A form that may as well be the dative acts only where nobody else does: Turkmen <i>Russiýa</i>, <i>Mämmedowa</i>. */
    private static boolean unclear(Mention mention) {
        return mention.cases().contains(Case.DAT);
    }

    /** Whether a mention is part of what somebody is called: <i>foreign minister</i> in <i>foreign minister Hakan Fidan</i>. */
    private boolean titled(Mention mention) {
        return !mention.is("person") && scene.mentions("person").stream().anyMatch(m -> names(m, mention));
    }

    /** Whether it is part of what somebody is called who has no part in this fact. */
    private boolean another(Mention mention, Set<Mention> used) {
        return !mention.is("person")
                && !used.isEmpty()
                && scene.mentions("person").stream().anyMatch(m -> names(m, mention) && !used.contains(m));
    }

    private static boolean names(Mention person, Mention part) {
        return person.begin() <= part.begin() && part.end() < person.end();
    }

    static boolean fills(Role role, Mention mention) {
        return role.fills(mention.type()) && !role.options().never().contains(mention.code());
    }

    /** The noun that a participle describes stands behind it and is one of its arguments. */
    private Optional<Mention> head(Role role, String marker, Set<Mention> used) {
        Optional<Predicate> verb = trigger.verb().filter(Predicate::attributive);
        if (verb.isEmpty() || describesNoun(verb.get()) || !gap(verb.get(), marker)) {
            return Optional.empty();
        }
        Predicate p = verb.get();
        int until =
                clauses.next(p.end()).map(Predicate::index).orElse(scene.unit().size());
        return scene.mentions().stream()
                .filter(m -> m.begin() >= p.end()
                        && m.end() <= until + 1
                        && fills(role, m)
                        && !m.adjective()
                        && !(m.is("state") && opensName(m))
                        && !used.contains(m))
                .filter(m -> unbroken(p.end(), m.begin()))
                .min(Comparator.comparing(Mention::begin));
    }

    /** The noun of the way itself stands behind the participle: <i>X bilen geçiren söhbetdeşliginde</i> leaves no other open. */
    private boolean describesNoun(Predicate participle) {
        return trigger.hasNoun() && trigger.nounBegin() >= participle.end();
    }

    private boolean unbroken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.word(i).mark(",") || scene.word(i).mark(":")) {
                return false;
            }
        }
        return to - from <= NOUN_REACH;
    }

    /** Which argument a participle leaves to the noun behind it. */
    private boolean gap(Predicate p, String marker) {
        if (p.passive() && !trigger.way().passive()) {
            return marker.equals("acc");
        }
        return switch (p.form()) {
            case SUBJECT_PARTICIPLE -> marker.equals("nom");
            case OBJECT_PARTICIPLE -> Set.of("acc", "dat", "loc", "abl").contains(marker);
            case PARTICIPLE -> Set.of("nom", "acc", "dat", "loc").contains(marker);
            default -> false;
        };
    }

    /** Whether a mention bears a marker, with the shifts that passive and non-finite clauses bring. */
    private boolean marked(Mention m, String marker) {
        if (marker.equals("clause")) {
            return m.is("person") || !m.cases().equals(Set.of(Case.GEN));
        }
        if (marker.equals("self")) {
            return m.begin() == trigger.nounBegin() && m.end() == trigger.nounEnd();
        }
        if (marker.equals("mod")) {
            return modifies(m);
        }
        if (marker.equals("predicate")) {
            return predicated(m);
        }
        if (m.adjective() && m.cases().contains(Case.LOC) && marker.equals("loc")) {
            return modifies(m);
        }
        if (m.adjective() || inTitle(m) || (marker.equals("nom") || marker.equals("acc")) && describes(m)) {
            return false;
        }
        if (trigger.verb().isEmpty()) {
            return m.marked(marker);
        }
        Predicate p = trigger.verb().get();
        boolean subject = marker.equals("nom");
        boolean object = marker.equals("acc");
        if (trigger.turned()) {
            return subject
                    ? m.marked("by")
                    : object ? m.marked("nom") || nonfinite(p) && m.marked("gen") : m.marked(marker);
        }
        if (subject) {
            return m.marked("nom") || nonfinite(p) && m.marked("gen");
        }
        return m.marked(marker) || object && bareObject(m);
    }

    private static boolean nonfinite(Predicate p) {
        return p.form() == VerbForm.VERBAL_NOUN || p.participle();
    }

    /** An indefinite object stands bare right before its verb. */
    private boolean bareObject(Mention m) {
        return !NAMED.contains(m.type())
                && m.function().isEmpty()
                && m.cases().contains(Case.NOM)
                && clauses.next(m.end()).equals(trigger.verb());
    }

    /** The person of whose title a mention is a part. */
    Optional<Mention> bearer(Mention part) {
        return part.is("person")
                ? Optional.empty()
                : scene.mentions("person").stream().filter(m -> names(m, part)).findFirst();
    }

    /** Whether a mention belongs to a head by one of the markers: a possessor, a place, or the word right before it. */
    boolean belongs(Mention m, Mention head, List<String> markers) {
        return markers.stream()
                .anyMatch(marker -> marker.equals("mod")
                        ? m.end() == head.begin() && !m.adjective() && m.cases().contains(Case.NOM)
                        : m.marked(marker));
    }

    /** Stands behind the noun in place of a verb, the last thing of its clause: <i>trade: 4.3 billion dollars</i>. */
    private boolean predicated(Mention m) {
        int from = trigger.nounEnd();
        boolean bare = m.function().isEmpty()
                && m.cases().contains(Case.NOM)
                && m.begin() >= from
                && m.begin() - from <= NOUN_REACH;
        if (!bare
                || clauses.all().stream().anyMatch(p -> p.index() >= clauses.begin(from - 1) && p.index() < m.end())) {
            return false;
        }
        int end = m.end();
        while (end < scene.unit().size() && scene.word(end).mark("(")) {
            end = closing(end);
        }
        return end >= scene.unit().size()
                || !scene.word(end).word() && !scene.word(end).number();
    }

    /** One past the bracket that closes the one at an index. */
    private int closing(int opening) {
        int end = opening + 1;
        while (end < scene.unit().size() && !scene.word(end - 1).mark(")")) {
            end++;
        }
        return end;
    }

    /** Right before the trigger's noun, adjectives and the like between. */
    private boolean modifies(Mention m) {
        int noun = trigger.nounBegin();
        boolean bare = m.adjective()
                || m.function().isEmpty()
                        && (m.cases().contains(Case.NOM)
                                || m.cases().contains(Case.GEN)
                                || m.cases().contains(Case.NONE));
        if (!bare || m.end() > noun || noun - m.end() > 3) {
            return false;
        }
        for (int i = m.end(); i < noun; i++) {
            boolean quoted = i == m.end() && CLOSING.stream().anyMatch(scene.word(i)::mark);
            if (!quoted && !scene.word(i).word() || clauses.at(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private double penalty(Mention m, String marker) {
        if (marker.equals("self") || marker.equals("predicate")) {
            return 0;
        }
        if (m.begin() < clauses.begin(trigger.anchor()) || m.end() > limit()) {
            return Double.MAX_VALUE;
        }
        if (trigger.verb().isEmpty()) {
            return nounPenalty(m, marker);
        }
        double penalty = 0;
        boolean turned = trigger.turned() && marker.equals("acc"); // the object of a passive is its subject
        boolean subject = (turned || SUBJECTS.contains(marker)) && m.marked("nom") || marker.equals("clause");
        for (Predicate p : clauses.all()) {
            if (p.index() >= m.end() && p.end() <= trigger.verbBegin() && !trigger.takes(p.index(), p.end())) {
                penalty += joined(p, marker) || doubtful(p) ? JOINED : barrier(innermost(p), subject, comma(m));
            }
        }
        return penalty + (m.end() > trigger.anchor() ? 1 : 0);
    }

    /** A converb of manner right before the verb, or what somebody is praised for between him and the verb: <i>жеңіске жеткенімен құттықтады</i>. */
    private boolean joined(Predicate p, String marker) {
        boolean adjacent = p.end() == (trigger.hasNoun() ? trigger.nounBegin() : trigger.verbBegin());
        boolean means = p.complement() && p.inflection().kase() == Case.INS;
        return adjacent && !SUBJECTS.contains(marker) && (p.form() == VerbForm.CONVERB || means);
    }

    /** A noun that may be a verb as well: <i>сайлауда</i>, "at the election" or "in electing". */
    private boolean doubtful(Predicate p) {
        Word word = scene.word(p.index());
        return p.form() == VerbForm.VERBAL_NOUN
                && word.best().known()
                && word.best().nominal()
                && word.best().inflection().kase() == Case.LOC;
    }

    /** Arguments stand before the verb; in headlines and after speech the subject may follow it. */
    private int limit() {
        return trigger.verb()
                .filter(Predicate::finite)
                .map(p -> trigger.anchor())
                .orElse(trigger.anchor());
    }

    private double nounPenalty(Mention m, String marker) {
        boolean copular = SUBJECTS.contains(marker)
                && !trigger.way().nounCase().equals("nom")
                && !trigger.way().hasVerb();
        if (copular && m.marked(marker) && m.end() <= trigger.nounBegin()) {
            return clauses.all().stream()
                    .filter(p -> p.index() >= m.end() && p.end() <= trigger.nounBegin())
                    .mapToDouble(p -> barrier(innermost(p), true, false))
                    .sum();
        }
        boolean between = clauses.all().stream()
                .anyMatch(p -> p.index() >= m.end()
                        && p.index() < trigger.nounBegin()
                        && !(p.attributive() && marker.equals("gen")));
        if (between || distance(m.end(), trigger.nounBegin()) > NOUN_REACH) {
            return Double.MAX_VALUE;
        }
        double penalty = 0;
        for (int i = m.end(); i < trigger.nounBegin(); i++) {
            penalty += scene.word(i).mark(",") ? 2.5 : 0;
        }
        return penalty;
    }

    /** How many words stand in between; the name of a person, a place or a day counts as one. */
    private int distance(int from, int to) {
        int inner = scene.mentions().stream()
                .filter(m -> m.begin() >= from && m.end() <= to && FULL.contains(m.type()))
                .mapToInt(m -> m.end() - m.begin() - 1)
                .sum();
        return to - from - inner;
    }

    private boolean comma(Mention m) {
        return m.end() < scene.unit().size() && scene.word(m.end()).mark(",");
    }

    /** What stands inside a title, but for its head, is part of the title only; a state behind another word is no head. */
    private boolean inTitle(Mention m) {
        int last = m.is("state") ? 1 : 0;
        return scene.mentions("title").stream()
                .anyMatch(t -> t.begin() + last < m.begin() && m.end() < closing(t) + last
                        || t.begin() <= m.begin() && m.end() < closing(t));
    }

    private int closing(Mention title) {
        return title.end() - (scene.word(title.end() - 1).word() ? 2 : 1);
    }

    /** A bare noun before another noun describes that one and is nobody's argument. */
    private boolean describes(Mention member) {
        Mention m = member.is("state") ? together(member).getLast() : member;
        if (m.is("state") && opensName(m)) {
            return true;
        }
        boolean bare = m.function().isEmpty()
                && m.cases().contains(Case.NOM)
                && !m.is("person")
                && m.figure().isEmpty();
        if (!bare
                || m.end() >= scene.unit().size()
                || trigger.takes(m.end(), m.end() + 1)
                || clauses.at(m.end()).isPresent()) {
            return false;
        }
        if (scene.mentions().stream()
                .anyMatch(f -> f.begin() == m.end() && f.figure().isPresent())) {
            return false;
        }
        Word next = scene.word(m.end());
        return next.word()
                && next.best().nominal()
                && next.best().pos() != PartOfSpeech.PRONOUN
                && !adjective(next)
                && scene.hit("conjunction", m.end()).isEmpty()
                && scene.hit("adposition", m.end()).isEmpty()
                && !next.shape().capital();
    }

    /** A word that is first of all an adjective is described by no noun: <i>элчилиги салтанаттуу ачылды</i>. */
    private static boolean adjective(Word word) {
        return word.best().known() && word.best().pos() == PartOfSpeech.ADJECTIVE;
    }

    /** A bare state right before a body or another name is the first part of that name, alone or joined by dashes: <i>Türkiye-Irak Konseyi</i>. */
    private boolean opensName(Mention state) {
        if (!state.function().isEmpty() || !state.cases().contains(Case.NOM)) {
            return false;
        }
        int end = state.end();
        if (joinedStates(end).isPresent()) {
            end = joinedStates(end).get().end();
        }
        int next = end;
        boolean named =
                scene.mentions().stream().anyMatch(m -> m.begin() == next && (m.is("body") || m.is("organisation")));
        boolean other = scene.mentions().stream()
                .anyMatch(m -> m.begin() <= next
                        && next < m.end()
                        && (m.is("person") || m.is("state") || m.is("city") || m.is("date") || m.is("reference")));
        boolean name = next < scene.unit().size()
                && scene.word(next).shape().capital()
                && scene.word(next).best().nominal();
        return named || name && !other && !scene.unit().heading();
    }

    private Optional<Mention> joinedStates(int dash) {
        boolean mark = dash < scene.unit().size()
                && (scene.word(dash).mark("-") || scene.word(dash).mark("–"));
        return mark
                ? scene.mentions("state").stream()
                        .filter(m -> m.begin() == dash + 1)
                        .findFirst()
                : Optional.empty();
    }

    /** A converb inside a clause that stands for a noun counts as that clause does. */
    private Predicate innermost(Predicate p) {
        Predicate at = p;
        while (at.form() == VerbForm.CONVERB) {
            Optional<Predicate> next = clauses.next(at.end());
            if (next.isEmpty() || next.get().index() >= trigger.verbBegin()) {
                return p;
            }
            at = next.get();
        }
        return at.complement() ? at : p;
    }

    private double barrier(Predicate p, boolean subject, boolean comma) {
        return switch (p.form()) {
            case FINITE, NONE -> 100;
            case CONVERB -> subject ? 0 : 2.5;
            case VERBAL_NOUN, SUBJECT_PARTICIPLE, OBJECT_PARTICIPLE, PARTICIPLE -> {
                if (subject) {
                    yield 0.1;
                }
                boolean adjunct =
                        p.complement() && scene.hit("adposition", p.end()).isPresent() || p.complement() && reason(p);
                boolean describes = p.complement() && p.inflection().kase() == Case.GEN;
                yield adjunct ? 0.4 : invited(p) ? 1 : p.complement() && !describes ? comma ? 1 : 2.5 : comma ? 0.2 : 1;
            }
        };
    }

    /** What belongs to a participle whose noun takes a postposition: <i>birligin bekkemlewge qosqan úlesi ushın</i>. */
    private boolean reason(Predicate complement) {
        Optional<Predicate> participle = clauses.next(complement.end());
        while (participle.filter(Predicate::complement).isPresent()) {
            participle = clauses.next(participle.get().end());
        }
        if (participle.filter(Predicate::attributive).isEmpty()
                || participle.get().index() >= trigger.verbBegin()) {
            return false;
        }
        int from = participle.get().end();
        int until = clauses.next(from).map(Predicate::index).orElse(trigger.verbBegin());
        return scene.hits("adposition").stream()
                .anyMatch(hit -> hit.begin() > from && hit.begin() <= from + HEAD_REACH && hit.end() <= until);
    }

    /** A verbal noun right before the verb, in a case of one of its own arguments: <i>X-i səfər etməyə dəvət edib</i>, the object is the verb's. */
    private boolean invited(Predicate p) {
        String kase = p.inflection().kase().name().toLowerCase(Locale.ROOT);
        return p.form() == VerbForm.VERBAL_NOUN
                && p.end() == trigger.verbBegin()
                && !kase.equals("nom")
                && trigger.way().roles().values().stream().anyMatch(markers -> markers.contains(kase));
    }

    /** Mentions of a type that stand anywhere in the trigger's clause, the nearest first. */
    List<Mention> inClause(Role role, List<String> markers) {
        int anchor = trigger.anchor();
        int begin = clauses.begin(anchor);
        int end = clauses.end(anchor);
        List<Mention> near = new ArrayList<>();
        for (Mention m : scene.mentions()) {
            if (m.begin() >= begin && m.end() <= end && fills(role, m)) {
                near.add(m);
            }
        }
        return near.isEmpty() ? near : fitting(near, role, markers, begin);
    }

    private List<Mention> fitting(List<Mention> near, Role role, List<String> markers, int begin) {
        int anchor = trigger.anchor();
        return near.stream()
                .filter(m -> !m.is("visit-kind") && !m.is("meeting-format") || !capitalName(m))
                .filter(m -> !m.is("date") || dates(m, role, begin))
                .filter(m -> !m.marked("loc") || m.is("date") || !behindVerbalNoun(m))
                .filter(m -> !m.is("topic") || !inName(m))
                .filter(m -> markers.isEmpty() || markers.stream().anyMatch(marker -> anywhere(m, marker)))
                .sorted(Comparator.comparing(m -> Math.abs(anchor - m.begin())))
                .toList();
    }

    /** A place behind a verbal noun belongs to what follows. */
    private boolean behindVerbalNoun(Mention m) {
        return m.begin() > trigger.anchor()
                && trigger.verb().filter(p -> p.form() == VerbForm.VERBAL_NOUN).isPresent();
    }

    /** A date opens the clause, or stands with no verb between it and what happened; one that something is to be done by, or is made for, is no date of it. */
    private boolean dates(Mention date, Role role, int begin) {
        if (date.adjective() && !modifies(date)) {
            return false;
        }
        boolean until = (date.function().equals("until") || date.cases().contains(Case.LIM))
                && !LAST.contains(role.options().part());
        if (until || date.function().equals("about") || date.function().equals("for")) {
            return false;
        }
        int from = Math.min(date.end(), trigger.anchor() + 1);
        int to = Math.max(date.begin(), trigger.anchor());
        boolean parted = clauses.all().stream()
                .anyMatch(p ->
                        p.index() >= from && p.index() < to && !trigger.takes(p.index(), p.end()) && !byWhen(date, p));
        return date.begin() - begin <= 1 || !parted;
    }

    /** A converb right behind a date in the dative only says by when: <i>2030-yilga borib</i>, going to the year. */
    private static boolean byWhen(Mention date, Predicate converb) {
        return converb.index() == date.end() && converb.form() == VerbForm.CONVERB && date.marked("dat");
    }

    /** <i>Resmi</i> in <i>Resmi Konut</i>, in capitals inside a sentence, belongs to a name. */
    private boolean capitalName(Mention m) {
        return m.begin() > 0
                && m.end() < scene.unit().size()
                && scene.word(m.begin()).shape().capital()
                && scene.word(m.end()).shape().capital()
                && !scene.unit().heading();
    }

    private boolean anywhere(Mention m, String marker) {
        return marker.equals("mod")
                ? modifies(m)
                : !m.adjective() && m.marked(marker) || m.adjective() && marker.equals("gen");
    }

    /** What the clause before the trigger is about, but for what only names people and bodies. */
    List<Mention> topics(Role role) {
        int begin = clauses.begin(trigger.anchor());
        int end = trigger.hasNoun() ? Math.min(trigger.nounBegin(), trigger.verbBegin()) : trigger.verbBegin();
        int subject = scene.mentions("person").stream()
                .filter(m -> m.begin() >= begin
                        && m.end() <= end
                        && m.marked("nom")
                        && m.function().isEmpty())
                .mapToInt(Mention::end)
                .max()
                .orElse(begin);
        List<Mention> behind = topics(role, subject, end);
        return behind.isEmpty() ? topics(role, begin, end) : behind;
    }

    private List<Mention> topics(Role role, int begin, int end) {
        return scene.mentions().stream()
                .filter(m -> m.begin() >= begin && m.end() <= end && fills(role, m) && !inName(m))
                .toList();
    }

    private boolean inName(Mention topic) {
        return scene.mentions().stream()
                .anyMatch(m -> NAMES.contains(m.type()) && m.overlaps(topic.begin(), topic.end()));
    }

    /** All members of the coordination that a mention belongs to. */
    List<Mention> together(Mention mention) {
        Set<Mention> members = new LinkedHashSet<>();
        for (Mention other : scene.mentions(mention.type())) {
            if (other.group() == mention.group()) {
                members.add(other);
            }
        }
        return List.copyOf(members);
    }

    /** The mentions of the same type that a list puts beside this one, in their order. */
    List<Mention> listed(Mention mention) {
        int begin = Phrase.begin(scene, clauses, mention.begin());
        return scene.mentions(mention.type()).stream()
                .filter(m -> m.begin() >= begin && m.end() <= mention.end())
                .filter(m -> m.equals(mention)
                        || scene.word(m.end()).mark(",")
                        || scene.hit("conjunction", m.end()).isPresent())
                .toList();
    }

    /** Who acts in the clause, where one person or state does. */
    Optional<Mention> subject() {
        int begin = clauses.begin(trigger.anchor());
        return scene.mentions().stream()
                .filter(m -> m.begin() >= begin && m.end() <= trigger.anchor() && (m.is("person") || m.is("state")))
                .filter(m ->
                        !m.adjective() && m.function().isEmpty() && m.marked("nom") && !describes(m) && !inTitle(m))
                .reduce((a, b) -> b)
                .or(this::subjectBehind);
    }

    /** Who acts in a participle may be named behind it only: <i>X ile yaptığı görüşmede Y ...</i>. */
    private Optional<Mention> subjectBehind() {
        if (trigger.verb().filter(Predicate::attributive).isEmpty()) {
            return Optional.empty();
        }
        int from = trigger.verb().get().end();
        int until = clauses.all().stream()
                .filter(p -> p.index() >= from && !p.complement() && !p.participle())
                .mapToInt(Predicate::index)
                .min()
                .orElse(scene.unit().size());
        return scene.mentions("person").stream()
                .filter(m -> m.begin() >= from && m.end() <= until)
                .filter(m -> m.function().isEmpty() && m.marked("nom"))
                .findFirst();
    }

    /** Who acts in the clause behind a noun that is only set beside it, with its own possessor unsaid. */
    Optional<Mention> actorBehind() {
        int end = trigger.nounEnd();
        boolean beside = scene.hit("adposition", end)
                        .filter(hit -> BESIDE.contains(hit.code()))
                        .isPresent()
                || scene.word(end - 1).best().inflection().kase() == Case.LOC;
        boolean own = scene.word(end - 1).best().inflection().possessor() == Person.P3;
        Optional<Predicate> next = clauses.next(end).filter(Predicate::finite);
        if (!beside || !own || next.isEmpty()) {
            return Optional.empty();
        }
        return scene.mentions("person").stream()
                .filter(m -> m.begin() >= end && m.end() <= next.get().index())
                .filter(m -> m.function().isEmpty() && m.marked("nom"))
                .findFirst();
    }

    /** A person in the dative whom a converb before the verb has as its argument. */
    Optional<Mention> dativeBefore() {
        int begin = clauses.begin(trigger.anchor());
        return clauses.all().stream()
                .filter(p -> p.form() == VerbForm.CONVERB && p.index() >= begin && p.end() <= trigger.anchor())
                .flatMap(p -> scene.mentions("person").stream()
                        .filter(m -> m.begin() >= begin && m.end() <= p.index())
                        .filter(m -> m.function().isEmpty() && m.marked("dat") && !m.marked("nom")))
                .reduce((a, b) -> b);
    }

    /** Whether somebody else acts in the clause. */
    boolean subjectPresent() {
        int begin = clauses.begin(trigger.anchor());
        return scene.mentions().stream()
                .anyMatch(m -> m.begin() >= begin
                        && m.end() <= trigger.anchor()
                        && (m.is("person") || m.is("state"))
                        && !m.adjective()
                        && m.marked("nom"));
    }

    /** The word of a vocabulary that a mention is the modifier or possessor of. */
    Optional<Hit> head(Mention mention, String vocabulary) {
        return scene.hits(vocabulary).stream()
                .filter(hit -> hit.begin() >= mention.end() && hit.begin() <= mention.end() + HEAD_REACH)
                .filter(hit -> clauses.all().stream()
                        .noneMatch(
                                p -> p.index() >= mention.end() && p.index() < hit.begin() && !described(p, mention)))
                .filter(hit -> unbroken(mention.end(), hit.begin()) || numbered(mention.end(), hit.begin()))
                .min(Comparator.comparing(Hit::begin));
    }

    /** A participle may stand between the possessor and its head: <i>the commission's session held in Budapest</i>. */
    private static boolean described(Predicate p, Mention possessor) {
        return p.attributive() && possessor.cases().contains(Case.GEN);
    }

    /** Only a number set off by a comma stands in between: <i>komissiyaning navbatdagi, sakkizinchi yigʻilishi</i>. */
    private boolean numbered(int from, int to) {
        return scene.mentions("ordinal").stream()
                .filter(m -> m.begin() > from && m.end() <= to)
                .anyMatch(m ->
                        scene.word(m.begin() - 1).mark(",") && unbroken(from, m.begin() - 1) && unbroken(m.end(), to));
    }
}
