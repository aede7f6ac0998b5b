package org.elchi.register.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elchi.language.Span;
import org.elchi.reading.Value;

/** Acts as JSON objects, the form in which they are kept and exported. */
public final class Acts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Acts() {}

    /** One object; its kind is kept beside it. */
    public static String write(Act act) {
        ObjectNode object = JSON.createObjectNode();
        switch (act) {
            case Act.Confirm confirm -> object.set("about", anchors(confirm.about()));
            case Act.Dismiss dismiss -> object.set("about", anchors(dismiss.about()));
            case Act.Merge merge -> object.set("about", anchors(merge.about()));
            case Act.Correct correct -> {
                object.set("about", anchors(correct.about()));
                object.put("slot", correct.slot());
                correct.value().ifPresent(value -> object.set("value", value(value)));
            }
            case Act.Split split -> {
                object.set("part", anchors(split.part()));
                object.set("rest", anchors(split.rest()));
            }
            case Act.Add add -> {
                object.put("type", add.type());
                object.set("slots", slots(add.slots()));
                object.set("source", cited(add.source()));
            }
            case Act.Note note -> {
                object.set("about", anchors(note.about()));
                object.put("text", note.text());
            }
            case Act.Assign assign -> {
                object.set("about", anchors(assign.about()));
                assign.responsible().ifPresent(who -> object.put("responsible", who));
                assign.due().ifPresent(due -> object.put("due", due));
            }
            case Act.Undo undo -> object.put("decision", undo.decision());
        }
        return object.toString();
    }

    /**
     * The act of a kind and an object.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Act read(String kind, String json) {
        JsonNode object = parsed(json);
        return switch (kind) {
            case "confirm" -> new Act.Confirm(anchors(object.path("about")));
            case "dismiss" -> new Act.Dismiss(anchors(object.path("about")));
            case "merge" -> new Act.Merge(anchors(object.path("about")));
            case "correct" ->
                new Act.Correct(
                        anchors(object.path("about")),
                        object.path("slot").asText(),
                        Optional.ofNullable(object.get("value")).map(Acts::value));
            case "split" -> new Act.Split(anchors(object.path("part")), anchors(object.path("rest")));
            case "add" ->
                new Act.Add(object.path("type").asText(), slots(object.path("slots")), cited(object.path("source")));
            case "note" ->
                new Act.Note(anchors(object.path("about")), object.path("text").asText());
            case "assign" ->
                new Act.Assign(anchors(object.path("about")), text(object, "responsible"), text(object, "due"));
            case "undo" -> new Act.Undo(object.path("decision").asLong());
            default -> throw new IllegalArgumentException("there is no decision of the kind '" + kind + "'");
        };
    }

    /** Slots as an object: texts, numbers, arrays of texts. */
    public static String slotsText(Map<String, Value> slots) {
        return slots(slots).toString();
    }

    /** The slots of an object that {@link #slotsText} wrote. */
    public static Map<String, Value> slotsOf(String json) {
        return slots(parsed(json));
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("found what is no JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static ArrayNode anchors(List<Anchor> anchors) {
        ArrayNode array = JSON.createArrayNode();
        for (Anchor anchor : anchors) {
            array.addObject()
                    .put("sha256", anchor.sha256())
                    .put("type", anchor.type())
                    .put("begin", anchor.span().begin())
                    .put("end", anchor.span().end())
                    .set("slots", slots(anchor.slots()));
        }
        return array;
    }

    private static List<Anchor> anchors(JsonNode array) {
        List<Anchor> anchors = new ArrayList<>();
        array.forEach(node -> anchors.add(new Anchor(
                node.path("sha256").asText(),
                node.path("type").asText(),
                new Span(node.path("begin").asInt(), node.path("end").asInt()),
                slots(node.path("slots")))));
        return anchors;
    }

    private static ObjectNode cited(Cited cited) {
        ObjectNode object = JSON.createObjectNode();
        object.put("words", cited.words()).put("name", cited.name());
        cited.date().ifPresent(date -> object.put("date", date.toString()));
        cited.outlet().ifPresent(outlet -> object.put("outlet", outlet));
        cited.url().ifPresent(url -> object.put("url", url));
        return object;
    }

    private static Cited cited(JsonNode object) {
        return new Cited(
                object.path("words").asText(),
                object.path("name").asText(),
                text(object, "date").map(LocalDate::parse),
                text(object, "outlet"),
                text(object, "url"));
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonNode::asText);
    }

    private static ObjectNode slots(Map<String, Value> slots) {
        ObjectNode object = JSON.createObjectNode();
        new TreeMap<>(slots).forEach((name, value) -> object.set(name, value(value)));
        return object;
    }

    private static Map<String, Value> slots(JsonNode object) {
        Map<String, Value> slots = new HashMap<>();
        object.properties().forEach(slot -> slots.put(slot.getKey(), value(slot.getValue())));
        return slots;
    }

    private static JsonNode value(Value value) {
        return switch (value) {
            case Value.Text text -> JSON.getNodeFactory().textNode(text.text());
            case Value.Number number -> JSON.getNodeFactory().numberNode(number.number());
            case Value.Many many -> {
                ArrayNode array = JSON.createArrayNode();
                many.items().forEach(array::add);
                yield array;
            }
        };
    }

    private static Value value(JsonNode node) {
        if (node.isNumber()) {
            return Value.of(node.decimalValue());
        }
        if (!node.isArray()) {
            return Value.of(node.asText());
        }
        List<String> items = new ArrayList<>();
        node.forEach(item -> items.add(item.asText()));
        return Value.of(items);
    }
}
