package org.elchi.reading.explain;

import java.util.Optional;
import org.elchi.language.Span;

/**
 * Something that a way of saying or its frame asks for, and whether the text gives it.
 *
 * @param kind what is asked for
 * @param held whether the text gives it
 * @param name which one: a slot, a frame, the words that would do
 * @param found what the text gives, empty for nothing
 * @param span where it stands in the text as given
 */
public record Condition(Kind kind, boolean held, String name, String found, Optional<Span> span) {
    /** What can be asked for. */
    public enum Kind {
        /** One of the way's nouns. */
        NOUN,
        /** One of the way's verbs, as a predicate, with the noun as its argument. */
        VERB,
        /** One of the words that must stand before. */
        BEFORE,
        /** A verb that ends a main clause. */
        MAIN_CLAUSE,
        /** That no longer expression has the verb. */
        OWN_VERB,
        /** Anything that could fill a slot that is needed. */
        FILLER,
        /** That the clause tells its event in a way that makes a fact: not denied, asked, wished. */
        STATUS,
        /** That it is not said in direct speech, where the frame does not believe it. */
        OUTSIDE_SPEECH,
        /** A slot, filled by its marker. */
        SLOT,
        /** As many values as a slot needs, not all of one state. */
        ENOUGH,
        /** One of several slots. */
        ONE_OF,
        /** Two slots that differ. */
        DIFFERENT,
        /** Two states or an organisation of states as parties. */
        PARTIES,
        /** That no other fact is told by the same words. */
        UNCLAIMED,
        /** Confidence enough. */
        SURE,
        /** A report that is not about its own state alone. */
        ABROAD,
        /** A report in which more than one state is in play. */
        REPORT
    }

    public static Condition held(Kind kind, String name, String found, Span span) {
        return new Condition(kind, true, name, found, Optional.of(span));
    }

    public static Condition failed(Kind kind, String name, String found) {
        return new Condition(kind, false, name, found, Optional.empty());
    }
}
