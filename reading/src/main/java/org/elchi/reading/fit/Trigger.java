package org.elchi.reading.fit;

import java.util.Optional;
import org.elchi.reading.clause.Predicate;
import org.elchi.reading.clause.Status;
import org.elchi.reading.frame.Way;

/**
 * A way whose words stand in a scene.
 *
 * @param way what is said
 * @param nounBegin first word of the noun, or of the verb where the way has no noun
 * @param nounEnd one past the last word of the noun, equal to {@code nounBegin} without one
 * @param verbBegin first word of the verb phrase, equal to {@code nounEnd} where the noun alone says it
 * @param verb the predicate, nothing where the noun alone says it
 * @param status what the clause says of the event
 */
record Trigger(Way way, int nounBegin, int nounEnd, int verbBegin, Optional<Predicate> verb, Status status) {
    /** The word that arguments stand before. */
    int anchor() {
        return verb.map(Predicate::index).orElse(nounBegin);
    }

    boolean hasNoun() {
        return nounEnd > nounBegin;
    }

    /** Whether another's noun is only the head of this one's: <i>toplantı</i> in <i>basın toplantısı</i>. */
    boolean within(Trigger other) {
        return hasNoun() && other.hasNoun() && nounEnd == other.nounEnd && nounBegin < other.nounBegin;
    }

    /** Whether the words of a range are the trigger's own. */
    boolean takes(int begin, int end) {
        boolean noun = hasNoun() && begin < nounEnd && nounBegin < end;
        boolean verbs = verb.isPresent() && begin < verb.get().end() && verbBegin < end;
        return noun || verbs;
    }

    /** Whether the passive turns object into subject here. */
    boolean turned() {
        return !way.passive() && verb.map(Predicate::passive).orElse(false);
    }
}
