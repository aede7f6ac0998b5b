package org.elchi.register.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;

/**
 * One document's telling of an event: a fact with the document that states it.
 *
 * @param fact what is told
 * @param position its place among the document's facts
 * @param sha256 the document's hash
 * @param source where the document is from
 * @param language tag of the language it is written in: {@code uz-Cyrl}
 * @param evidence the words, in the order of the text
 * @param gist what its document and the world say beyond its slots
 */
public record Telling(
        Fact fact, int position, String sha256, Source source, String language, List<Evidence> evidence, Gist gist) {
    public Telling {
        evidence = List.copyOf(evidence);
    }

    /** A telling of which nothing is known beyond its slots. */
    public Telling(Fact fact, int position, String sha256, Source source, String language, List<Evidence> evidence) {
        this(fact, position, sha256, source, language, evidence, Gist.NONE);
    }

    /** The same with another gist. */
    public Telling with(Gist other) {
        return new Telling(fact, position, sha256, source, language, evidence, other);
    }

    public Optional<Value> slot(String name) {
        return Optional.ofNullable(fact.slots().get(name));
    }

    /** What names this telling for good, whatever else is in the register. */
    public String key() {
        return sha256 + ":" + position;
    }

    /** When what is told happened, by the first of the slots that is filled. */
    public Optional<Days> own(List<String> dates) {
        return dates.stream()
                .flatMap(name -> slot(name).stream())
                .findFirst()
                .flatMap(value -> Days.parse(value.toString()));
    }

    public Optional<Days> published() {
        return source.date().map((LocalDate day) -> new Days(day, day));
    }
}
