package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Predicate;
import org.elchi.reading.clause.Status;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.frame.Frame;
import org.elchi.reading.frame.Role;
import org.elchi.reading.frame.Way;
import org.elchi.reading.frame.Ways;
import org.elchi.reading.lexicon.Hit;

/** Finds the ways whose words stand in a scene. */
final class Triggers {
    /** How far behind an attributive verb form the noun that it describes may stand. */
    private static final int REACH = 6;

    private final Scene scene;
    private final Clauses clauses;
    private final Ways ways;

    private Triggers(Scene scene, Clauses clauses, Ways ways) {
        this.scene = scene;
        this.clauses = clauses;
        this.ways = ways;
    }

    static Triggers in(Scene scene, Clauses clauses, Ways ways) {
        return new Triggers(scene, clauses, ways);
    }

    static List<Trigger> find(Scene scene, Clauses clauses, Ways ways) {
        Triggers triggers = in(scene, clauses, ways);
        List<Trigger> found = new ArrayList<>();
        for (Hit hit : scene.hits("verb")) {
            triggers.verb(hit, found);
        }
        int verbs = found.size();
        for (Hit hit : scene.hits("noun")) {
            for (Way way : ways.byNoun(hit.code())) {
                if (triggers.borne(way, hit)) {
                    triggers.noun(way, hit.begin(), hit.end(), found, verbs);
                }
            }
        }
        for (Mention mention : scene.mentions()) {
            for (Way way : ways.byVocabulary(mention.type())) {
                triggers.noun(way, mention.begin(), mention.end(), found, verbs);
            }
        }
        return found;
    }

    private void verb(Hit hit, List<Trigger> found) {
        Optional<Predicate> predicate = clauses.over(hit.end() - 1);
        if (predicate.isEmpty() || hit.begin() > predicate.get().index()) {
            return;
        }
        Predicate p = predicate.get();
        if (fixed(p)) {
            return;
        }
        Status status = clauses.status(p);
        for (Way way : ways.byVerb(hit.code())) {
            if (!fillable(way)) {
                continue;
            }
            if (status == Status.NONE || !before(way, p) || way.finite() && !clauses.main(p)) {
                continue;
            }
            if (!way.hasNoun() && longest(hit)) {
                found.add(new Trigger(way, hit.begin(), hit.begin(), hit.begin(), predicate, status));
            } else if (way.hasNoun()) {
                noun(way, hit, p)
                        .ifPresent(range -> found.add(
                                new Trigger(way, range.begin(), range.end(), hit.begin(), predicate, status)));
            }
        }
    }

    /** A participle that opens a set phrase tells no event: <i>güçlendirilmiş stratejik ortaklık</i>. */
    private boolean fixed(Predicate p) {
        return p.participle()
                && scene.mentions("level").stream().anyMatch(m -> m.begin() <= p.index() && p.index() + 1 < m.end());
    }

    /** <i>gel</i> inside <i>bir araya gel</i>, <i>bulun</i> inside <i>açıklamada bulun</i> say nothing by themselves. */
    private boolean longest(Hit verb) {
        return scene.hitsEnding(verb.end()).stream()
                .noneMatch(hit -> hit.begin() < verb.begin()
                        && (hit.is("verb")
                                || hit.is("speech")
                                || hit.is("matrix")
                                        && hit.entry().verb()
                                        && scene.hit("adposition", hit.begin()).isEmpty()));
    }

    boolean before(Way way, Predicate p) {
        return before(way, clauses.begin(p.index()), p.index());
    }

    /** Whether one of the words that a way asks for stands in a range, and none of those that it forbids. */
    private boolean before(Way way, int from, int to) {
        return (way.before().isEmpty() || stands(way.before(), from, to)) && !stands(way.without(), from, to);
    }

    private boolean stands(List<String> words, int from, int to) {
        return scene.hits("before").stream()
                .anyMatch(hit -> words.contains(hit.code()) && hit.begin() >= from && hit.end() <= to);
    }

    /** A noun that tells something without a verb may do so in one case only: <i>səfərdədir</i>, is on a visit. */
    private boolean borne(Way way, Hit hit) {
        return way.nounCase().equals("nom")
                || hit.reading()
                        .inflection()
                        .kase()
                        .name()
                        .equals(way.nounCase().toUpperCase(Locale.ROOT));
    }

    record Range(int begin, int end, Set<Case> cases, boolean marked) {}

    /** The noun of a way with a verb: before the verb as its argument, or after it where the verb form describes it. */
    private Optional<Range> noun(Way way, Hit verb, Predicate p) {
        List<Range> nouns = nouns(way);
        Optional<Range> left = nouns.stream()
                .filter(range -> range.end() <= verb.begin() && range.begin() >= clauses.begin(p.index()))
                .filter(range -> fits(way, range, p) && close(range.end(), verb.begin()))
                .max(Comparator.comparing(Range::end));
        if (left.isPresent() || !p.attributive()) {
            return left;
        }
        return nouns.stream()
                .filter(range -> range.begin() >= p.end() && range.begin() - p.end() <= REACH)
                .filter(range ->
                        clauses.next(p.end()).map(q -> q.index() >= range.end()).orElse(true))
                .filter(range -> noMark(p.end(), range.begin()))
                .min(Comparator.comparing(Range::begin));
    }

    private boolean noMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.word(i).mark(",")) {
                return false;
            }
        }
        return true;
    }

    List<Range> nouns(Way way) {
        List<Range> ranges = new ArrayList<>();
        for (Hit hit : scene.hits("noun")) {
            if (way.nouns().contains(hit.code())) {
                Mention m = Mention.of("noun", hit.begin(), hit.end(), "", scene.word(hit.end() - 1), hit.reading());
                ranges.add(new Range(
                        hit.begin(),
                        hit.end(),
                        m.cases(),
                        scene.hit("adposition", hit.end()).isPresent()));
            }
        }
        way.vocabulary()
                .ifPresent(vocabulary -> scene.mentions(vocabulary)
                        .forEach(m -> ranges.add(new Range(
                                m.begin(), m.end(), m.cases(), !m.function().isEmpty()))));
        return ranges;
    }

    /** Between a noun and its verb stands no other predicate but one that describes a noun. */
    private boolean close(int from, int to) {
        return clauses.all().stream().noneMatch(p -> p.index() >= from && p.index() < to && !p.attributive());
    }

    private static boolean fits(Way way, Range noun, Predicate p) {
        Set<Case> cases = noun.cases();
        if (way.nounCase().equals("nom")) {
            boolean object = cases.contains(Case.NOM) || cases.contains(Case.ACC) || cases.contains(Case.NONE);
            return !noun.marked() && (object || !p.finite() && cases.contains(Case.GEN));
        }
        return cases.contains(Case.valueOf(way.nounCase().toUpperCase(Locale.ROOT)));
    }

    /** A noun in the locative, or with a postposition of time. */
    private boolean circumstance(int end) {
        boolean during = scene.hit("adposition", end)
                .filter(hit -> Set.of("during", "within", "after").contains(hit.code()))
                .isPresent();
        return during || scene.word(end - 1).best().inflection().kase() == Case.LOC;
    }

    /** Whether the scene mentions anything that could fill each role that must be filled. */
    boolean fillable(Way way) {
        for (Role role : way.frame().roles()) {
            if (!fillable(way, role)) {
                return false;
            }
        }
        return true;
    }

    private boolean fillable(Way way, Role role) {
        boolean open =
                role.required() && role.fallback().isEmpty() && !way.gives().containsKey(role.name()) && !way.adds();
        return !open || role.fills("person") || role.fills().stream().anyMatch(scene::has);
    }

    /** The roles that must be filled and that nothing in the scene could fill. */
    List<String> unfillable(Way way) {
        return way.frame().roles().stream()
                .filter(role -> !fillable(way, role))
                .map(Role::name)
                .toList();
    }

    /** What the clause says of an event that a noun names. */
    Status status(int nounEnd) {
        return clauses.status(nounEnd, circumstance(nounEnd));
    }

    private static boolean said(Frame frame, int begin, int end, List<Trigger> verbs) {
        for (Trigger verb : verbs) {
            if (verb.way().frame().name().equals(frame.name()) && verb.takes(begin, end)) {
                return true;
            }
        }
        return false;
    }

    private void noun(Way way, int begin, int end, List<Trigger> found, int verbs) {
        if (!fillable(way)) {
            return;
        }
        if (said(way.frame(), begin, end, found.subList(0, verbs))) {
            return;
        }
        Status status = status(end);
        if (status != Status.NONE && before(way, clauses.begin(begin), begin)) {
            found.add(new Trigger(way, begin, end, end, Optional.empty(), status));
        }
    }
}
