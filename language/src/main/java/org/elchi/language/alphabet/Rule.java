package org.elchi.language.alphabet;

import org.elchi.language.data.Node;

/**
 * Letters that become other letters.
 *
 * @param first holds only before the first vowel of a word, or on it
 */
record Rule(String from, String to, Context after, Context before, Harmony.Asked harmony, boolean first) {
    static Rule of(String from, String to) {
        return new Rule(from, to, Context.ANY, Context.ANY, Harmony.Asked.ANY, false);
    }

    static Rule of(String from, Node node) {
        return new Rule(
                from,
                node.need("as").text(),
                node.get("after").map(Context::of).orElse(Context.ANY),
                node.get("before").map(Context::of).orElse(Context.ANY),
                node.get("harmony").map(Harmony.Asked::of).orElse(Harmony.Asked.ANY),
                node.text("only").filter("first"::equals).isPresent());
    }

    boolean free() {
        return after.place() == Context.Place.ANY
                && before.place() == Context.Place.ANY
                && harmony == Harmony.Asked.ANY
                && !first;
    }

    /** The letter that a letter always becomes, 0 where it is not so simple. */
    char simple() {
        return free() && from.length() == 1 && to.length() == 1 ? to.charAt(0) : 0;
    }
}
