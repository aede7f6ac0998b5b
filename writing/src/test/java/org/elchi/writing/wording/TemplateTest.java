package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Case;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Diction ENGLISH = new Diction(
            "en",
            ULocale.ENGLISH,
            ULocale.ENGLISH,
            Optional.of(new Shouting()),
            "and",
            false,
            Concord.NONE,
            List.of("\u201c", "\u201d"));

    /** A language whose dative is said in capitals. */
    private static final class Shouting implements Declension {
        @Override
        public Optional<String> form(String phrase, Kind kind, Inflection wanted) {
            return wanted.kase() == Case.DAT ? Optional.of(phrase.toUpperCase(Locale.ROOT)) : Optional.empty();
        }

        @Override
        public Optional<String> ordinal(String figures) {
            return Optional.of(figures + ".");
        }
    }

    private static Said items(String text) {
        return Said.list(Arrays.stream(text.split(",")).map(Said::words).toList());
    }

    @Test
    void aSlotTakesAnEndingAndAListTakesItOnItsLastItem() {
        assertThat(say("to {a.dat}", Map.of("a", "x"))).contains("to X");
        assertThat(say("to {a.dat}", Map.of("a", "x,y,z"))).contains("to x, y and Z");
        assertThat(say("{a.gen}", Map.of("a", "x")))
                .as("a form that is not there")
                .contains("x");
        assertThat(say("{a.ordinal}", Map.of("a", "7"))).contains("7.");
    }

    @Test
    void thePluralOfWhatIsCountedDependsOnTheNumberOfItems() {
        assertThat(say("{a} [in {b}|by {c}] {a: one is | other are} here", Map.of("a", "x", "c", "z")))
                .contains("x by z is here");
        assertThat(say("{a} {a: one {a} is | other all are} here", Map.of("a", "x,y")))
                .contains("x and y all are here");
    }

    @Test
    void anUnknownTagIsTold() {
        assertThat(Diction.wrong("dat")).isEmpty();
        assertThat(Diction.wrong("dativ").orElseThrow()).contains("dativ");
    }

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
        return Template.parse(template)
                .say(slot -> Optional.ofNullable(slots.get(slot)).map(TemplateTest::items), ENGLISH)
                .map(Diction::text);
    }
}
