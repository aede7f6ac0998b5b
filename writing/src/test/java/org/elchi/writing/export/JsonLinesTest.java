package org.elchi.writing.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.elchi.writing.export.linked.Samples;
import org.junit.jupiter.api.Test;

/** JSON lines, read back by Jackson. */
class JsonLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aRecordHasItsSlotsAndEveryTellingWithItsWords() throws IOException {
        JsonNode target = lines(Samples.promises()).get(1);
        assertThat(target.get("type").asText()).isEqualTo("target");
        assertThat(target.get("slots").get("value").asLong()).isEqualTo(10_000_000_000L);
        assertThat(target.get("slots").get("parties")).hasSize(2);
        assertThat(target.get("tellings")).hasSize(2);
        JsonNode telling = target.get("tellings").get(0);
        assertThat(telling.get("confidence").asDouble()).isEqualTo(0.93);
        assertThat(telling.get("evidence").get(0).get("words").asText())
                .isEqualTo("Тауар айналымы 10 миллиард долларға жеткізіледі");
    }

    @Test
    void hostileTextsStayOneRecordALine() throws IOException {
        Holdings hostile = Samples.hostile();
        List<JsonNode> lines = lines(hostile);
        assertThat(lines).hasSize(hostile.records().size());
        assertThat(lines.get(1).get("slots").get("title").asText()).startsWith("a\u0000b");
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.get("judgement").get("notes")).hasSize(1));
    }

    @Test
    void nothingGivesAnEmptyFile() throws IOException {
        assertThat(lines(Samples.holdings(List.of()))).isEmpty();
    }

    private static List<JsonNode> lines(Holdings holdings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines().write(holdings, out);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }
}
