package org.elchi.reading.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.reading.clause.Clauses;
import org.elchi.reading.clause.Predicate;
import org.elchi.reading.clause.Status;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.explain.Attempt;
import org.elchi.reading.explain.Condition;
import org.elchi.reading.explain.Condition.Kind;
import org.elchi.reading.frame.Way;
import org.elchi.reading.frame.Ways;
import org.elchi.reading.lexicon.Hit;

/** For those who ask why not: the ways of which words stand in a scene, but not as they must. */
final class NearMisses {
    private final Scene scene;
    private final Clauses clauses;
    private final Triggers triggers;

    private NearMisses(Scene scene, Clauses clauses, Triggers triggers) {
        this.scene = scene;
        this.clauses = clauses;
        this.triggers = triggers;
    }

    /** What the ways that did not come to be tried lack; those of which the scene has the noun, or the verb where there is no noun. */
    static List<Attempt> of(Scene scene, Clauses clauses, Ways ways, Set<Way> tried) {
        NearMisses misses = new NearMisses(scene, clauses, Triggers.in(scene, clauses, ways));
        List<Attempt> attempts = new ArrayList<>();
        for (Way way : ways.all()) {
            if (!tried.contains(way)) {
                List<Condition> conditions = misses.conditions(way);
                if (!conditions.isEmpty()) {
                    attempts.add(new Attempt(way.frame().name(), way.id(), conditions, List.of(), List.of()));
                }
            }
        }
        return attempts;
    }

    private List<Condition> conditions(Way way) {
        List<Condition> conditions = new ArrayList<>();
        List<Triggers.Range> nouns = way.hasNoun() ? triggers.nouns(way) : List.of();
        if (way.hasNoun()) {
            if (nouns.isEmpty()) {
                return List.of();
            }
            Triggers.Range noun = nouns.getLast();
            conditions.add(held(Kind.NOUN, noun.begin(), noun.end()));
        }
        if (way.hasVerb()) {
            Optional<Hit> verb = scene.hits("verb").stream()
                    .filter(hit -> way.verbs().contains(hit.code()))
                    .reduce((a, b) -> b);
            if (verb.isEmpty() && !way.hasNoun()) {
                return List.of();
            }
            verb.ifPresentOrElse(
                    hit -> verb(way, hit, conditions),
                    () -> conditions.add(Condition.failed(Kind.VERB, String.join(" ", way.verbs()), "")));
        } else {
            noun(way, nouns.getLast(), conditions);
        }
        return conditions;
    }

    private void verb(Way way, Hit hit, List<Condition> conditions) {
        Optional<Predicate> predicate = clauses.over(hit.end() - 1).filter(p -> hit.begin() <= p.index());
        if (predicate.isEmpty()) {
            conditions.add(Condition.failed(Kind.VERB, hit.code(), words(hit.begin(), hit.end())));
            return;
        }
        Predicate p = predicate.get();
        conditions.add(held(Kind.VERB, hit.begin(), p.end()));
        Status status = clauses.status(p);
        if (!triggers.fillable(way)) {
            conditions.add(Condition.failed(Kind.FILLER, String.join(" ", triggers.unfillable(way)), ""));
        } else if (status == Status.NONE) {
            conditions.add(Condition.failed(Kind.STATUS, way.frame().name(), clauses.reason(p)));
        } else if (!triggers.before(way, p)) {
            conditions.add(Condition.failed(Kind.BEFORE, String.join(" ", way.before()), ""));
        } else if (way.finite() && !p.finite()) {
            conditions.add(Condition.failed(Kind.MAIN_CLAUSE, hit.code(), words(p.index(), p.end())));
        } else if (way.hasNoun()) {
            conditions.add(Condition.failed(Kind.VERB, String.join(" ", way.verbs()), way.nounCase()));
        } else {
            conditions.add(Condition.failed(Kind.OWN_VERB, hit.code(), ""));
        }
    }

    private void noun(Way way, Triggers.Range noun, List<Condition> conditions) {
        if (!triggers.fillable(way)) {
            conditions.add(Condition.failed(Kind.FILLER, String.join(" ", triggers.unfillable(way)), ""));
        } else if (triggers.status(noun.end()) == Status.NONE) {
            String reason = clauses.next(noun.end()).map(clauses::reason).orElse("");
            conditions.add(Condition.failed(Kind.STATUS, way.frame().name(), reason));
        } else if (!way.before().isEmpty()) {
            conditions.add(Condition.failed(Kind.BEFORE, String.join(" ", way.before()), ""));
        } else {
            conditions.add(Condition.failed(Kind.UNCLAIMED, way.frame().name(), ""));
        }
    }

    private Condition held(Kind kind, int begin, int end) {
        return Condition.held(kind, "", words(begin, end), scene.unit().span(begin, end));
    }

    private String words(int begin, int end) {
        List<String> words = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            words.add(scene.word(i).given());
        }
        return String.join(" ", words);
    }
}
