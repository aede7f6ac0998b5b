package org.elchi.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Answer;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;

/** Finds out what a few words ask a brief about: states, a person, a body, a topic, a record; names in any language and script. */
public final class Subjects {
    private static final double SURE = 0.9;
    private static final int TWO = 2;

    private final Authority authority;
    private final States states;
    private final Set<String> bodies;
    private final Set<String> topics;
    private final Set<String> kinds;

    /**
     * What words may mean.
     *
     * @param bodies codes of kinds of bodies
     * @param topics codes of topics
     * @param kinds of records
     */
    public Subjects(Authority authority, States states, Set<String> bodies, Set<String> topics, Set<String> kinds) {
        this.authority = authority;
        this.states = states;
        this.bodies = Set.copyOf(bodies);
        this.topics = Set.copyOf(topics);
        this.kinds = Set.copyOf(kinds);
    }

    /** What words mean, or what of them cannot be understood. */
    public sealed interface Found {
        record Meant(Subject subject) implements Found {}

        record Unknown(String word) implements Found {}

        record TooMany(List<String> words) implements Found {}
    }

    /** What all these words together ask for. */
    public Found of(List<String> words) {
        List<String> codes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String word : words) {
            state(word)
                    .ifPresentOrElse(
                            code -> {
                                if (!codes.contains(code)) {
                                    codes.add(code);
                                }
                            },
                            () -> others.add(word));
        }
        if (others.isEmpty() && codes.size() <= TWO && !codes.isEmpty()) {
            return new Found.Meant(new Subject.Relations(codes));
        }
        if (others.size() != 1) {
            return new Found.TooMany(others.isEmpty() ? words : others);
        }
        return of(others.getFirst(), codes);
    }

    private Found of(String word, List<String> codes) {
        if (bodies.contains(word)) {
            return new Found.Meant(new Subject.Body(word, codes));
        }
        if (topics.contains(word)) {
            return new Found.Meant(new Subject.Topic(word, codes));
        }
        if (kinds.stream().anyMatch(kind -> word.matches(kind + "-[0-9a-f]{3,}"))) {
            return new Found.Meant(new Subject.Occasion(word));
        }
        return person(word)
                .<Found>map(name -> new Found.Meant(new Subject.Person(name)))
                .orElseGet(() -> new Found.Unknown(word));
    }

    private Optional<String> state(String word) {
        return states.code(word)
                .or(() -> answer(word).filter(Entity.State.class::isInstance).map(Entity::id));
    }

    private Optional<String> person(String word) {
        return authority
                .person(word)
                .map(Entity::id)
                .or(() -> answer(word).filter(Entity.Person.class::isInstance).map(Entity::id));
    }

    private Optional<Entity> answer(String word) {
        return authority.inquiry().answers(word, Optional.empty()).stream()
                .findFirst()
                .filter(answer -> answer.score() >= SURE)
                .map(Answer::entity);
    }
}
