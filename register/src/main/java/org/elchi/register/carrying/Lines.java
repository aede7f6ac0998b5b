package org.elchi.register.carrying;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.elchi.register.decision.Acts;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;

/** Documents and decisions as lines of JSON. What cannot be read is an {@link IllegalArgumentException} or a {@link java.time.DateTimeException}. */
final class Lines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Lines() {}

    /** A document without its bytes, and where these stand. */
    record Listed(String sha256, Source source, String origin, Instant received, String charset, String file) {
        Document with(Document.Content content) {
            return new Document(source, origin, received, charset, content);
        }
    }

    static String write(Document document) {
        Source source = document.source();
        String sha256 = document.content().sha256();
        ObjectNode line = JSON.createObjectNode();
        line.put("sha256", sha256).put("name", source.name()).put("origin", document.origin());
        line.put("received", document.receivedAt().toString());
        source.date().ifPresent(date -> line.put("date", date.toString()));
        source.outlet().ifPresent(outlet -> line.put("outlet", outlet));
        source.url().ifPresent(url -> line.put("url", url));
        line.put("charset", document.charset()).put("file", Plain.original(sha256));
        return line.toString();
    }

    static Listed document(String line) {
        JsonNode node = object(line);
        String sha256 = need(node, "sha256");
        if (!Plain.isHash(sha256)) {
            throw new IllegalArgumentException("'" + sha256 + "' is no SHA-256");
        }
        Source source = new Source(
                need(node, "name"), text(node, "date").map(LocalDate::parse), text(node, "outlet"), text(node, "url"));
        return new Listed(
                sha256,
                source,
                text(node, "origin").orElse(source.name()),
                Instant.parse(need(node, "received")),
                text(node, "charset").orElse("UTF-8"),
                text(node, "file").orElseGet(() -> Plain.original(sha256)));
    }

    static String write(Decision decision) {
        ObjectNode line = JSON.createObjectNode();
        line.put("number", decision.number()).put("author", decision.author());
        line.put("at", decision.madeAt().toString()).put("kind", decision.act().kind());
        line.put("subject", decision.subject());
        line.set("content", object(Acts.write(decision.act())));
        decision.reason().ifPresent(reason -> line.put("reason", reason));
        return line.toString();
    }

    static Decision decision(String line) {
        JsonNode node = object(line);
        Decision decision = new Decision(
                number(node),
                need(node, "author"),
                Instant.parse(need(node, "at")),
                text(node, "subject").orElse(""),
                Acts.read(need(node, "kind"), node.path("content").toString()),
                text(node, "reason"));
        decision.act().anchors().forEach(anchor -> Anchor.decision(anchor.sha256()));
        return decision;
    }

    private static long number(JsonNode node) {
        JsonNode number = node.path("number");
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new IllegalArgumentException("has no number");
        }
        return number.asLong();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode object(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no JSON object (" + e.getOriginalMessage() + ")", e);
        }
        throw new IllegalArgumentException("is no JSON object");
    }

    private static String need(JsonNode node, String name) {
        return text(node, name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("has no " + name));
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode found = node.path(name);
        return found.isTextual() ? Optional.of(found.asText()) : Optional.empty();
    }
}
