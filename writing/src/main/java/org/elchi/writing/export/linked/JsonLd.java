package org.elchi.writing.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.elchi.authority.Authority;
import org.elchi.writing.export.Exporter;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** Linked data as JSON-LD, compact, with its context at the head: a file that needs nothing else to be read. */
public final class JsonLd implements Exporter.ToFile {
    private static final String BOOLEAN = "boolean";
    private static final String GRAPH = ",\n  \"@graph\": ";
    private static final String END = "\n}\n";

    private final Function<Authority, Titles> titles;
    private final Names names;
    private final Context context = Context.load();

    /** @param titles how records without a title of their own are called */
    public JsonLd(Function<Authority, Titles> titles) {
        this(titles, Names.BASE);
    }

    /** @param base what the IRIs of records begin with, to {@code :}, {@code /} or {@code #} */
    public JsonLd(Function<Authority, Titles> titles, String base) {
        this.titles = titles;
        names = new Names(base);
    }

    @Override
    public void write(Holdings holdings, OutputStream out) throws IOException {
        String head = context.json().stripTrailing();
        out.write((head.substring(0, head.length() - 1).stripTrailing() + GRAPH).getBytes(StandardCharsets.UTF_8));
        try (JsonGenerator json =
                new ObjectMapper().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
            json.writeStartArray();
            new Graph(holdings, titles.apply(holdings.authority()), names, context).each(thing -> thing(json, thing));
            json.writeEndArray();
        }
        out.write(END.getBytes(StandardCharsets.UTF_8));
    }

    private void thing(JsonGenerator json, Thing thing) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", thing.iri());
        if (!thing.types().isEmpty()) {
            json.writeFieldName("type");
            types(json, thing.types());
        }
        for (Map.Entry<String, List<Content>> property : thing.properties().entrySet()) {
            json.writeFieldName(property.getKey());
            contents(json, property.getKey(), property.getValue());
        }
        json.writeEndObject();
    }

    private static void types(JsonGenerator json, List<String> types) throws IOException {
        json.writeStartArray();
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }

    private void contents(JsonGenerator json, String term, List<Content> contents) throws IOException {
        if (contents.size() == 1) {
            content(json, term, contents.getFirst());
            return;
        }
        json.writeStartArray();
        for (Content content : contents) {
            content(json, term, content);
        }
        json.writeEndArray();
    }

    private void content(JsonGenerator json, String term, Content content) throws IOException {
        switch (content) {
            case Content.Link link -> json.writeString(link.iri());
            case Content.Words words -> words(json, words);
            case Content.Lexical lexical -> lexical(json, term, lexical.text());
            case Content.Part part -> thing(json, part.thing());
        }
    }

    private static void words(JsonGenerator json, Content.Words words) throws IOException {
        if (words.language().isEmpty()) {
            json.writeString(words.text());
            return;
        }
        json.writeStartObject();
        json.writeStringField("@value", words.text());
        json.writeStringField("@language", words.language().get());
        json.writeEndObject();
    }

    private void lexical(JsonGenerator json, String term, String text) throws IOException {
        if (String.valueOf(context.types().get(term)).endsWith("#" + BOOLEAN)) {
            json.writeBoolean(Boolean.parseBoolean(text));
        } else {
            json.writeString(text);
        }
    }
}
