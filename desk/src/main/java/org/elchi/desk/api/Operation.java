package org.elchi.desk.api;

import java.util.List;

/**
 * An operation of the interface, as its page lists it.
 *
 * @param id its name in the description
 * @param role who may ask for it
 * @param parameters their names
 * @param media in which it is answered
 * @param answers statuses that are described
 */
public record Operation(
        String id,
        String method,
        String path,
        String role,
        List<String> parameters,
        List<String> media,
        List<String> answers) {}
