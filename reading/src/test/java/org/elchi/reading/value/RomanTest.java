package org.elchi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomanTest {
    @Test
    void numeralsInBothScriptsAreRead() {
        assertThat(Roman.of("VII")).hasValue(7);
        assertThat(Roman.of("IX.")).hasValue(9);
        assertThat(Roman.of("ХІ")).hasValue(11); // Cyrillic letters
    }

    @Test
    void otherCapitalsAreNoNumeral() {
        assertThat(Roman.of("IIX")).isEmpty();
        assertThat(Roman.of("VL")).isEmpty();
        assertThat(Roman.of("AB")).isEmpty();
        assertThat(Roman.of(".")).isEmpty();
    }
}
