package org.elchi.writing.export.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.data.Data;

/**
 * The terms that linked data are written in: {@code context.jsonld}, which goes out with JSON-LD and says for Turtle what each term is.
 *
 * @param json the file itself
 * @param prefixes namespaces by prefix
 * @param terms IRIs by term, classes and properties
 * @param types the data type of each term that has one, as an IRI
 */
record Context(String json, Map<String, String> prefixes, Map<String, String> terms, Map<String, String> types) {
    static final String FILE = "context.jsonld";
    private static final String ID = "@id";

    static Context load() {
        try {
            String json = Data.beside(Context.class, FILE).read(FILE);
            return of(json, new ObjectMapper().readTree(json).path("@context"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    private static Context of(String json, JsonNode root) {
        Context context = new Context(json, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        root.properties().forEach(entry -> context.add(entry.getKey(), entry.getValue()));
        return context;
    }

    private void add(String key, JsonNode value) {
        String id = value.isObject() ? value.path(ID).asText() : value.asText();
        if (key.startsWith("@") || id.startsWith("@")) {
            return;
        }
        if (id.endsWith(":") || id.endsWith("/") || id.endsWith("#")) {
            prefixes.put(key, id);
            return;
        }
        terms.put(key, expanded(id));
        String type = value.path("@type").asText(ID);
        if (!type.equals(ID)) {
            types.put(key, expanded(type));
        }
    }

    /** The whole of an IRI that is written with a prefix. */
    String expanded(String curie) {
        int colon = curie.indexOf(':');
        return Optional.ofNullable(prefixes.get(curie.substring(0, Math.max(colon, 0))))
                .map(namespace -> namespace + curie.substring(colon + 1))
                .orElse(curie);
    }

    /** The IRI of a term that must be there. */
    String iri(String term) {
        return Optional.ofNullable(terms.get(term))
                .orElseThrow(() -> new IllegalArgumentException(FILE + " lacks the term " + term));
    }
}
