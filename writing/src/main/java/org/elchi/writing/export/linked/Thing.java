package org.elchi.writing.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of the graph: its IRI, its classes, and under each term of the context what it has. */
final class Thing {
    private final String iri;
    private final List<String> types;
    private final Map<String, List<Content>> properties = new LinkedHashMap<>();

    Thing(String iri, List<String> types) {
        this.iri = iri;
        this.types = List.copyOf(types);
    }

    String iri() {
        return iri;
    }

    List<String> types() {
        return types;
    }

    /** In the order in which they were first put. */
    Map<String, List<Content>> properties() {
        return properties;
    }

    Thing link(String term, String other) {
        return put(term, new Content.Link(other));
    }

    Thing part(String term, Thing part) {
        return put(term, new Content.Part(part));
    }

    Thing lexical(String term, Object value) {
        return put(term, new Content.Lexical(Unicode.clean(value.toString())));
    }

    Thing text(String term, String text) {
        return put(term, new Content.Words(Unicode.clean(text), Optional.empty()));
    }

    /** A text in a language; one without a usable tag is of an undetermined one. */
    Thing words(String term, String text, String language) {
        String tag = language.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*") ? language : "und";
        return put(term, new Content.Words(Unicode.clean(text), Optional.of(tag)));
    }

    /** Puts it unless it is there already: a graph holds no statement twice. */
    Thing put(String term, Content content) {
        List<Content> contents = properties.computeIfAbsent(term, name -> new ArrayList<>());
        if (!contents.contains(content)) {
            contents.add(content);
        }
        return this;
    }
}
