package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Span;
import org.elchi.reading.Value;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Predicate;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Attempt;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Doubt;
import org.elchi.reading.explain.Passage;
import org.elchi.reading.explain.Weighed;
import org.elchi.reading.frame.Way;
import org.elchi.reading.frame.Ways;

/** Writes down what each way made of each scene. */
final class Trace implements Witness {
    /** A trigger's story, before the whole report has been seen. */
    private record Try(
            Trigger trigger,
            List<Condition> conditions,
            List<Doubt> doubts,
            List<Draft> drafts,
            List<Map<String, Value>> told) {}

    private record Tried(Scene scene, Clauses clauses, List<Try> tries) {}

    private final Ways ways;
    private final List<Tried> scenes = new ArrayList<>();
    private final List<Weighed> weighed = new ArrayList<>();
    private final Map<Draft, Condition> dropped = new IdentityHashMap<>();

    Trace(Ways ways) {
        this.ways = ways;
    }

    @Override
    public void scene(Scene scene, Clauses clauses, List<Trigger> triggers) {
        scenes.add(new Tried(scene, clauses, new ArrayList<>()));
    }

    @Override
    public void tried(Trigger trigger, Filling filling, List<Draft> drafts) {
        Scene scene = scenes.getLast().scene();
        List<Condition> conditions = new ArrayList<>();
        if (trigger.hasNoun()) {
            conditions.add(held(Condition.Kind.NOUN, "", scene, trigger.nounBegin(), trigger.nounEnd(), ""));
        }
        trigger.verb()
                .ifPresent(verb ->
                        conditions.add(held(Condition.Kind.VERB, "", scene, trigger.verbBegin(), verb.end(), "")));
        conditions.add(new Condition(
                Condition.Kind.STATUS,
                filling.failed().filter(f -> f.kind() == Condition.Kind.STATUS).isEmpty(),
                trigger.way().frame().name(),
                trigger.status().key(),
                Optional.empty()));
        filling.filled()
                .forEach((slot, mentions) -> mentions.forEach(
                        m -> conditions.add(held(Condition.Kind.SLOT, slot, scene, m.begin(), m.end(), value(m)))));
        if (drafts.isEmpty()) {
            filling.failed()
                    .filter(failed -> failed.kind() != Condition.Kind.STATUS)
                    .ifPresent(conditions::add);
        }
        List<Map<String, Value>> told =
                drafts.stream().map(draft -> Map.copyOf(draft.slots)).toList();
        scenes.getLast().tries().add(new Try(trigger, conditions, List.copyOf(filling.doubts()), drafts, told));
    }

    @Override
    public void claimed(Trigger trigger, Trigger by) {
        scenes.getLast().tries().stream()
                .filter(tried -> tried.trigger().equals(trigger))
                .forEach(tried -> tried.conditions()
                        .add(Condition.failed(
                                Condition.Kind.UNCLAIMED,
                                by.way().frame().name(),
                                by.way().id())));
    }

    @Override
    public void dropped(Draft draft, Condition condition) {
        dropped.put(draft, condition);
    }

    @Override
    public void weighed(Weighed one) {
        weighed.add(one);
    }

    /** How sure each fact is. */
    List<Weighed> weighed() {
        return weighed;
    }

    /** All that was tried, scene by scene. */
    List<Passage> passages() {
        return scenes.stream().map(this::passage).toList();
    }

    private Passage passage(Tried tried) {
        Scene scene = tried.scene();
        List<Attempt> attempts = new ArrayList<>();
        Set<Way> ran = new HashSet<>();
        for (Try one : tried.tries()) {
            ran.add(one.trigger().way());
            attempts.add(attempt(one));
        }
        attempts.addAll(NearMisses.of(scene, tried.clauses(), ways, ran));
        attempts.sort(Comparator.comparing(Attempt::successful)
                .thenComparing(Trace::complete)
                .thenComparing(Attempt::held)
                .reversed()
                .thenComparing(Attempt::way));
        return new Passage(
                scene.unit().span(),
                scene.mentions().stream()
                        .map(m -> new Passage.Piece(scene.unit().span(m.begin(), m.end()), m.type(), value(m)))
                        .toList(),
                tried.clauses().all().stream()
                        .map(p -> clause(scene, tried.clauses(), p))
                        .toList(),
                attempts);
    }

    /** Whether all the words of the way stand in the sentence. */
    private static boolean complete(Attempt attempt) {
        return attempt.conditions().stream()
                .noneMatch(condition -> !condition.held() && condition.kind() == Condition.Kind.VERB);
    }

    private Attempt attempt(Try one) {
        List<Condition> conditions = new ArrayList<>(one.conditions());
        one.drafts().stream()
                .map(dropped::get)
                .filter(condition -> condition != null)
                .findFirst()
                .ifPresent(conditions::add);
        Way way = one.trigger().way();
        return new Attempt(way.frame().name(), way.id(), conditions, one.doubts(), one.told());
    }

    private static Passage.Piece clause(Scene scene, Clauses clauses, Predicate p) {
        String status = clauses.status(p).key();
        return new Passage.Piece(scene.unit().span(p.index(), p.end()), status, clauses.reason(p));
    }

    private static String value(Mention m) {
        return m.figure()
                .map(figure -> figure.date().isEmpty()
                        ? (figure.number().toPlainString() + " " + figure.unit()).strip()
                        : figure.date())
                .orElse(String.join(", ", m.codes()));
    }

    private static Condition held(Condition.Kind kind, String name, Scene scene, int begin, int end, String value) {
        Span span = scene.unit().span(begin, end);
        return Condition.held(kind, name, value, span);
    }
}
