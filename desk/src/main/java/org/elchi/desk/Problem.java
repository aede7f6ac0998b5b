package org.elchi.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HttpStatus;

/** A failure as programs read it: RFC 9457. */
final class Problem {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Problem() {}

    /**
     * A failure as an object.
     *
     * @param line what was wrong and what to do
     * @param path that was asked for
     */
    static String json(int status, String line, String path) {
        ObjectNode problem = JSON.createObjectNode();
        problem.put("type", "about:blank")
                .put("status", status)
                .put("title", HttpStatus.forStatus(status).getMessage())
                .put("detail", line)
                .put("instance", path);
        return problem.toString();
    }
}
