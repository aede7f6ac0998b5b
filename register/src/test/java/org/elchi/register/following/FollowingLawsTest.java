package org.elchi.register.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.junit.jupiter.api.Test;

/** What holds of every promise: evidence alone moves it, time only makes it overdue, and what is not yet reported does not exist. */
class FollowingLawsTest {
    private static final long SEED = Long.getLong("elchi.seed", 20250714L);
    private static final int ROUNDS = 400;
    private static final Following FOLLOWING = Following.load();
    private static final LocalDate BEGIN = LocalDate.parse("2024-01-01");
    private static final LocalDate END = LocalDate.parse("2029-01-01");

    private static final List<List<String>> LIVES = List.of(
            List.of(
                    "instrument kind=treaty topics=border",
                    "agreed,planned,adopted,signed,ratified,in-force,cancelled,ended"),
            List.of("instrument kind=plan topics=trade", "agreed,planned,adopted,signed,completed,cancelled"),
            List.of("visit visitor=A to=KZ", "planned,proposed,done,cancelled"),
            List.of("project topics=energy", "proposed,agreed,launched,completed,cancelled"),
            List.of("target metric=investment value=10 currency=USD by=2026 parties=KZ+UZ", "figure"));

    @Test
    void silenceOnlyMakesWhatIsOpenOverdue() {
        each((random, record, figures) -> FOLLOWING.trail(record, figures).ifPresent(trail -> {
            Commitment last = trail.asOf(LocalDate.parse("2026-12-31"));
            Commitment later = trail.asOf(END);
            if (last.open() && !last.overdue()) {
                assertThat(later.state()).isIn(last.state(), State.OVERDUE);
            } else {
                assertThat(later.state()).isEqualTo(last.state());
            }
            assertThat(later.open()).isEqualTo(last.open());
            assertThat(later.steps()).isEqualTo(last.steps());
        }));
    }

    @Test
    void aLaterDayKnowsAllThatAnEarlierOneKnew() {
        each((random, record, figures) -> FOLLOWING.trail(record, figures).ifPresent(trail -> {
            LocalDate day = day(random);
            Commitment early = trail.asOf(day);
            Commitment later = trail.asOf(day.plusDays(random.nextInt(400)));
            assertThat(later.steps()).containsAll(early.steps());
            assertThat(later.reached()).isGreaterThanOrEqualTo(early.reached());
            if (early.state() == State.MET && early.progress().isEmpty()) {
                assertThat(later.state()).isEqualTo(State.MET);
            }
        }));
    }

    @Test
    void whatIsReportedLaterDoesNotExist() {
        each((random, record, figures) -> FOLLOWING.trail(record, figures).ifPresent(trail -> {
            LocalDate day = day(random);
            Record before = before(record, day);
            Commitment known = trail.asOf(day);
            FOLLOWING
                    .trail(
                            before,
                            figures.stream().map(figure -> before(figure, day)).toList())
                    .ifPresentOrElse(
                            cut -> assertThat(cut.asOf(day)).isEqualTo(known),
                            () -> assertThat(known.steps()).noneMatch(step -> step.state() == State.PROMISED));
        }));
    }

    @Test
    void theOrderOfReportsDoesNotShow() {
        each((random, record, figures) -> FOLLOWING.trail(record, figures).ifPresent(trail -> {
            List<Telling> shuffled = new ArrayList<>(record.tellings());
            List<Record> others = new ArrayList<>(figures);
            Collections.shuffle(shuffled, random);
            Collections.shuffle(others, random);
            Record again = new Record(record.id(), record.type(), shuffled);
            LocalDate day = day(random);
            Commitment one = trail.asOf(day);
            Commitment other = FOLLOWING.trail(again, others).orElseThrow().asOf(day);
            assertThat(other.state()).isEqualTo(one.state());
            assertThat(other.due()).isEqualTo(one.due());
            assertThat(other.steps()).isEqualTo(one.steps());
            assertThat(other.progress()).isEqualTo(one.progress());
        }));
    }

    @Test
    void nothingIsKeptWithoutEvidence() {
        each((random, record, figures) -> FOLLOWING.trail(record, figures).ifPresent(trail -> {
            Commitment found = trail.asOf(day(random));
            boolean told = found.steps().stream().anyMatch(step -> step.state() == found.state());
            boolean counted = found.progress()
                    .filter(progress -> !progress.figures().isEmpty())
                    .isPresent();
            assertThat(told || counted || List.of(State.OVERDUE, State.UNKNOWN).contains(found.state()))
                    .isTrue();
        }));
    }

    @FunctionalInterface
    private interface Law {
        void check(Random random, Record record, List<Record> figures);
    }

    private static void each(Law law) {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> life = LIVES.get(random.nextInt(LIVES.size()));
            List<Record> records =
                    Case.records(life.get(0), told(random, life.get(1).split(",")));
            law.check(random, records.getFirst(), records.subList(1, records.size()));
        }
    }

    private static String[] told(Random random, String... words) {
        List<String> told = new ArrayList<>();
        boolean figures = words[0].equals("figure");
        told.add(day(random) + (figures ? "" : " " + words[random.nextInt(words.length)]));
        for (int i = random.nextInt(6); i > 0; i--) {
            LocalDate day = day(random);
            String word = words[random.nextInt(words.length)];
            String date = random.nextInt(3) > 0 ? "" : (figures ? " date=" : dateSlot(words)) + date(random);
            told.add(day + " " + word + (figures ? " value=" + (5 + random.nextInt(8)) : "") + date);
        }
        return told.toArray(String[]::new);
    }

    private static String dateSlot(String... words) {
        return List.of(words).contains("done") ? " start=" : " date=";
    }

    private static String date(Random random) {
        String day = day(random).toString();
        return day.substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
    }

    private static LocalDate day(Random random) {
        return BEGIN.plusDays(random.nextInt(1000));
    }

    private static Record before(Record record, LocalDate day) {
        return new Record(
                record.id(),
                record.type(),
                record.tellings().stream()
                        .filter(telling ->
                                !telling.source().date().orElseThrow().isAfter(day))
                        .toList());
    }
}
