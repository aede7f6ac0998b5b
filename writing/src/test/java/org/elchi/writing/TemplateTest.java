package org.elchi.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void slotsAreFilled() {
        assertThat(say("{a} and {b}.", Map.of("a", "x", "b", "y"))).contains("x and y.");
    }

    @Test
    void aSentenceWithAnEmptySlotCannotBeSaid() {
        assertThat(say("{a} and {b}.", Map.of("a", "x"))).isEmpty();
    }

    @Test
    void bracketsAreLeftOutWhereASlotInThemIsEmpty() {
        assertThat(say("{a}[ with {b}[ in {c}]].", Map.of("a", "x", "b", "y"))).contains("x with y.");
        assertThat(say("{a}[ with {b}[ in {c}]].", Map.of("a", "x", "c", "z"))).contains("x.");
    }

    @Test
    void ofSeveralTheFirstKnownIsTaken() {
        assertThat(say("{a}[ on {b}| (reported {c})].", Map.of("a", "x", "c", "z")))
                .contains("x (reported z).");
        assertThat(say("{a}[ on {b}| (reported {c})].", Map.of("a", "x", "b", "y", "c", "z")))
                .contains("x on y.");
    }

    @Test
    void whatIsNotClosedIsTold() {
        assertThatThrownBy(() -> Template.parse("{a")).hasMessageContaining("'{' is not closed");
        assertThatThrownBy(() -> Template.parse("[ {a}")).hasMessageContaining("'[' is not closed");
    }

    private static Optional<String> say(String template, Map<String, String> slots) {
        return Template.parse(template).say(slot -> Optional.ofNullable(slots.get(slot)));
    }
}
