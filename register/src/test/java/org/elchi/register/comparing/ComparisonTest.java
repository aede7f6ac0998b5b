package org.elchi.register.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.elchi.register.comparing.Reports.record;
import static org.elchi.register.comparing.Reports.slots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.elchi.register.comparing.Reports.Report;
import org.elchi.register.record.Record;
import org.junit.jupiter.api.Test;

/** What each side says of a record, adds and leaves out. */
class ComparisonTest {
    private static final Press PRESS = Press.load();
    private static final Report KZ = new Report("kz.txt", "2031-05-02", "Kazinform", "kk-Cyrl");
    private static final Report KZ_LATER = new Report("kz2.txt", "2031-05-04", "Егемен Қазақстан", "kk-Cyrl");
    private static final Report UZ = new Report("uz.txt", "2031-05-03", "Kun.uz", "uz-Latn");
    private static final Report UZ_CYRILLIC = new Report("uz2.txt", "2031-05-03", "ЎзА", "uz-Cyrl");
    private static final Report NOBODY = new Report("tr.txt", "", "", "tr-Latn");

    private static final Record VISIT = record(
            "visit-000000000001",
            KZ.tells(0, "visit", slots("visitor", "Serik Zhakypov", "to", "UZ", "kind", "state", "start", "2031-05")),
            KZ_LATER.tells(0, "visit", slots("visitor", "Serik Zhakypov", "to", "UZ", "place", "Khiva")),
            UZ.tells(
                    0,
                    "visit",
                    slots("visitor", "Serik Zhakypov", "to", "UZ", "kind", "official", "start", "2031-05-02")));

    @Test
    void eachSideIsTheCountrysPressInALanguage() {
        Comparison comparison = Comparison.of(VISIT, PRESS, List.of());
        assertThat(comparison.versions())
                .extracting(Version::side)
                .containsExactly(new Side(Optional.of("KZ"), "kk", ""), new Side(Optional.of("UZ"), "uz", ""));
        Version first = comparison.versions().getFirst();
        assertThat(first.documents()).hasSize(2);
        assertThat(first.first()).contains(LocalDate.parse("2031-05-02"));
        assertThat(first.last()).contains(LocalDate.parse("2031-05-04"));
    }

    @Test
    void scriptsOfOneLanguageAreOneSideAndUnknownPressStandsLast() {
        Record told = record(
                "visit-000000000002",
                NOBODY.tells(0, "visit", slots("to", "UZ")),
                UZ.tells(0, "visit", slots("to", "UZ")),
                UZ_CYRILLIC.tells(0, "visit", slots("to", "UZ")));
        assertThat(Comparison.of(told, PRESS, List.of()).versions())
                .extracting(version -> version.side().state())
                .containsExactly(Optional.of("UZ"), Optional.empty());
        assertThat(Comparison.of(told, PRESS, Side.By.OUTLET, List.of()).versions())
                .hasSize(3);
        assertThat(Comparison.of(told, PRESS, Side.By.LANGUAGE, List.of()).versions())
                .extracting(version -> version.side().language())
                .containsExactly("tr", "uz");
    }

    @Test
    void cellsAreMarkedForWhatTheyAre() {
        Comparison comparison = Comparison.of(VISIT, PRESS, List.of());
        assertThat(marks(comparison, "visitor")).containsExactly(Mark.AGREED, Mark.AGREED);
        assertThat(marks(comparison, "kind")).containsExactly(Mark.DIFFERS, Mark.DIFFERS);
        assertThat(marks(comparison, "start")).containsExactly(Mark.LESS, Mark.AGREED);
        assertThat(marks(comparison, "place")).containsExactly(Mark.ONLY_HERE, Mark.LEFT_OUT);
        assertThat(comparison.rows())
                .extracting(Row::standing)
                .containsExactly(
                        Row.Standing.DIFFERS,
                        Row.Standing.ONE_SIDED,
                        Row.Standing.COMPATIBLE,
                        Row.Standing.AGREED,
                        Row.Standing.AGREED);
    }

    @Test
    void aSideThatContradictsItselfDiffers() {
        Record told = record(
                "instrument-000000000001",
                KZ.tells(0, "instrument", slots("kind", "document", "count", 15)),
                KZ_LATER.tells(0, "instrument", slots("kind", "document", "count", 16)));
        Comparison comparison = Comparison.of(told, PRESS, List.of());
        assertThat(marks(comparison, "count")).containsExactly(Mark.DIFFERS);
        assertThat(marks(comparison, "kind")).containsExactly(Mark.AGREED);
    }

    @Test
    void oneDocumentOfASideThatIsExactMakesTheSideExact() {
        Record told = record(
                "visit-000000000003",
                KZ.tells(0, "visit", slots("to", "UZ", "start", "2031")),
                KZ_LATER.tells(0, "visit", slots("to", "UZ", "start", "2031-05-02")),
                UZ.tells(0, "visit", slots("to", "UZ", "start", "2031-05-02")));
        assertThat(marks(Comparison.of(told, PRESS, List.of()), "start")).containsExactly(Mark.AGREED, Mark.AGREED);
    }

    @Test
    void whatIsPlannedInOneAndDoneInTheOtherIsAnEarlierStage() {
        Record told = record(
                "visit-000000000004",
                KZ.tells(0, "visit", slots("to", "UZ", "status", "planned")),
                UZ.tells(0, "visit", slots("to", "UZ")));
        assertThat(marks(Comparison.of(told, PRESS, List.of()), "status")).containsExactly(Mark.EARLIER, Mark.AGREED);
    }

    @Test
    void whatTheDocumentsOfOneSideTellBesidesIsSeen() {
        Record agreement = record(
                "instrument-000000000002",
                KZ.tells(40, "instrument", slots("kind", "agreement", "topics", List.of("water"))));
        Record both = record(
                "meeting-000000000001",
                KZ.tells(60, "meeting", slots("format", "talks")),
                UZ.tells(60, "meeting", slots("format", "talks")));
        Record old = record("session-000000000001", UZ.tells(90, "session", slots("body", "summit", "date", "2029")));
        Record elsewhere = record("award-000000000001", UZ_CYRILLIC.tells(0, "award", slots("award", "Order")));
        Comparison comparison = Comparison.of(VISIT, PRESS, List.of(VISIT, old, agreement, both, elsewhere));
        assertThat(comparison.beside())
                .extracting(
                        beside -> beside.record().id(),
                        beside -> beside.told().getFirst().language(),
                        Beside::recalled)
                .containsExactly(
                        tuple("instrument-000000000002", "kk", false), tuple("session-000000000001", "uz", true));
    }

    @Test
    void whatASideTellsInAnotherDocumentIsNotLeftOut() {
        Record agreement = record(
                "instrument-000000000003",
                KZ.tells(40, "instrument", slots("kind", "agreement")),
                UZ_CYRILLIC.tells(40, "instrument", slots("kind", "agreement")));
        assertThat(Comparison.of(VISIT, PRESS, List.of(agreement)).beside()).isEmpty();
    }

    @Test
    void anotherNumberIsADisputeAndNothingLeftOut() {
        Record fifteen = record(
                "instrument-000000000004",
                KZ.tells(40, "instrument", slots("kind", "document", "action", "signed", "count", 15)));
        Record sixteen = record(
                "instrument-000000000005",
                UZ.tells(40, "instrument", slots("kind", "document", "action", "signed", "count", 16)));
        Comparison comparison = Comparison.of(VISIT, PRESS, List.of(fifteen, sixteen));
        assertThat(comparison.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.slot()).isEqualTo("count");
            assertThat(dispute.records()).containsExactly(fifteen, sixteen);
        });
        assertThat(comparison.beside()).isEmpty();
    }

    @Test
    void aRecordBesideInWhichTheSidesDifferIsADispute() {
        Record documents = record(
                "instrument-000000000006",
                KZ.tells(40, "instrument", slots("kind", "document", "count", 15)),
                UZ.tells(40, "instrument", slots("kind", "document", "count", 16)));
        Record target = record(
                "target-000000000001",
                KZ.tells(50, "target", slots("metric", "trade-turnover", "value", 2_000_000_000L)),
                UZ.tells(50, "target", slots("metric", "trade-turnover", "value", 1_970_000_000L)),
                UZ_CYRILLIC.tells(50, "target", slots("metric", "trade-turnover", "value", 5_000_000_000L)));
        assertThat(Comparison.of(VISIT, PRESS, List.of(documents, target)).disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.said()).hasSize(2));
    }

    @Test
    void versionsOfAnUtteranceStandTogether() {
        Record quote = record(
                "quote-000000000001",
                KZ.tells(20, "quote", slots("speaker", "Serik Zhakypov", "begins", "су ортақ байлық")),
                UZ.tells(20, "quote", slots("speaker", "Serik Zhakypov", "begins", "suv umumiy boylik")));
        assertThat(Comparison.of(VISIT, PRESS, List.of(quote)).quotes()).containsExactly(quote);
        Comparison own = Comparison.of(quote, PRESS, List.of());
        assertThat(own.quotes()).containsExactly(quote);
        assertThat(own.rows()).extracting(Row::slot).containsExactly("speaker");
    }

    @Test
    void theOrderOfTheRecordsBesideDoesNotShow() {
        List<Record> beside = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Report report = i % 2 == 0 ? KZ : UZ;
            beside.add(record(
                    "instrument-0000000000" + (10 + i),
                    report.tells(
                            100 + i, "instrument", slots("kind", "document", "action", "signed", "count", i % 5))));
        }
        Comparison expected = Comparison.of(VISIT, PRESS, beside);
        Collections.shuffle(beside, new Random(3));
        assertThat(Comparison.of(VISIT, PRESS, beside)).isEqualTo(expected);
    }

    private static List<Mark> marks(Comparison comparison, String slot) {
        return comparison.row(slot).orElseThrow().cells().stream()
                .map(Row.Cell::mark)
                .toList();
    }
}
