package org.elchi.writing.export.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.reading.frame.Slot;
import org.elchi.reading.frame.Slots;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.linked.Samples;
import org.junit.jupiter.api.Test;

/** What can be known without FollowTheMoney itself, whose own reader goes over the same files in the slow part of the checks. */
class FollowTheMoneyTest {
    private static final Path FOR_THE_READER = Path.of("target/ftm");
    private static final Path SCHEMA = Path.of("src/main/resources/org/elchi/writing/export/ftm/schema");

    @Test
    void everySlotOfEveryFrameHasAProperty() {
        Scheme scheme = Scheme.load();
        Slots slots = Slots.load();
        assertThat(scheme.frames().keySet()).containsExactlyInAnyOrderElementsOf(slots.kinds());
        for (String kind : slots.kinds()) {
            assertThat(Objects.requireNonNull(scheme.frames().get(kind)).slots().keySet())
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(
                            slots.of(kind).stream().map(Slot::name).toList());
        }
    }

    @Test
    void whatIsPointedAtComesBeforeWhatPoints() throws IOException {
        for (Map.Entry<String, Holdings> holdings : all().entrySet()) {
            List<JsonNode> lines = lines(holdings.getValue());
            List<String> ids = new ArrayList<>();
            for (JsonNode line : lines) {
                for (JsonNode values : line.path("properties")) {
                    values.forEach(value -> {
                        if (value.asText()
                                .matches("elchi-(person|state|organisation|document|record|award|office)-.*")) {
                            assertThat(ids).as(line.toString()).contains(value.asText());
                        }
                    });
                }
                ids.add(line.path("id").asText());
            }
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyValueIsATextInAList() throws IOException {
        for (Holdings holdings : all().values()) {
            for (JsonNode line : lines(holdings)) {
                assertThat(line.path("properties").properties()).isNotEmpty();
                line.path("properties").forEach(values -> {
                    assertThat(values.isArray()).isTrue();
                    values.forEach(value -> assertThat(
                                    value.isTextual() && !value.asText().isBlank())
                            .isTrue());
                });
            }
        }
    }

    @Test
    void aPersonIsFoundByNamesInAllScripts() throws IOException {
        JsonNode person = lines(Samples.everyKind()).stream()
                .filter(line -> line.path("schema").asText().equals("Person"))
                .findFirst()
                .orElseThrow();
        assertThat(person.path("properties").path("name").toString())
                .contains("Kassym-Jomart Tokayev", "Қасым-Жомарт Тоқаев", "Kasım Cömert Tokayev");
    }

    @Test
    void everyRecordHasItsWordsAndItsReport() throws IOException {
        List<JsonNode> lines = lines(Samples.promises());
        assertThat(lines.stream()
                        .filter(line -> line.path("schema").asText().equals("Evidence"))
                        .map(line -> line.path("properties")
                                .path("quotation")
                                .path(0)
                                .asText()))
                .contains("Тауар айналымы 10 миллиард долларға жеткізіледі", "Президент сапармен келді");
        assertThat(lines.stream()
                        .filter(line -> line.path("id").asText().startsWith("elchi-record-"))
                        .allMatch(line -> line.path("properties").has("proof")))
                .isTrue();
    }

    @Test
    void nothingStandsForLostCharacters() throws IOException {
        String text = new String(bytes(Samples.hostile()), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\\u0000", "\\uD83D").contains("\uFFFD");
        assertThat(text.lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() throws IOException {
        assertThat(bytes(Samples.everyKind())).isEqualTo(bytes(Samples.everyKind()));
    }

    @Test
    void eachSchemaOfOursIsAFileOfItsOwnName() throws IOException {
        Problems problems = new Problems();
        try (Stream<Path> files = Files.list(SCHEMA)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Node root = Yaml.read(Data.of(SCHEMA), name, problems).orElseThrow();
                assertThat(root.entries().keySet()).containsExactly(name.replace(".yaml", ""));
            }
        }
        problems.raise();
    }

    private static Map<String, Holdings> all() {
        Map<String, Holdings> all = new LinkedHashMap<>();
        all.put("every-kind", Samples.everyKind());
        all.put("promises", Samples.promises());
        all.put("hostile", Samples.hostile());
        return all;
    }

    /** Leaves the files where FollowTheMoney's own reader is to find them. */
    @Test
    void filesForTheReaderAreWritten() throws IOException {
        Files.createDirectories(FOR_THE_READER);
        for (Map.Entry<String, Holdings> holdings : all().entrySet()) {
            Path file = FOR_THE_READER.resolve(holdings.getKey() + ".ftm.jsonl");
            Files.write(file, bytes(holdings.getValue()));
            assertThat(file).isNotEmptyFile();
        }
    }

    private static List<JsonNode> lines(Holdings holdings) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : new String(bytes(holdings), StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(mapper.readTree(line));
            }
        }
        return lines;
    }

    private static byte[] bytes(Holdings holdings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FollowTheMoney(RecordTitles::english).write(holdings, out);
        return out.toByteArray();
    }
}
