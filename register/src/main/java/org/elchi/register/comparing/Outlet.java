package org.elchi.register.comparing;

import java.util.Optional;

/**
 * Who published a document.
 *
 * @param name as the list of outlets has it, else as the document does, else the host of its address; empty where nothing is known
 * @param state the state to which it belongs, or the organisation that runs it
 */
public record Outlet(String name, Optional<String> state) {
    /** Nothing is known. */
    static final Outlet UNKNOWN = new Outlet("", Optional.empty());
}
