package org.elchi.writing.plot;

import java.util.Optional;

/**
 * Somebody in a network.
 *
 * @param id what edges name
 * @param name in words
 * @param state whether it is a state rather than a person
 * @param address of the page about it, where the drawing stands beside one
 */
public record Node(String id, String name, boolean state, Optional<String> address) {
    /** Somebody about whom there is no page. */
    public Node(String id, String name, boolean state) {
        this(id, name, state, Optional.empty());
    }
}
