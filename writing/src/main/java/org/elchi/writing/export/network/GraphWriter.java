package org.elchi.writing.export.network;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.elchi.writing.export.Characters;

/** Writes a graph as GraphML: what is known of nodes and edges is declared with its type first. */
final class GraphWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + " " + NAMESPACE + "/1.0/graphml.xsd";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final String STRING = "string";

    private final XMLStreamWriter out;

    GraphWriter(OutputStream out) throws XMLStreamException {
        this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void write(List<Party> parties, Map<Edge.Key, Edge> edges) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        line(0);
        out.writeStartElement("graphml");
        out.writeDefaultNamespace(NAMESPACE);
        out.writeNamespace("xsi", INSTANCE);
        out.writeAttribute("xsi", INSTANCE, "schemaLocation", SCHEMA);
        keys();
        line(1);
        out.writeStartElement("graph");
        out.writeAttribute("id", "elchi");
        out.writeAttribute("edgedefault", "directed");
        Map<String, String> ids = nodes(parties);
        edges(ids, edges);
        line(1);
        out.writeEndElement();
        line(0);
        out.writeEndElement();
        line(0);
        out.writeEndDocument();
        out.flush();
    }

    private void keys() throws XMLStreamException {
        for (String name : List.of("label", "name", "kind", "states", "offices", "wikidata")) {
            key(name, "node", STRING);
        }
        for (String name : List.of("tie", "first", "last", "records")) {
            key(name, "edge", STRING);
        }
        key("weight", "edge", "int");
        key("mutual", "edge", "boolean");
    }

    private void key(String name, String of, String type) throws XMLStreamException {
        line(1);
        out.writeEmptyElement("key");
        out.writeAttribute("id", name);
        out.writeAttribute("for", of);
        out.writeAttribute("attr.name", name);
        out.writeAttribute("attr.type", type);
    }

    /** Identifiers by who bears them; names may hold what identifiers of XML may not. */
    private Map<String, String> nodes(List<Party> parties) throws XMLStreamException {
        Map<String, String> ids = new HashMap<>();
        for (Party party : parties) {
            String id = "n" + ids.size();
            ids.put(party.id(), id);
            line(2);
            out.writeStartElement("node");
            out.writeAttribute("id", id);
            data("label", party.name());
            data("name", party.id());
            data("kind", party.kind());
            data("states", String.join(" ", party.states()));
            data("offices", String.join("; ", party.offices()));
            data("wikidata", party.wikidata().orElse(""));
            line(2);
            out.writeEndElement();
        }
        return ids;
    }

    private void edges(Map<String, String> ids, Map<Edge.Key, Edge> edges) throws XMLStreamException {
        int number = 0;
        for (Map.Entry<Edge.Key, Edge> entry : edges.entrySet()) {
            Edge.Key key = entry.getKey();
            Edge edge = entry.getValue();
            line(2);
            out.writeStartElement("edge");
            out.writeAttribute("id", "e" + number++);
            out.writeAttribute("source", String.valueOf(ids.get(key.one())));
            out.writeAttribute("target", String.valueOf(ids.get(key.other())));
            data("tie", key.tie());
            data("first", edge.first().map(Object::toString).orElse(""));
            data("last", edge.last().map(Object::toString).orElse(""));
            data("records", edge.records());
            data("weight", String.valueOf(edge.weight()));
            data("mutual", String.valueOf(key.mutual()));
            line(2);
            out.writeEndElement();
        }
    }

    /** What is not known is left out. */
    private void data(String key, String value) throws XMLStreamException {
        String text = Characters.line(value);
        if (!text.isEmpty()) {
            line(3);
            out.writeStartElement("data");
            out.writeAttribute("key", key);
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }

    private void line(int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }
}
