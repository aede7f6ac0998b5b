package org.elchi.writing.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.Exporters;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.linked.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Treaties, read back by Jackson. */
class TreatiesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTreatyHasTheFieldsOfTheCodeBook() throws IOException {
        Map<String, String> row =
                rows(Samples.holdings(List.of(treaty("signed", "2025-11-14")))).getFirst();
        assertThat(row)
                .containsEntry("treatyID", "KAZ-UZB[ENE]_2025A")
                .containsEntry("Begin", "2025-11-14")
                .containsEntry("Signature", "2025-11-14")
                .containsEntry("Force", "")
                .containsEntry("End", "2030")
                .containsEntry("TypeAgree", "Agreement")
                .containsEntry("TypeAmbit", "Bilateral")
                .containsEntry("TypeDomain", "Environment")
                .containsEntry("TypeSubject", "energy water")
                .containsEntry("stateID", "KAZ; UZB");
    }

    @Test
    void whatIsToldWithoutADayIsOnOrBeforeItsReport() throws IOException {
        assertThat(rows(Samples.holdings(List.of(treaty("signed", "")))).getFirst())
                .containsEntry("Signature", "..2025-11-16");
    }

    @Test
    void whatIsOnlyPlannedIsNoTreatyAndIsCounted() throws IOException {
        Holdings holdings = Samples.holdings(List.of(
                treaty("planned", "2026-02"), Samples.promises().records().get(2)));
        assertThat(rows(holdings)).isEmpty();
        assertThat(Exporters.named("treaties").orElseThrow().exporter().leftOut(holdings))
                .isEqualTo(Map.of("instrument", 1, "visit", 1));
    }

    @Test
    void seasonsAndStretchesAreAsMessydatesHasThem() {
        assertThat(List.of("2026-21", "2025-11-14/2025-11-15", "2025", "XXXX-05-09", "2026/.."))
                .extracting(Messy::of)
                .containsExactly("2026-03-01..2026-05-31", "2025-11-14..2025-11-15", "2025", "XXXX-05-09", "2026..");
    }

    @Test
    void hostileTextsKeepTheColumns() throws IOException {
        List<Record> records = new ArrayList<>();
        for (String text : List.of("=1+1", "a\u0000\r\n\"b\",c", "; ; ;")) {
            Map<String, Value> slots = new TreeMap<>(slots("signed", "2025-11-14"));
            slots.put("title", Value.of(text));
            slots.put("place", Value.of(text));
            slots.put("topics", Value.of(List.of(text)));
            records.add(Samples.record(
                    "instrument", records.size(), List.of(Samples.telling("instrument", slots, "tr", text))));
        }
        assertThat(rows(Samples.holdings(records))).hasSize(3);
    }

    private static Record treaty(String action, String date) {
        Telling telling = Samples.telling("instrument", slots(action, date), "kk", "Су туралы келісімге қол қойылды");
        return Samples.record("instrument", 7, List.of(telling));
    }

    private static Map<String, Value> slots(String action, String date) {
        Map<String, Value> slots = new TreeMap<>();
        slots.put("kind", Value.of("agreement"));
        slots.put("action", Value.of(action));
        slots.put("topics", Value.of(List.of("water", "energy")));
        slots.put("parties", Value.of(List.of("UZ", "KZ")));
        slots.put("horizon", Value.of("2030"));
        if (!date.isEmpty()) {
            slots.put("date", Value.of(date));
        }
        return slots;
    }

    private List<Map<String, String>> rows(Holdings holdings) throws IOException {
        Path file = folder.resolve("treaties.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            ((Treaties) Exporters.named("treaties").orElseThrow().exporter()).write(holdings, out);
        }
        return CsvFolderTest.read(file);
    }
}
