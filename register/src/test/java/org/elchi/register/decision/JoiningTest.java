package org.elchi.register.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Span;
import org.junit.jupiter.api.Test;

/** Decisions of another log get numbers of this one, and go on naming each other. */
class JoiningTest {
    private static final Instant NOON = Instant.parse("2025-11-20T12:00:00Z");

    @Test
    void numbersAreKeptWhereTheyAreFree() {
        List<Decision> others = List.of(note(2, "a"), note(7, "b"));
        assertThat(Joining.of(List.of(), others)).isEqualTo(new Joining(others, 0, List.of()));
    }

    @Test
    void theOrderStaysAndWhatIsNamedIsNamedAnew() {
        List<Decision> log = List.of(note(1, "x"), note(2, "y"), note(3, "z"));
        List<Decision> others = List.of(note(1, "a"), undo(2, 1), undo(5, 2), byHand(6, 1));
        assertThat(Joining.of(log, others).added()).containsExactly(note(4, "a"), undo(5, 4), undo(6, 5), byHand(7, 4));
    }

    @Test
    void whatIsThereAlreadyIsKnownOnceForEach() {
        List<Decision> log = List.of(note(1, "x"), note(2, "a"), undo(3, 2));
        List<Decision> others = List.of(note(1, "a"), undo(2, 1), note(3, "a"));
        Joining joining = Joining.of(log, others);
        assertThat(joining.known()).isEqualTo(2);
        assertThat(joining.added()).containsExactly(note(4, "a"));
        List<Decision> joined =
                List.of(log.get(0), log.get(1), log.get(2), joining.added().get(0));
        assertThat(Joining.of(joined, others)).isEqualTo(new Joining(List.of(), 3, List.of()));
    }

    @Test
    void whatNamesADecisionThatIsNotThereIsLeftOut() {
        Joining joining = Joining.of(
                List.of(note(1, "x")),
                List.of(undo(3, 1), byHand(4, 2), note(5, "a"), note(5, "b"), note(Long.MAX_VALUE, "c")));
        assertThat(joining.refused())
                .containsExactly(
                        "decision 3 by Aigerim is about one that is not there; left out",
                        "decision 4 by Aigerim is about one that is not there; left out",
                        "decision 5 by Aigerim is there twice; left out");
        assertThat(joining.added()).containsExactly(note(5, "a"), note(6, "c"));
    }

    private static Decision note(long number, String text) {
        return made(number, new Act.Note(List.of(anchor("ab12")), text));
    }

    private static Decision undo(long number, long undone) {
        return made(number, new Act.Undo(undone));
    }

    private static Decision byHand(long number, long entered) {
        return made(number, new Act.Confirm(List.of(anchor(Anchor.byHand(entered)))));
    }

    private static Anchor anchor(String sha256) {
        return new Anchor(sha256, "visit", new Span(0, 5), Map.of());
    }

    private static Decision made(long number, Act act) {
        return new Decision(number, "Aigerim", NOON, "", act, Optional.empty());
    }
}
