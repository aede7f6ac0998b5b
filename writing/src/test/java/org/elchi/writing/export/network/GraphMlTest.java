package org.elchi.writing.export.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elchi.writing.export.Gathered.slots;
import static org.elchi.writing.export.Gathered.written;

import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.elchi.writing.export.Gathered;
import org.elchi.writing.export.Holdings;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** Networks as JGraphT reads them, which checks them against the schema of GraphML first. */
class GraphMlTest {
    private static final GraphMl GRAPH = new GraphMl();
    private static final Holdings MIXED = Gathered.mixed().asOf("2025-12-01");

    private final Map<String, Map<String, Attribute>> nodes = new HashMap<>();
    private final Map<DefaultEdge, Map<String, Attribute>> edges = new LinkedHashMap<>();

    @Test
    void peopleAndStatesAreNodesWithWhatTheyAreOnTheDay() {
        read(written(GRAPH, MIXED));
        assertThat(nodes.keySet()).containsExactlyInAnyOrder("Kassym-Jomart Tokayev", "Shavkat Mirziyoyev", "UZ");
        Map<String, Attribute> tokayev = node("Kassym-Jomart Tokayev");
        assertThat(value(tokayev, "kind")).isEqualTo("person");
        assertThat(value(tokayev, "states")).isEqualTo("KZ");
        assertThat(value(tokayev, "offices")).contains("head-of-state KZ");
        assertThat(value(node("UZ"), "label")).isEqualTo("Uzbekistan");
    }

    @Test
    void whatWasBetweenTwoIsAnEdgeWithItsCountAndDays() {
        Gathered again = Gathered.mixed()
                .tell(
                        "Президенттер Хиуада кездесті.",
                        "2025-09-02",
                        "meeting",
                        slots(
                                "participants",
                                "Kassym-Jomart Tokayev;Shavkat Mirziyoyev",
                                "format",
                                "informal",
                                "date",
                                "2025-09-01"));
        read(written(GRAPH, again.asOf("2025-12-01")));
        Map<String, Attribute> meeting = edge("meeting");
        assertThat(value(meeting, "weight")).isEqualTo("2");
        assertThat(attribute(meeting, "weight").getType()).isEqualTo(AttributeType.INT);
        assertThat(attribute(meeting, "mutual").getType()).isEqualTo(AttributeType.BOOLEAN);
        assertThat(value(meeting, "first")).isEqualTo("2024-03-02");
        assertThat(value(meeting, "last")).isEqualTo("2025-09-01");
        assertThat(value(meeting, "records").split(" ")).hasSize(2);
        assertThat(value(edge("call"), "weight")).isEqualTo("1");
        assertThat(value(edge("visit"), "mutual")).isEqualTo("false");
    }

    @Test
    void whatIsOnlyPlannedTiesNobody() {
        read(written(GRAPH, MIXED));
        assertThat(edges.values())
                .noneSatisfy(edge -> assertThat(value(edge, "first")).startsWith("2026"));
        assertThat(GRAPH.leftOut(MIXED)).containsEntry("session", 1).containsEntry("visit", 1);
    }

    @Test
    void hostileNamesStayNames() {
        Holdings hostile = new Gathered("Elchi")
                .tell(
                        "x",
                        "2025-11-01",
                        "meeting",
                        slots("participants", Gathered.HOSTILE.replace(";", "") + ";UZ", "format", "talks"))
                .asOf("2025-12-01");
        String text = written(GRAPH, hostile);
        assertThat(text).doesNotContain("<script", "\u0000", "\u202E");
        read(text);
        assertThat(nodes.keySet()).anySatisfy(name -> assertThat(name).startsWith("<script>alert('x')</script> ]]>"));
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() {
        assertThat(written(GRAPH, Gathered.mixed().asOf("2025-12-01"))).isEqualTo(written(GRAPH, MIXED));
        read(written(GRAPH, new Gathered("Elchi").asOf("2025-12-01")));
        assertThat(nodes).isEmpty();
    }

    private Map<String, Attribute> node(String name) {
        return Objects.requireNonNull(nodes.get(name));
    }

    private static String value(Map<String, Attribute> attributes, String name) {
        return attribute(attributes, name).getValue();
    }

    private static Attribute attribute(Map<String, Attribute> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name));
    }

    private Map<String, Attribute> edge(String tie) {
        return edges.values().stream()
                .filter(edge -> value(edge, "tie").equals(tie))
                .findFirst()
                .orElseThrow();
    }

    private void read(String text) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        Map<String, Map<String, Attribute>> byId = new HashMap<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((key, value) ->
                byId.computeIfAbsent(key.getFirst(), id -> new HashMap<>()).put(key.getSecond(), value));
        importer.addEdgeAttributeConsumer((key, value) ->
                edges.computeIfAbsent(key.getFirst(), edge -> new HashMap<>()).put(key.getSecond(), value));
        importer.importGraph(graph, new StringReader(text));
        byId.values().stream()
                .filter(attributes -> attributes.containsKey("name"))
                .forEach(attributes -> nodes.put(value(attributes, "name"), attributes));
        assertThat(nodes).hasSameSizeAs(graph.vertexSet());
    }
}
