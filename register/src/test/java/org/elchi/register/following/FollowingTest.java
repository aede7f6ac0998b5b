package org.elchi.register.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.reading.Value;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Decision;
import org.elchi.register.decision.Judgement;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
    private static final Following FOLLOWING = Following.load();
    private static final String TARGET = "target metric=trade-turnover value=10 currency=USD by=2030 parties=KZ+UZ";
    private static final LocalDate DAY = LocalDate.parse("2025-06-01");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsFollowedIsAKindOfRecord() {
        assertThat(Merging.load().types()).containsAll(FOLLOWING.types()).containsAll(FOLLOWING.figureTypes());
    }

    @Test
    void aKindThatPromisesNothingHasNoTrail() {
        Record quote = Case.records("quote speaker=A", "2025-01-01").getFirst();
        assertThat(FOLLOWING.trail(quote, List.of())).isEmpty();
    }

    @Test
    void paceNeedsTwoYears() {
        assertThat(progress("2024-01-10", "2025-02-01 figure value=5 date=2024").outlook())
                .isEqualTo(Progress.Outlook.TOO_FEW);
        assertThat(progress(
                                "2024-01-10",
                                "2025-02-01 figure value=5 date=2024",
                                "2025-03-01 figure value=3 date=2025-01/2025-02")
                        .outlook())
                .isEqualTo(Progress.Outlook.TOO_FEW);
    }

    @Test
    void paceIsReckonedBothWays() {
        Progress progress =
                progress("2024-01-10", "2024-02-01 figure value=4 date=2023", "2025-02-01 figure value=5 date=2024");
        Pace soFar = progress.soFar().orElseThrow();
        assertThat(soFar.from()).isEqualTo(2023);
        assertThat(soFar.to()).isEqualTo(2024);
        assertThat(soFar.linear()).isEqualByComparingTo("1");
        assertThat(soFar.compound()).isEqualTo(25, within(1e-9));
        Pace needed = progress.needed().orElseThrow();
        assertThat(needed.from()).isEqualTo(2024);
        assertThat(needed.to()).isEqualTo(2030);
        assertThat(needed.linear()).isCloseTo(new BigDecimal("0.8333"), within(new BigDecimal("0.0001")));
        assertThat(needed.compound()).isEqualTo(12.2462, within(1e-4));
        assertThat(progress.outlook()).isEqualTo(Progress.Outlook.ON_PACE);
    }

    @Test
    void whoLagsByBothMeasuresIsBehind() {
        assertThat(progress(
                                "2024-01-10",
                                "2024-02-01 figure value=4 date=2023",
                                "2025-02-01 figure value=4.1 date=2024")
                        .outlook())
                .isEqualTo(Progress.Outlook.BEHIND);
    }

    @Test
    void betweenTheMeasuresNothingIsSaid() {
        assertThat(progress(
                                "2024-01-10",
                                "2024-02-01 figure value=4 date=2023",
                                "2025-02-01 figure value=4.7 date=2024")
                        .outlook())
                .isEqualTo(Progress.Outlook.BETWEEN);
    }

    @Test
    void aDeadlineWithinAYearIsHeldAgainstTheYearBefore() {
        Progress progress = progress(
                TARGET.replace("2030", "2026-06"),
                "2024-01-10",
                "2024-02-01 figure value=4 date=2023",
                "2025-02-01 figure value=5 date=2024");
        assertThat(progress.needed().map(Pace::to)).contains(2025);
    }

    @Test
    void theFigureOfAYearIsWhatMostDocumentsSay() {
        Progress progress =
                progress("2024-01-10", "2025-02-01 figure value=5 date=2024", "2025-05-01 figure value=4.8 date=2024");
        assertThat(progress.figures()).hasSize(2);
        assertThat(progress.years())
                .singleElement()
                .satisfies(year -> assertThat(year.value()).isEqualByComparingTo("4.8"));
    }

    @Test
    void figuresOfOtherCurrenciesAndPartiesAreLeftOut() {
        assertThat(progress(
                                "2024-01-10",
                                "2025-02-01 figure value=5 date=2024 currency=EUR",
                                "2025-02-01 figure value=5 date=2024 parties=KZ+KG")
                        .figures())
                .isEmpty();
    }

    @Test
    void whatIsLaidDownByThoseInChargeCounts() {
        Record record = judged(
                Case.records("instruction by=A topics=water to=ministries", "2024-01-10")
                        .getFirst(),
                assigned("2024-02-01", "2024-05", ""),
                assigned("2024-06-01", "2025-03", "Ministry of Water"));
        Trail trail = FOLLOWING.trail(record, List.of()).orElseThrow();
        assertThat(trail.asOf(LocalDate.parse("2024-01-20")).due()).isEmpty();
        assertThat(trail.asOf(LocalDate.parse("2024-05-31")).state()).isEqualTo(State.PROMISED);
        assertThat(trail.asOf(LocalDate.parse("2024-06-01")).responsible())
                .containsExactly("Ministry of Water", "ministries");
        assertThat(trail.asOf(DAY).overdue()).isTrue();
        assertThat(trail.due().map(Due::from)).contains(Due.ASSIGNED);
    }

    @Test
    void whatPeoplePutRightCounts() {
        Record visit = Case.records(
                        "visit visitor=A to=KZ", "2024-01-10 planned start=2024-03", "2024-03-10 planned start=2024-04")
                .getFirst();
        assertThat(state(visit)).isEqualTo(State.OVERDUE);
        Record done = judged(visit, corrected("status", "done"));
        assertThat(state(done)).isEqualTo(State.MET);
        Trail trail = FOLLOWING.trail(done, List.of()).orElseThrow();
        assertThat(trail.asOf(LocalDate.parse("2024-02-01")).state()).isEqualTo(State.PROMISED);
        assertThat(trail.asOf(LocalDate.parse("2025-04-30")).state()).isEqualTo(State.OVERDUE);
        assertThat(state(judged(visit, corrected("start", "2025-09")))).isEqualTo(State.PROMISED);
    }

    @Test
    void whatPeopleTakeBackDoesNotCount() {
        Record treaty = Case.records("instrument kind=treaty topics=border", "2024-01-10 signed", "2024-03-10 ratified")
                .getFirst();
        assertThat(state(judged(treaty, corrected("action", "signed")))).isEqualTo(State.SIGNED);
        assertThat(state(judged(treaty, corrected("action", "ratified"), corrected("action", "signed"))))
                .isEqualTo(State.SIGNED);
    }

    @Test
    void silenceIsCountedFromTheLastWord() {
        Trail trail = trail("understanding", "2024-01-10 agreed", "2024-06-10 agreed");
        assertThat(trail.lastSpoken(LocalDate.parse("2024-06-09"))).contains(LocalDate.parse("2024-01-10"));
        Period year = Period.ofMonths(12);
        assertThat(trail.asOf(LocalDate.parse("2025-06-09")).silentSince(year)).isEmpty();
        assertThat(trail.asOf(LocalDate.parse("2025-06-10")).silentSince(year)).contains(LocalDate.parse("2024-06-10"));
    }

    @Test
    void whatNeedsAttentionComesFirst() {
        List<String> order = Commitments.asOf(
                        DAY,
                        List.of(
                                trail("mou", "2024-01-10 signed"),
                                trail("treaty", "2024-03-10 signed"),
                                trail("agreement", "2024-02-10 signed"),
                                trail("plan", "2024-02-10 adopted horizon=2027"),
                                trail("roadmap", "2024-02-10 adopted horizon=2026"),
                                trail("programme", "2024-02-10 adopted horizon=2024"),
                                trail("protocol", "2024-02-10 proposed"),
                                trail("contract", "2024-02-10 agreed", "2024-03-01 cancelled"),
                                trail("document", "2026-02-10 signed")))
                .all()
                .stream()
                .map(commitment -> commitment.record().text("kind").orElseThrow())
                .toList();
        assertThat(order)
                .containsExactly("programme", "roadmap", "plan", "agreement", "treaty", "contract", "protocol", "mou");
    }

    @Test
    void dueWithinATimeIsByTheLastDay() {
        Commitment plan = trail("plan", "2024-02-10 adopted horizon=2025").asOf(DAY);
        assertThat(plan.due(Period.ofDays(90))).isFalse();
        assertThat(plan.due(Period.ofMonths(7))).isTrue();
    }

    @Test
    void mistakesOfTheFileAreToldAtOnce() throws IOException {
        Files.writeString(folder.resolve("following.yaml"), """
            lives:
              held: {steps: {planned: promised, done: mett}, asks: [met], ahead: [announced], wrong: x}
            kinds:
              visit: {life: holden, unsaid: done}
            """);
        assertThatThrownBy(() -> Following.of(Data.of(folder)))
                .isInstanceOfSatisfying(
                        DataException.class,
                        e -> assertThat(e.problems())
                                .hasSize(4)
                                .anySatisfy(problem ->
                                        assertThat(problem.toString()).contains("2:", "mett"))
                                .anySatisfy(problem ->
                                        assertThat(problem.toString()).contains("announced"))
                                .anySatisfy(problem ->
                                        assertThat(problem.toString()).contains("wrong"))
                                .anySatisfy(problem ->
                                        assertThat(problem.toString()).contains("4:", "holden")));
    }

    private static State state(Record record) {
        return FOLLOWING.trail(record, List.of()).orElseThrow().asOf(DAY).state();
    }

    private static Record judged(Record record, Decision... decisions) {
        return record.judged(new Judgement(List.of(decisions)));
    }

    private static Decision assigned(String day, String due, String responsible) {
        Optional<String> who = Optional.of(responsible).filter(name -> !name.isEmpty());
        return decided(day, new Act.Assign(List.of(), who, Optional.of(due)));
    }

    private static Decision corrected(String slot, String value) {
        return decided("2025-05-01", new Act.Correct(List.of(), slot, Optional.of(Value.of(value))));
    }

    private static Decision decided(String day, Act act) {
        return new Decision(1, "A", Instant.parse(day + "T12:00:00Z"), "", act, Optional.empty());
    }

    private static Trail trail(String kind, String... told) {
        Record record =
                Case.records("instrument topics=trade kind=" + kind, told).getFirst();
        return FOLLOWING.trail(record, List.of()).orElseThrow();
    }

    private static Progress progress(String... told) {
        return told[0].startsWith("target") ? progress(told[0], told) : progress(TARGET, told);
    }

    private static Progress progress(String target, String[] told) {
        List<String> all = new ArrayList<>(List.of(told));
        all.remove(target);
        List<Record> records = Case.records(target, all.toArray(String[]::new));
        return FOLLOWING
                .trail(records.getFirst(), records.subList(1, records.size()))
                .orElseThrow()
                .asOf(DAY)
                .progress()
                .orElseThrow();
    }
}
