package org.elchi.register.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.elchi.reading.Value;
import org.elchi.register.record.Record;
import org.elchi.register.record.Told;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final Merging MERGING = Merging.load();
    private static final Map<String, Value> VISIT = Told.visit("Ilham Aliyev", "TR");

    @Test
    void twoReportsOfOneVisitShareARecord() {
        assertThat(records(
                        Told.of("a", "2024-02-20").fact("visit", Told.with(VISIT, "start", Value.of("2024-02-19"))),
                        Told.of("b", "2024-02-19").fact("visit", Told.with(VISIT, "kind", Value.of("official")))))
                .singleElement()
                .satisfies(visit -> {
                    assertThat(visit.tellings()).hasSize(2);
                    assertThat(visit.text("kind")).contains("official");
                    assertThat(visit.text("start")).contains("2024-02-19");
                    assertThat(visit.shortId()).startsWith("visit-").hasSize(11);
                });
    }

    @Test
    void visitsAWeekApartByTheirOwnDatesAreTwoEvenWithAVagueReportBetween() {
        assertThat(records(
                        Told.of("a", "").fact("visit", Told.with(VISIT, "start", Value.of("2024-02-01"))),
                        Told.of("b", "2024-02-04").fact("visit", VISIT),
                        Told.of("c", "").fact("visit", Told.with(VISIT, "start", Value.of("2024-02-08")))))
                .hasSize(2)
                .anySatisfy(visit -> assertThat(visit.tellings()).hasSize(2));
    }

    @Test
    void visitsWithoutAnyDateAreOneOnlyWithinADocument() {
        assertThat(records(
                        Told.of("a", "").fact("visit", VISIT).fact("visit", VISIT),
                        Told.of("b", "").fact("visit", VISIT)))
                .extracting(visit -> visit.tellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void visitsOfDifferentPeopleNeverMeet() {
        assertThat(records(
                        Told.of("a", "2024-02-20").fact("visit", VISIT),
                        Told.of("b", "2024-02-20").fact("visit", Told.visit("Serdar Berdimuhamedow", "TR"))))
                .hasSize(2);
    }

    @Test
    void sessionsMeetByTheirNumberWhateverTheDate() {
        Map<String, Value> session =
                Map.of("body", Value.of("supreme-interstate-council"), "parties", Value.of(List.of("KG", "TJ")));
        assertThat(records(
                        Told.of("a", "2025-01-10").fact("session", Told.with(session, "ordinal", Value.of(3))),
                        Told.of("b", "2025-06-10").fact("session", Told.with(session, "ordinal", Value.of(3))),
                        Told.of("c", "2025-02-05").fact("session", Told.with(session, "ordinal", Value.of(4))),
                        Told.of("d", "2025-01-11").fact("session", session)))
                .extracting(record -> record.text("ordinal").orElse("") + " x "
                        + record.tellings().size())
                .containsExactlyInAnyOrder("3 x 3", "4 x 1");
    }

    @Test
    void sessionsOfOneNumberThatShareButOneStateAreTwo() {
        Map<String, Value> session = Map.of("body", Value.of("supreme-interstate-council"), "ordinal", Value.of(2));
        assertThat(records(
                        Told.of("a", "2025-09-11").fact("session", Told.with(session, "parties", topics("AZ", "UZ"))),
                        Told.of("b", "2025-09-12").fact("session", Told.with(session, "parties", topics("AZ", "UZ"))),
                        Told.of("c", "2025-11-15").fact("session", Told.with(session, "parties", topics("KZ", "UZ"))),
                        Told.of("d", "2025-11-16").fact("session", Told.with(session, "parties", topics("KZ", "UZ")))))
                .extracting(record -> record.tellings().size())
                .containsExactly(2, 2);
    }

    @Test
    void instrumentsMeetByMostOfTheirTopicsAndTwoOfOneReportStayTwo() {
        Map<String, Value> agreement = Map.of(
                "kind", Value.of("agreement"), "action", Value.of("signed"), "parties", Value.of(List.of("AZ", "UZ")));
        Map<String, Value> transport = Told.with(agreement, "topics", Value.of(List.of("transport")));
        assertThat(records(
                        Told.of("a", "2024-08-23").fact("instrument", transport).fact("instrument", transport),
                        Told.of("b", "2024-08-24").fact("instrument", transport).fact("instrument", transport),
                        Told.of("c", "2024-08-24")
                                .fact(
                                        "instrument",
                                        Told.with(agreement, "topics", Value.of(List.of("energy", "gas"))))))
                .extracting(record -> record.tellings().size())
                .containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    void aTreatyToOneIsAnAgreementToAnother() {
        Map<String, Value> border = Map.of(
                "action", Value.of("signed"), "parties", Value.of(List.of("AZ", "UZ")), "topics", topics("border"));
        assertThat(records(
                        Told.of("a", "2024-08-23").fact("instrument", Told.with(border, "kind", Value.of("treaty"))),
                        Told.of("b", "2024-08-24").fact("instrument", Told.with(border, "kind", Value.of("agreement"))),
                        Told.of("c", "2024-08-24").fact("instrument", Told.with(border, "kind", Value.of("plan")))))
                .extracting(record -> record.tellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void instrumentsOfOneReportMeetTheLikestOfAnother() {
        Map<String, Value> agreement = Map.of(
                "kind", Value.of("agreement"), "action", Value.of("signed"), "parties", Value.of(List.of("AZ", "UZ")));
        assertThat(records(
                        Told.of("a", "2024-08-23")
                                .fact("instrument", Told.with(agreement, "topics", topics("border", "telecom")))
                                .fact("instrument", Told.with(agreement, "topics", topics("border", "water"))),
                        Told.of("b", "2024-08-23")
                                .fact("instrument", Told.with(agreement, "topics", topics("water")))
                                .fact("instrument", Told.with(agreement, "topics", topics("border", "telecom")))))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.tellings()).hasSize(2))
                .anySatisfy(record -> assertThat(record.said("topics")).hasSize(1));
    }

    @Test
    void talksAreTheMeetingThatAnotherReportDescribesAndNeverTieTwo() {
        Map<String, Value> meeting = Map.of("participants", Value.of(List.of("Ilham Aliyev", "Serdar Berdimuhamedow")));
        assertThat(records(
                        Told.of("a", "2024-08-23").fact("meeting", Told.with(meeting, "format", Value.of("talks"))),
                        Told.of("b", "2024-08-23")
                                .fact("meeting", Told.with(meeting, "format", Value.of("one-on-one")))
                                .fact("meeting", Told.with(meeting, "format", Value.of("delegations")))))
                .extracting(record -> record.tellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void meetingsOfMostOfTheSamePeopleAreOne() {
        Map<String, Value> wide = Map.of("format", Value.of("multilateral"));
        assertThat(records(
                        Told.of("a", "2024-08-23")
                                .fact("meeting", Told.with(wide, "participants", topics("A", "B", "C", "D"))),
                        Told.of("b", "2024-08-23")
                                .fact("meeting", Told.with(wide, "participants", topics("A", "B", "C"))),
                        Told.of("c", "2024-08-23").fact("meeting", Told.with(wide, "participants", topics("A", "E")))))
                .extracting(record -> record.tellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void aSessionWhoseOtherPartyIsNotNamedIsThatOfItsDays() {
        Map<String, Value> session = Map.of("body", Value.of("supreme-interstate-council"), "ordinal", Value.of(7));
        assertThat(records(
                        Told.of("a", "2025-08-22").fact("session", Told.with(session, "parties", topics("KG", "TJ"))),
                        Told.of("b", "2025-08-23").fact("session", Told.with(session, "parties", topics("TJ"))),
                        Told.of("c", "2019-08-23").fact("session", Told.with(session, "parties", topics("TJ")))))
                .extracting(record -> record.tellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whatOneReportSaysIsDoneIsNoLongerPlanned() {
        Record visit = records(
                        Told.of("a", "2024-02-19").fact("visit", Told.with(VISIT, "status", Value.of("planned"))),
                        Told.of("b", "2024-02-19").fact("visit", Told.with(VISIT, "status", Value.of("planned"))),
                        Told.of("c", "2024-02-20").fact("visit", VISIT))
                .get(0);
        assertThat(visit.text("status")).contains("done");
    }

    @Test
    void targetsMeetWithoutAnyDate() {
        Map<String, Value> target =
                Map.of("metric", Value.of("trade-turnover"), "value", Value.of(1_000_000_000L), "by", Value.of("2027"));
        assertThat(records(
                        Told.of("a", "").fact("target", target),
                        Told.of("b", "2022-05-05").fact("target", target)))
                .hasSize(1);
    }

    @Test
    void whatSourcesSayDifferentlyStandsSideBySide() {
        Record visit = records(
                        Told.of("a", "2024-02-19").fact("visit", Told.with(VISIT, "kind", Value.of("state"))),
                        Told.of("b", "2024-02-19").fact("visit", Told.with(VISIT, "kind", Value.of("official"))),
                        Told.of("c", "2024-02-20").fact("visit", Told.with(VISIT, "kind", Value.of("official"))))
                .get(0);
        assertThat(visit.said("kind"))
                .extracting(said -> said.value() + " x " + said.by().size())
                .containsExactly("official x 2", "state x 1");
    }

    @Test
    void aFurtherReportLeavesTheIdAsItWas() {
        Told first = Told.of("a", "2024-02-19").fact("visit", Told.with(VISIT, "start", Value.of("2024-02-19")));
        Told further = Told.of("b", "2024-02-21").fact("visit", VISIT);
        assertThat(records(first, further).get(0).id())
                .isEqualTo(records(first).get(0).id());
    }

    @Test
    void anInstrumentIsOneFromPlanToForce() {
        Map<String, Value> water = Map.of(
                "kind", Value.of("agreement"), "topics", topics("water"), "parties", Value.of(List.of("KG", "TJ")));
        assertThat(records(
                        step("a", "2024-01-10", water, "planned", ""),
                        step("b", "2024-01-12", water, "planned", "2024-03"),
                        step("c", "2024-03-05", water, "signed", "2024-03-05"),
                        step("d", "2024-03-06", water, "signed", ""),
                        step("e", "2024-03-08", Told.with(water, "kind", Value.of("treaty")), "signed", ""),
                        step("f", "2024-06-20", water, "ratified", "2024-06-19"),
                        step("g", "2024-09-02", water, "ratified", "2024-09-01"),
                        step("h", "2024-10-02", water, "in-force", "2024-10-01")))
                .hasSize(1);
    }

    @Test
    void theSameStepOnTwoDaysIsTwoInstruments() {
        Map<String, Value> water = Map.of(
                "kind", Value.of("agreement"), "topics", topics("water"), "parties", Value.of(List.of("KG", "TJ")));
        assertThat(records(
                        step("a", "2024-03-05", water, "signed", "2024-03-05"),
                        step("b", "2024-03-13", water, "signed", "2024-03-12")))
                .hasSize(2);
    }

    @Test
    void oneDocumentMayTellOfTwoStepsOfOneLife() {
        Map<String, Value> water = Map.of(
                "kind", Value.of("agreement"), "topics", topics("water"), "parties", Value.of(List.of("KG", "TJ")));
        assertThat(records(Told.of("a", "2024-06-20")
                        .fact(
                                "instrument",
                                Told.with(Told.with(water, "action", Value.of("signed")), "date", Value.of("2024-03")))
                        .fact("instrument", Told.with(water, "action", Value.of("ratified")))))
                .hasSize(1);
    }

    @Test
    void aPlannedVisitIsTheOneThatCame() {
        assertThat(records(
                        Told.of("a", "2024-01-20")
                                .fact(
                                        "visit",
                                        Told.with(
                                                Told.with(VISIT, "status", Value.of("planned")),
                                                "start",
                                                Value.of("2024-02"))),
                        Told.of("b", "2024-02-10").fact("visit", Told.with(VISIT, "status", Value.of("planned"))),
                        Told.of("c", "2024-02-19").fact("visit", Told.with(VISIT, "start", Value.of("2024-02-19")))))
                .hasSize(1);
    }

    @Test
    void roundedFiguresAreNearAndThePartiesMayBeNamedOnce() {
        Map<String, Value> trade = Map.of(
                "metric", Value.of("trade-turnover"),
                "currency", Value.of("USD"),
                "date", Value.of("2024"),
                "parties", Value.of(List.of("KG", "TJ")));
        assertThat(records(
                        Told.of("a", "2025-02-20").fact("metric", Told.with(trade, "value", Value.of(1_970_000_000L))),
                        Told.of("b", "2025-02-21").fact("metric", Told.with(trade, "value", Value.of(2_000_000_000L))),
                        Told.of("c", "2025-02-21").fact("metric", Told.with(trade, "value", Value.of(1_500_000_000L)))))
                .extracting(record -> record.tellings().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whyTellsWhatSpeaksForOneEvent() {
        List<org.elchi.register.record.Telling> told = new java.util.ArrayList<>(
                Told.of("a", "2024-02-20").fact("visit", VISIT).tellings());
        told.addAll(Told.of("b", "2024-02-21").fact("visit", VISIT).tellings());
        assertThat(MERGING.why(told.get(0), told.get(1))).hasValueSatisfying(why -> {
            assertThat(why.fits()).isTrue();
            assertThat(why.parts()).anySatisfy(part -> {
                assertThat(part.slot()).isEqualTo("visitor");
                assertThat(part.outcome()).isEqualTo(Outcome.EQUAL);
                assertThat(part.bits()).isPositive();
            });
        });
    }

    private static Told step(String name, String published, Map<String, Value> slots, String action, String date) {
        Map<String, Value> acted = Told.with(slots, "action", Value.of(action));
        return Told.of(name, published)
                .fact("instrument", date.isEmpty() ? acted : Told.with(acted, "date", Value.of(date)));
    }

    private static Value topics(String... topics) {
        return Value.of(List.of(topics));
    }

    private static List<Record> records(Told... told) {
        return MERGING.records(
                Arrays.stream(told).flatMap(one -> one.tellings().stream()).toList());
    }
}
