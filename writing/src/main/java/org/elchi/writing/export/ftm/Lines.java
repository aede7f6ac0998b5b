package org.elchi.writing.export.ftm;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes entities, each once; of those written only the ids are kept. */
final class Lines implements Closeable {
    private final JsonGenerator json;
    private final Map<String, Integer> lengths;
    private final Set<String> written = new HashSet<>();

    Lines(OutputStream out, Map<String, Integer> lengths) throws IOException {
        this.lengths = lengths;
        json = new ObjectMapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** Whether an id has not been met before. */
    boolean first(String id) {
        return written.add(id);
    }

    void write(Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.id());
        json.writeStringField("schema", line.schema());
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Set<String>> property : line.properties().entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (String value : property.getValue()) {
                json.writeString(cut(value, lengths.getOrDefault(property.getKey(), Scheme.LENGTH)));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String cut(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
        return value.substring(0, end);
    }

    @Override
    public void close() throws IOException {
        json.writeRaw(written.isEmpty() ? "" : "\n");
        json.close();
    }
}
