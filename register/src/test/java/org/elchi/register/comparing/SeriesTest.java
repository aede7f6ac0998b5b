package org.elchi.register.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elchi.register.comparing.Reports.record;
import static org.elchi.register.comparing.Reports.slots;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.elchi.reading.Value;
import org.elchi.register.comparing.Reports.Report;
import org.elchi.register.comparing.Series.Gap;
import org.elchi.register.record.Record;
import org.junit.jupiter.api.Test;

/** Sessions, foundings and decisions of a body hang together. */
class SeriesTest {
    private static final String COMMISSION = "intergovernmental-commission";
    private static final List<String> AZ_KG = List.of("AZ", "KG");
    private static final Report FIRST = new Report("a.txt", "2021-03-02", "", "az-Latn");
    private static final Report SECOND = new Report("b.txt", "2024-06-11", "", "ky-Cyrl");
    private static final Report THIRD = new Report("c.txt", "2026-02-20", "", "tr-Latn");

    @Test
    void sessionsStandByNumberAndGapsAreSeen() {
        Series series = only(
                session("c", THIRD, AZ_KG, 7, "2026-02-19"),
                session("a", FIRST, AZ_KG, 2, "2021-03-01"),
                session("b", SECOND, AZ_KG, 3, "2024-06-11"));
        assertThat(series.parties()).containsExactlyInAnyOrder("AZ", "KG");
        assertThat(series.held())
                .extracting(Sitting::ordinal)
                .containsExactly(Optional.of(2), Optional.of(3), Optional.of(7));
        assertThat(series.gaps()).containsExactly(new Gap(1, 1), new Gap(4, 6));
        assertThat(series.repeats()).isEmpty();
        assertThat(series.disorders()).isEmpty();
    }

    @Test
    void aSessionWithoutANumberStandsByItsDay() {
        Record unnumbered = record(
                "session-d", SECOND.tells(50, "session", slots("body", COMMISSION, "parties", AZ_KG, "date", "2022")));
        Series series = only(
                session("a", FIRST, AZ_KG, 2, "2021-03-01"), session("b", SECOND, AZ_KG, 4, "2024-06-11"), unnumbered);
        assertThat(series.held())
                .extracting(sitting -> sitting.record().id())
                .containsExactly("session-a", "session-d", "session-b");
    }

    @Test
    void aNumberToldTwiceAndNumbersAgainstTheDaysAreSeen() {
        Series twice = only(session("a", FIRST, AZ_KG, 2, "2021-03-01"), session("b", SECOND, AZ_KG, 2, "2024-06-11"));
        assertThat(twice.repeats()).singleElement().satisfies(repeat -> {
            assertThat(repeat.ordinal()).isEqualTo(2);
            assertThat(repeat.sittings()).hasSize(2);
        });
        Series turned = only(session("a", FIRST, AZ_KG, 3, "2021-03-01"), session("b", SECOND, AZ_KG, 2, "2024-06-11"));
        assertThat(turned.disorders())
                .singleElement()
                .satisfies(
                        disorder -> assertThat(disorder.higher().record().id()).isEqualTo("session-a"));
    }

    @Test
    void datesOfOneSessionThatCannotBothBeRightAreTold() {
        Record told = record(
                "session-a",
                FIRST.tells(
                        0, "session", slots("body", COMMISSION, "parties", AZ_KG, "ordinal", 2, "date", "2021-03-01")),
                SECOND.tells(
                        0, "session", slots("body", COMMISSION, "parties", AZ_KG, "ordinal", 2, "date", "2021-04")),
                THIRD.tells(0, "session", slots("body", COMMISSION, "parties", AZ_KG, "ordinal", 2, "date", "2021")));
        assertThat(only(told).held().getFirst().dates()).hasSize(3);
        assertThat(only(session("b", SECOND, AZ_KG, 4, "2024-06-11"))
                        .held()
                        .getFirst()
                        .dates())
                .isEmpty();
    }

    @Test
    void otherPartiesAreAnotherSeriesButOneMemberLeftOutIsNot() {
        assertThat(Series.of(List.of(
                        session("a", FIRST, AZ_KG, 2, "2021-03-01"),
                        session("b", SECOND, List.of("AZ", "TR"), 2, "2024-06-11"))))
                .hasSize(2);
        assertThat(Series.of(List.of(
                        session("a", FIRST, List.of("AZ", "KG", "KZ", "TR"), 2, "2021-03-01"),
                        session("b", SECOND, List.of("AZ", "KG", "TR"), 3, "2024-06-11"))))
                .hasSize(1);
    }

    @Test
    void aSessionWithoutPartiesJoinsTheOnlySeriesOfItsPeople() {
        Record other = session("x", THIRD, List.of("AZ", "TR"), 9, "2026-01-10");
        Record stray = record(
                "session-d",
                SECOND.tells(50, "session", slots("body", COMMISSION, "date", "2022"), "state:AZ", "state:KG"));
        List<Series> series = Series.of(List.of(session("a", FIRST, AZ_KG, 2, "2021-03-01"), other, stray));
        assertThat(series).hasSize(2);
        assertThat(series.getFirst().held()).hasSize(2);
    }

    @Test
    void aSessionWithoutPartiesAndPeopleJoinsTheOnlySeriesThatItsNumberFits() {
        Record other = session("x", THIRD, List.of("AZ", "TR"), 9, "2026-01-10");
        Record stray = record("session-d", SECOND.tells(50, "session", slots("body", COMMISSION, "ordinal", 3)));
        List<Series> series = Series.of(List.of(session("a", FIRST, AZ_KG, 2, "2021-03-01"), other, stray));
        assertThat(series.getFirst().held())
                .extracting(Sitting::ordinal)
                .containsExactly(Optional.of(2), Optional.of(3));
        Record open = record("session-e", SECOND.tells(50, "session", slots("body", COMMISSION)));
        assertThat(Series.of(List.of(session("a", FIRST, AZ_KG, 2, "2021-03-01"), other, open)))
                .hasSize(3)
                .anySatisfy(alone -> assertThat(alone.parties()).isEmpty());
    }

    @Test
    void whatASessionDecidedIsOfTheSameDocumentDayAndParties() {
        Record session = session("a", SECOND, AZ_KG, 2, "2024-06-11");
        Record protocol = instrument("p", SECOND, 20, slots("kind", "protocol", "parties", AZ_KG));
        Record dated = instrument("q", SECOND, 30, slots("kind", "mou", "parties", AZ_KG, "date", "2024-06"));
        Record old = instrument("r", SECOND, 40, slots("kind", "treaty", "parties", AZ_KG, "date", "2019-05-01"));
        Record foreign = instrument("s", SECOND, 50, slots("kind", "mou", "parties", List.of("AZ", "TR")));
        Record elsewhere = instrument("t", THIRD, 60, slots("kind", "mou", "parties", AZ_KG));
        Series series = only(session, protocol, dated, old, foreign, elsewhere);
        assertThat(series.held().getFirst().decided())
                .extracting(Record::id)
                .containsExactly("instrument-p", "instrument-q");
    }

    @Test
    void ofTwoSessionsInOneReportTheLaterDecided() {
        Record recalled = session("a", SECOND, AZ_KG, 2, "2021-03-01");
        Record held = record(
                "session-b",
                SECOND.tells(
                        80,
                        "session",
                        slots("body", COMMISSION, "parties", AZ_KG, "ordinal", 3, "date", "2024-06-10")));
        Record protocol = instrument("p", SECOND, 20, slots("kind", "protocol", "parties", AZ_KG));
        Series series = only(recalled, held, protocol);
        assertThat(series.held())
                .extracting(sitting -> sitting.decided().size())
                .containsExactly(0, 1);
    }

    @Test
    void theNextSessionIsTheOnePlannedAfterTheLast() {
        Record next = record(
                "session-n",
                SECOND.tells(
                        70, "session", slots("body", COMMISSION, "parties", AZ_KG, "ordinal", 4, "status", "planned")));
        Record passed = record(
                "session-m",
                FIRST.tells(
                        70,
                        "session",
                        slots("body", COMMISSION, "parties", AZ_KG, "date", "2023", "status", "planned")));
        Series series = only(session("a", SECOND, AZ_KG, 3, "2024-06-11"), next, passed);
        assertThat(series.planned()).hasSize(2);
        assertThat(series.next()).map(sitting -> sitting.record().id()).contains("session-n");
        assertThat(series.gaps()).containsExactly(new Gap(1, 2));
    }

    @Test
    void aFoundingNamesTheInstrumentOfItsWordsElseTheOccasion() {
        Record body = record(
                "body-a", FIRST.tells(0, "body", slots("kind", COMMISSION, "parties", AZ_KG, "action", "established")));
        Record agreement = instrument("p", FIRST, 5, slots("kind", "agreement", "parties", AZ_KG));
        Record visit = record("visit-a", FIRST.tells(90, "visit", slots("visitor", "Serik Zhakypov", "to", "AZ")));
        assertThat(only(body, agreement, visit).foundings().getFirst().by()).containsExactly(agreement);
        assertThat(only(body, visit).foundings().getFirst().by()).containsExactly(visit);
    }

    @Test
    void aBodyOfWhichThereIsButOneIsOneSeries() {
        List<Series> series = Series.of(List.of(
                meeting("a", FIRST, 3, "KZ", "UZ"), meeting("b", SECOND, 4, "KG", "TJ", "TM"), meeting("c", THIRD, 5)));
        assertThat(series).singleElement().satisfies(one -> {
            assertThat(one.held()).hasSize(3);
            assertThat(one.parties()).isEqualTo(Set.of("KZ", "UZ", "KG", "TJ", "TM"));
        });
    }

    @Test
    void theOrderOfTheRecordsDoesNotShow() {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            List<String> parties = List.of(AZ_KG, List.of("AZ", "TR"), List.of("KZ", "AZ", "TR"))
                    .get(i % 3);
            records.add(
                    session("s" + i, List.of(FIRST, SECOND, THIRD).get(i % 3), parties, i, "202" + i % 7 + "-03-01"));
            records.add(record("session-t" + i, FIRST.tells(i, "session", slots("body", COMMISSION, "ordinal", i))));
        }
        List<Series> expected = Series.of(records);
        Collections.shuffle(records, new Random(11));
        assertThat(Series.of(records)).isEqualTo(expected);
    }

    private static Record session(String id, Report report, List<String> parties, int ordinal, String date) {
        return record(
                "session-" + id,
                report.tells(
                        0, "session", slots("body", COMMISSION, "parties", parties, "ordinal", ordinal, "date", date)));
    }

    private static Record meeting(String id, Report report, int ordinal, String... parties) {
        return record(
                "session-" + id,
                report.tells(
                        0,
                        "session",
                        parties.length == 0
                                ? slots("body", "consultative-meeting", "ordinal", ordinal)
                                : slots(
                                        "body",
                                        "consultative-meeting",
                                        "ordinal",
                                        ordinal,
                                        "parties",
                                        List.of(parties))));
    }

    private static Record instrument(String id, Report report, int begin, Map<String, Value> slots) {
        return record("instrument-" + id, report.tells(begin, "instrument", slots));
    }

    private static Series only(Record... records) {
        List<Series> series = Series.of(List.of(records));
        assertThat(series).hasSize(1);
        return series.getFirst();
    }
}
