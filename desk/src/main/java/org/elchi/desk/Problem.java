package org.elchi.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A failure as programs read it: RFC 9457. */
final class Problem {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    static String json(int status, String line) {
        ObjectNode problem = JSON.createObjectNode();
        problem.put("type", "about:blank").put("status", status).put("title", line);
        return problem.toString();
    }
}
