package org.elchi.writing.export.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elchi.writing.export.Gathered.slots;
import static org.elchi.writing.export.Gathered.written;

import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<String, Attribute> tokayev = nodes.get("Kassym-Jomart Tokayev");
        assertThat(tokayev.get("kind").getValue()).isEqualTo("person");
        assertThat(tokayev.get("states").getValue()).isEqualTo("KZ");
        assertThat(tokayev.get("offices").getValue()).contains("head-of-state KZ");
        assertThat(nodes.get("UZ").get("label").getValue()).isEqualTo("Uzbekistan");
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
        assertThat(meeting.get("weight").getValue()).isEqualTo("2");
        assertThat(meeting.get("weight").getType()).isEqualTo(AttributeType.INT);
        assertThat(meeting.get("mutual").getType()).isEqualTo(AttributeType.BOOLEAN);
        assertThat(meeting.get("first").getValue()).isEqualTo("2024-03-02");
        assertThat(meeting.get("last").getValue()).isEqualTo("2025-09-01");
        assertThat(meeting.get("records").getValue().split(" ")).hasSize(2);
        assertThat(edge("call").get("weight").getValue()).isEqualTo("1");
        assertThat(edge("visit").get("mutual").getValue()).isEqualTo("false");
    }

    @Test
    void whatIsOnlyPlannedTiesNobody() {
        read(written(GRAPH, MIXED));
        assertThat(edges.values())
                .noneSatisfy(edge -> assertThat(edge.get("first").getValue()).startsWith("2026"));
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

    private Map<String, Attribute> edge(String tie) {
        return edges.values().stream()
                .filter(edge -> edge.get("tie").getValue().equals(tie))
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
                .forEach(attributes -> nodes.put(attributes.get("name").getValue(), attributes));
        assertThat(nodes).hasSameSizeAs(graph.vertexSet());
    }
}
