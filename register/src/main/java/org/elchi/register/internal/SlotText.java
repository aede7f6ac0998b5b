package org.elchi.register.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elchi.reading.Value;

/** The slots of a fact as one JSON object, written and read without a tree between. */
final class SlotText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private SlotText() {}

    static String write(Map<String, Value> slots) {
        StringWriter text = new StringWriter(128);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            for (Map.Entry<String, Value> slot : slots.entrySet()) {
                out.writeFieldName(slot.getKey());
                write(out, slot.getValue());
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write slots in memory", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Value value) throws IOException {
        switch (value) {
            case Value.Text text -> out.writeString(Kept.text(text.text()));
            case Value.Number number -> out.writeNumber(number.number());
            case Value.Many many ->
                out.writeArray(
                        many.items().stream().map(Kept::text).toArray(String[]::new),
                        0,
                        many.items().size());
        }
    }

    static Map<String, Value> read(String text) {
        Map<String, Value> slots = new HashMap<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                slots.put(name, value(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a fact's slots cannot be read: " + text, e);
        }
        return slots;
    }

    private static Value value(JsonParser in) throws IOException {
        JsonToken token = in.nextToken();
        if (token.isNumeric()) {
            return Value.of(in.getDecimalValue());
        }
        if (token != JsonToken.START_ARRAY) {
            return Value.of(in.getText());
        }
        List<String> items = new ArrayList<>();
        for (String item = in.nextTextValue(); item != null; item = in.nextTextValue()) {
            items.add(item);
        }
        return Value.of(items);
    }
}
