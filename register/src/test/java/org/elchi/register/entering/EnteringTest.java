package org.elchi.register.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity.State;
import org.elchi.reading.Value;
import org.elchi.reading.frame.Slots;
import org.junit.jupiter.api.Test;

/** What people type into slots: what is taken, and what is told to be wrong. */
class EnteringTest {
    private static final Authority WORLD = Authority.load();
    private static final Slots SLOTS = Slots.load();
    private static final Entering ENTERING = Entering.of(SLOTS, WORLD, EnteringTest::state);

    @Test
    void statesAreCodesOrNames() {
        assertThat(values("instrument", "parties=Kazakhstan, UZ", "topics=Water,border", "kind=TREATY"))
                .containsOnly(
                        Map.entry("parties", Value.of(List.of("KZ", "UZ"))),
                        Map.entry("topics", Value.of(List.of("border", "water"))),
                        Map.entry("kind", Value.of("treaty")));
        assertThat(wrong("visit", "to=Atlantis")).containsExactly(Wrong.How.NO_STATE);
        assertThat(wrong("instrument", "parties=KZ,Atlantis")).containsExactly(Wrong.How.NO_PARTY);
        assertThat(values("instrument", "parties=KZ,ots").get("parties")).isEqualTo(Value.of(List.of("KZ", "OTS")));
    }

    @Test
    void numbersAreNumbersAndDatesAreDates() {
        assertThat(values("metric", "value=1200000000", "change=-7.50", "currency=usd", "date=2024"))
                .containsEntry("value", Value.of(1_200_000_000L))
                .containsEntry("change", Value.of(new java.math.BigDecimal("-7.5")))
                .containsEntry("currency", Value.of("USD"))
                .containsEntry("date", Value.of("2024"));
        assertThat(values("session", "ordinal=7")).containsEntry("ordinal", Value.of(7));
        for (String huge : List.of("1e999999999", "1,000", "", "٣", "0x10", "NaN", "1".repeat(400))) {
            if (!huge.isEmpty()) {
                assertThat(wrong("metric", "value=" + huge)).as(huge).containsExactly(Wrong.How.NO_NUMBER);
            }
        }
        assertThat(wrong("session", "ordinal=0")).containsExactly(Wrong.How.NO_ORDINAL);
        assertThat(wrong("metric", "currency=XXQ")).containsExactly(Wrong.How.NO_CURRENCY);
        assertThat(wrong("visit", "start=12.5.2024")).containsExactly(Wrong.How.NO_DATE);
    }

    @Test
    void namesAreKeptAsTypedAndLikeOnesAreTold() {
        assertThat(entered("visit", "visitor=Tokayev", "place=Tashkent", "host=Xqzv Wprtk")
                        .near())
                .containsExactly(new Near("visitor", "Tokayev", "Kassym-Jomart Tokayev"));
        assertThat(values("visit", "visitor=UZ")).containsEntry("visitor", Value.of("UZ"));
        assertThat(values("appointment", "office=ambassador", "to=OTS")).containsEntry("to", Value.of("OTS"));
    }

    @Test
    void whatIsNoSlotOrNoCodeIsToldWithWhatThereIs() {
        Wrong slot = entered("visit", "tos=KZ").wrong().getFirst();
        assertThat(slot.how()).isEqualTo(Wrong.How.NO_SLOT);
        assertThat(slot.need()).contains("visitor", "to", "status");
        Wrong code = entered("body", "action=built").wrong().getFirst();
        assertThat(code.need()).contains("agreed", "established", "proposed");
        assertThat(wrong("vizit", "to=KZ")).containsExactly(Wrong.How.NO_KIND);
        assertThat(wrong("visit", "to=KZ", "to=UZ")).containsExactly(Wrong.How.TWICE);
        assertThat(wrong("meeting", "participants=KZ")).containsExactly(Wrong.How.TOO_FEW);
    }

    @Test
    void whatIsEmptyEmptiesASlot() {
        Entered entered = entered("visit", "place=", "kind= ");
        assertThat(entered.wrong()).isEmpty();
        assertThat(entered.values())
                .containsOnly(Map.entry("place", Optional.empty()), Map.entry("kind", Optional.empty()));
        assertThat(entered.filled()).isEmpty();
    }

    @Test
    void aWholeRecordNeedsWhatItsKindNeeds() {
        assertThat(missing("visit", "kind=state")).containsExactly("visitor", "to");
        assertThat(missing("body", "kind=joint-fund")).containsExactly("action");
        assertThat(missing("quote", "speaker=KZ")).containsExactly("begins");
        assertThat(missing("meeting", "participants=KZ,UZ")).isEmpty();
        assertThat(ENTERING.whole("instrument", entries("kind=agreement", "action=signed"))
                        .wrong())
                .extracting(Wrong::how)
                .containsExactly(Wrong.How.NEEDS_ONE);
        assertThat(ENTERING.whole("instrument", entries("kind=declaration", "action=adopted"))
                        .wrong())
                .isEmpty();
    }

    private static List<String> missing(String kind, String... typed) {
        return ENTERING.whole(kind, entries(typed)).wrong().stream()
                .flatMap(wrong -> wrong.need().stream())
                .toList();
    }

    private static Map<String, Value> values(String kind, String... typed) {
        Entered entered = entered(kind, typed);
        assertThat(entered.wrong()).isEmpty();
        return entered.filled();
    }

    private static List<Wrong.How> wrong(String kind, String... typed) {
        return entered(kind, typed).wrong().stream().map(Wrong::how).toList();
    }

    private static Entered entered(String kind, String... typed) {
        return ENTERING.correction(kind, entries(typed));
    }

    private static List<Entry> entries(String... typed) {
        return Arrays.stream(typed)
                .map(text -> text.split("=", 2))
                .map(parts -> new Entry(parts[0], parts[1]))
                .toList();
    }

    private static Optional<String> state(String text) {
        return Stream.concat(
                        WORLD.state(text).stream(),
                        WORLD.states().stream().filter(state -> state.name().equals(text)))
                .map(State::code)
                .findFirst();
    }
}
