package org.elchi.writing.export.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.linked.Samples;
import org.junit.jupiter.api.Test;

/** Events, read back by Jackson. */
class PloverTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> EVENTS = Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE");
    private static final Map<String, Value> VISIT =
            Map.of("visitor", Value.of("Kassym-Jomart Tokayev"), "to", Value.of("UZ"), "start", Value.of("2025-11-14"));

    @Test
    void aVisitIsAConsultationOfVisitorAndHost() throws IOException {
        JsonNode event = one("visit", VISIT);
        assertThat(event.get("event").get(0).asText()).isEqualTo("CONSULT");
        assertThat(event.get("mode").get(0).asText()).isEqualTo("visit");
        assertThat(event.get("date").asText()).isEqualTo("2025-11-14");
        assertThat(event.get("actor").get(0).get("code").asText()).isEqualTo("KAZ");
        assertThat(event.get("actor").get(0).get("sector").asText()).isEqualTo("GOV");
        assertThat(event.get("actor").get(0).get("office").asText()).isEqualTo("head-of-state");
        assertThat(event.get("recipient").get(0).get("code").asText()).isEqualTo("UZB");
        assertThat(event.get("quad_code").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsPlannedIsAgreedOnTheDayOfItsReport() throws IOException {
        JsonNode event = one("visit", with(VISIT, "status", "planned"));
        assertThat(event.get("event").get(0).asText()).isEqualTo("AGREE");
        assertThat(event.get("date").asText()).isEqualTo("2025-11-16");
    }

    @Test
    void whatIsCalledOffOrHasNoCounterpartIsLeftOutAndCounted() throws IOException {
        Holdings holdings = Samples.holdings(List.of(
                record("visit", with(VISIT, "status", "cancelled")),
                record("quote", Map.of("speaker", Value.of("Shavkat Mirziyoyev")))));
        assertThat(lines(holdings)).isEmpty();
        assertThat(Plover.lines().leftOut(holdings)).isEqualTo(Map.of("visit", 1, "quote", 1));
    }

    @Test
    void telephoneCallsAndTopicsAreModesAndContexts() throws IOException {
        JsonNode event = one(
                "meeting",
                Map.of(
                        "participants",
                        Value.of(List.of("Kassym-Jomart Tokayev", "Shavkat Mirziyoyev")),
                        "format",
                        Value.of("phone"),
                        "topics",
                        Value.of(List.of("water", "trade"))));
        assertThat(event.get("mode").valueStream().map(JsonNode::asText)).containsExactly("phone");
        assertThat(event.get("context").valueStream().map(JsonNode::asText))
                .containsExactly("diplomatic", "economic", "natural_resource", "environment");
        assertThat(event.get("actor")).hasSize(2);
        assertThat(event.get("recipient")).isEmpty();
    }

    @Test
    void cooperationAlwaysHasARecipient() throws IOException {
        JsonNode event =
                one("project", Map.of("action", Value.of("launched"), "parties", Value.of(List.of("KZ", "UZ"))));
        assertThat(event.get("event").get(0).asText()).isEqualTo("COOPERATE");
        assertThat(event.get("recipient")).hasSize(2);
    }

    @Test
    void everyKindThatIsCodedHasTheRequiredFields() throws IOException {
        List<JsonNode> events = lines(Samples.everyKind());
        assertThat(events).hasSizeGreaterThan(8).allSatisfy(event -> {
            assertThat(event.get("id").asText()).isNotBlank();
            assertThat(event.get("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(event.get("actor")).isNotEmpty();
            assertThat(event.get("actor"))
                    .allSatisfy(actor -> assertThat(actor.get("code").asText()).matches("[A-Z]{3}"));
            assertThat(event.get("event").get(0).asText()).isIn(EVENTS);
        });
    }

    @Test
    void hostileTextsAreOneObjectALine() throws IOException {
        List<Record> records = new ArrayList<>();
        for (String text : List.of("a\u2028b\u0000\r\n", "\"}\n{\"", "\uD83D \u202E")) {
            Map<String, Value> slots = with(VISIT, "place", text);
            records.add(Samples.record("visit", records.size(), List.of(Samples.telling("visit", slots, "tr", text))));
        }
        assertThat(lines(Samples.holdings(records))).hasSize(3);
    }

    @Test
    void theTableHasARowForEachEvent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plover.table().write(Samples.holdings(List.of(record("visit", VISIT))), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList().get(1))
                .startsWith("visit-000000000005,2025-11-14,,CONSULT,visit,diplomatic,1,4,KAZ,GOV,Kassym-Jomart"
                        + " Tokayev,UZB,GOV,");
    }

    private static Map<String, Value> with(Map<String, Value> slots, String name, String value) {
        Map<String, Value> more = new TreeMap<>(slots);
        more.put(name, Value.of(value));
        return more;
    }

    private static Record record(String type, Map<String, Value> slots) {
        return Samples.record(type, 5, List.of(Samples.telling(type, slots, "kk", "Сөздер осындай")));
    }

    private static JsonNode one(String type, Map<String, Value> slots) throws IOException {
        List<JsonNode> events = lines(Samples.holdings(List.of(record(type, slots))));
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<JsonNode> lines(Holdings holdings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plover.lines().write(holdings, out);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
