package org.elchi.writing.export.linked;

import java.util.Optional;

/** What a thing has under a term. */
sealed interface Content {
    /** Another thing, by its IRI. */
    record Link(String iri) implements Content {}

    /** Text, in a language if it is of one. */
    record Words(String text, Optional<String> language) implements Content {}

    /** What is written as the data type of its term has it. */
    record Lexical(String text) implements Content {}

    /** Another thing that is described here. */
    record Part(Thing thing) implements Content {}
}
