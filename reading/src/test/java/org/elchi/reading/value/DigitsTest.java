package org.elchi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DigitsTest {
    private static BigDecimal value(String form) {
        return Digits.of(form).orElseThrow().value();
    }

    @Test
    void markBeforeThreeFiguresPartsThousands() {
        assertThat(value("1.250")).isEqualByComparingTo("1250");
        assertThat(value("1,250")).isEqualByComparingTo("1250");
        assertThat(value("1.500.000")).isEqualByComparingTo("1500000");
        assertThat(Digits.of("1,250").orElseThrow().scaled()).isEqualByComparingTo("1.25");
    }

    @Test
    void otherMarksAreDecimal() {
        assertThat(value("8,6")).isEqualByComparingTo("8.6");
        assertThat(value("0,345")).isEqualByComparingTo("0.345");
        assertThat(value("1.234,5")).isEqualByComparingTo("1234.5");
    }

    @Test
    void lettersAfterFiguresAreTheirSuffix() {
        assertThat(Digits.of("33üncü").orElseThrow().suffix()).isEqualTo("üncü");
        assertThat(Digits.of("7.").orElseThrow().stop()).isTrue();
    }

    @Test
    void timesAndDatesAreNoQuantity() {
        assertThat(Digits.of("15:30")).isEmpty();
        assertThat(Digits.of("15.11.2025")).isEmpty();
        assertThat(Digits.of("1.2.3")).isEmpty();
    }

    @Test
    void groupsApartAreJoined() {
        Digits first = Digits.of("12").orElseThrow();
        assertThat(Digits.of("345,5").flatMap(first::joined).orElseThrow().value())
                .isEqualByComparingTo("12345.5");
        assertThat(Digits.of("45").flatMap(first::joined)).isEmpty();
    }
}
