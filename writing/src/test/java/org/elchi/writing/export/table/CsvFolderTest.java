package org.elchi.writing.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slots;
import org.elchi.register.record.Record;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.linked.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as CSV, read back by Jackson and held against what their data package says. */
class CsvFolderTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "date");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyColumnHasATypeAndSaysWhatStandsInIt() {
        assertThat(Tables.load().all()).allSatisfy(table -> {
            assertThat(table.says()).as(table.name()).isNotBlank();
            assertThat(table.columns())
                    .allSatisfy(column -> assertThat(column.says())
                            .as(table.name() + " " + column.name())
                            .isNotBlank());
            assertThat(table.header()).doesNotHaveDuplicates().containsAll(table.key());
        });
    }

    @Test
    void aRecordOfEachKindIsARowWithAllItsSlots() throws IOException {
        new CsvFolder().write(Samples.everyKind(), folder);
        for (String kind : Slots.load().kinds()) {
            List<Map<String, String>> rows = read(kind);
            assertThat(rows).as(kind).hasSize(1);
            Slots.load()
                    .of(kind)
                    .forEach(slot -> assertThat(rows.getFirst().get(slot.name()))
                            .as(slot.name())
                            .isNotBlank());
        }
        assertThat(read("target").getFirst().get("value")).isEqualTo("1500000000.5");
        assertThat(read("evidence")).hasSize(Slots.load().kinds().size());
        assertThat(read("codebook")).extracting(row -> row.get("table")).contains("dyad-years", "codebook");
    }

    @Test
    void theDataPackageSaysWhatTheFilesHold() throws IOException {
        new CsvFolder().write(Samples.promises(), folder);
        JsonNode described = JSON.readTree(Files.readString(folder.resolve("datapackage.json")));
        assertThat(described.get("name").asText()).matches("[-a-z0-9._/]+");
        Set<String> named = new HashSet<>();
        for (JsonNode resource : described.get("resources")) {
            named.add(resource.get("path").asText());
            assertThat(resource.get("name").asText()).matches("[-a-z0-9._]+");
            assertThat(resource.get("profile").asText()).isEqualTo("tabular-data-resource");
            fits(resource);
        }
        assertThat(named).hasSize(described.get("resources").size());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private void fits(JsonNode resource) throws IOException {
        List<Map<String, String>> rows = read(resource.get("name").asText());
        JsonNode schema = resource.get("schema");
        List<String> names = new ArrayList<>();
        for (JsonNode field : schema.get("fields")) {
            names.add(field.get("name").asText());
            assertThat(field.get("type").asText()).isIn(TYPES);
            rows.forEach(row ->
                    fits(field, Objects.requireNonNull(row.get(field.get("name").asText()))));
        }
        rows.forEach(row -> assertThat(row.keySet()).containsExactlyElementsOf(names));
        Set<List<String>> keys = new HashSet<>();
        rows.forEach(row -> keys.add(schema.get("primaryKey")
                .valueStream()
                .map(key -> row.get(key.asText()))
                .toList()));
        assertThat(keys).hasSameSizeAs(rows);
        if (schema.has("foreignKeys")) {
            JsonNode key = schema.get("foreignKeys").get(0);
            String column = key.get("fields").asText();
            Set<String> there = new HashSet<>();
            read(key.get("reference").get("resource").asText()).forEach(row -> there.add(row.get(column)));
            assertThat(rows).allSatisfy(row -> assertThat(row.get(column)).isIn(there));
        }
    }

    private static void fits(JsonNode field, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (field.get("type").asText()) {
            case "number", "integer" -> assertThat(new BigDecimal(cell)).isNotNull();
            case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
            case "boolean" -> assertThat(cell).isIn("true", "false");
            default -> {
                if (field.has("constraints")) {
                    assertThat(field.get("constraints")
                                    .get("enum")
                                    .valueStream()
                                    .map(JsonNode::asText))
                            .contains(cell);
                }
            }
        }
    }

    @Test
    void promisesStandAsOfTheDay() throws IOException {
        new CsvFolder().write(Samples.promises(), folder);
        assertThat(read("commitments"))
                .extracting(row -> row.get("kind") + " " + row.get("state") + " " + row.get("states"))
                .contains("target promised KAZ; UZB", "visit met KAZ; UZB", "body promised KGZ; TJK");
    }

    @Test
    void twoStatesHaveARowForEachYear() throws IOException {
        Map<String, Value> early = Map.of("parties", Value.of(List.of("UZ", "KZ")), "date", Value.of("2023-05"));
        List<Record> records = new ArrayList<>(Samples.promises().records());
        records.add(Samples.record(
                "relation", 9, List.of(Samples.telling("relation", early, "kk", "Одақтастық туралы сөз"))));
        new CsvFolder().write(Samples.holdings(records), folder);
        List<Map<String, String>> rows = read("dyad-years");
        assertThat(rows)
                .extracting(row -> String.join(
                        " ",
                        row.get("state_a"),
                        row.get("state_b"),
                        row.get("year"),
                        row.get("records"),
                        row.get("relation"),
                        row.get("promises_open"),
                        row.get("promises_met")))
                .containsExactly(
                        "KAZ UZB 2023 1 1 0 0", "KAZ UZB 2024 0 0 0 0", "KAZ UZB 2025 2 0 1 1", "KGZ TJK 2025 1 0 1 0");
    }

    @Test
    void noSpreadsheetReckonsWithWhatTextsHold() throws IOException {
        for (String text : List.of("=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " \n=1", "＝1", "a\u0000=b\u202E")) {
            Record record = Samples.record(
                    "quote", 1, List.of(Samples.telling("quote", Map.of("begins", Value.of(text)), "tr", text)));
            new CsvFolder().write(Samples.holdings(List.of(record)), folder);
            String begins = Objects.requireNonNull(read("quote").getFirst().get("begins"));
            assertThat(begins.codePointAt(0)).as(text).isIn((int) '\'', (int) 'a');
            assertThat(begins).doesNotContain("\t", "\r", "\u0000", "\u202E");
        }
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        Record record = Samples.record(
                "metric",
                1,
                List.of(Samples.telling("metric", Map.of("change", Value.of(new BigDecimal("-3.5"))), "tr", "düştü")));
        new CsvFolder().write(Samples.holdings(List.of(record)), folder);
        assertThat(read("metric").getFirst().get("change")).isEqualTo("-3.5");
    }

    @Test
    void hostileTextsKeepRowsAndColumns() throws IOException {
        Holdings hostile = Samples.hostile();
        new CsvFolder().write(hostile, folder);
        assertThat(read("instrument"))
                .hasSize(hostile.records().size())
                .allSatisfy(row ->
                        assertThat(row).hasSize(read("instrument").getFirst().size()));
    }

    @Test
    void linesEndAsTheStandardHasThemAndThereIsNoByteOrderMark() throws IOException {
        new CsvFolder().write(Samples.promises(), folder);
        String text = Files.readString(folder.resolve("target.csv"));
        assertThat(text).endsWith("\r\n").startsWith("record,");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r");
    }

    @Test
    void theSameHoldingsGiveTheSameBytes() throws IOException {
        assertThat(files("one", Samples.everyKind())).isEqualTo(files("two", Samples.everyKind()));
    }

    @Test
    void nothingGivesTablesWithoutRows() throws IOException {
        assertThat(files("none", Samples.holdings(List.of())))
                .hasSize(Tables.load().all().size() + 2)
                .allSatisfy((name, text) -> assertThat(text).isNotBlank());
    }

    private Map<String, String> files(String name, Holdings holdings) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        new CsvFolder().write(holdings, made);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(made)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private List<Map<String, String>> read(String table) throws IOException {
        return read(folder.resolve(table + ".csv"));
    }

    /** The rows of a file by the names of its columns. */
    static List<Map<String, String>> read(Path file) throws IOException {
        List<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(Files.readString(file))
                .readAll();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String[] line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(lines.getFirst());
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < line.length; at++) {
                row.put(lines.getFirst()[at], line[at]);
            }
            rows.add(row);
        }
        return rows;
    }
}
