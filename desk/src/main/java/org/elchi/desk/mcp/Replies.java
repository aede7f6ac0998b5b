package org.elchi.desk.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.desk.data.Answer;
import org.elchi.writing.export.Json;

/** What a tool gives back: the answer in a few words and as an object, neither longer than an assistant can hold. */
final class Replies {
    /** So many characters of a text at most. */
    static final int LONGEST = 20_000;

    /** So many tellings of a record at most. */
    private static final int TELLINGS = 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Replies() {}

    static CallToolResult of(Answer answer, int from) {
        Map<String, Object> object = plain(answer.object());
        object.remove("trail");
        tellings(object);
        text(object, from);
        nested(object);
        return CallToolResult.builder()
                .addTextContent(said(answer, object))
                .structuredContent(object)
                .isError(false)
                .build();
    }

    static CallToolResult failed(String line) {
        return CallToolResult.builder().addTextContent(line).isError(true).build();
    }

    private static Map<String, Object> plain(Map<String, Object> object) {
        try {
            return MAPPER.readValue(Json.of(object), new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON is JSON", e);
        }
    }

    private static String said(Answer answer, Map<String, Object> object) {
        String text = object.containsKey("text")
                ? answer.lines().getFirst() + "\n\n" + object.get("text")
                : String.join("\n", answer.lines());
        return text.length() > LONGEST * 2 ? text.substring(0, LONGEST * 2) + "…" : text;
    }

    /** Of a record in a list, its words are asked for by its id. */
    private static void nested(Map<String, Object> object) {
        for (Object value : object.values()) {
            if (value instanceof List<?> list) {
                list.stream().filter(Map.class::isInstance).map(Map.class::cast).forEach(inner -> {
                    inner.remove("trail");
                    if (inner.get("tellings") instanceof List<?> tellings) {
                        put(inner, "reports", tellings.size());
                        inner.remove("tellings");
                    }
                });
            }
        }
    }

    @SuppressWarnings("unchecked") // read from JSON, where names are texts
    private static void put(Map<?, ?> object, String name, Object value) {
        ((Map<String, Object>) object).put(name, value);
    }

    private static void tellings(Map<String, Object> object) {
        if (object.get("tellings") instanceof List<?> tellings && tellings.size() > TELLINGS) {
            object.put("tellings", tellings.subList(0, TELLINGS));
            object.put("tellingsLeftOut", tellings.size() - TELLINGS);
        }
    }

    private static void text(Map<String, Object> object, int from) {
        if (object.get("text") instanceof String text) {
            int begin = Math.min(from, text.length());
            int end = Math.min(begin + LONGEST, text.length());
            object.put("text", text.substring(begin, end));
            object.put("from", begin);
            object.put("length", text.length());
            object.put("more", end < text.length());
        }
    }
}
