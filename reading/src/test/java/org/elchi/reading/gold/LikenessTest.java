package org.elchi.reading.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void lettersInCommonAreCountedByLongestPieces() {
        assertThat(Likeness.ratio("abcd", "bcde")).isCloseTo(0.75, within(1e-9));
        assertThat(Likeness.ratio("", "")).isEqualTo(1);
        assertThat(Likeness.ratio("abxcd", "abcd")).isCloseTo(8 / 9.0, within(1e-9));
    }

    @Test
    void spellingsOfOneNameMeet() {
        assertThat(Likeness.onePerson("Sadyr Zhaparov", "Sadyr Japarov")).isTrue();
        assertThat(Likeness.onePerson("Japarov", "Sadyr Zhaparov")).isTrue();
        assertThat(Likeness.onePerson("Ilham Aliyev", "Heydar Aliyev")).isFalse();
        assertThat(Likeness.onePerson("KZ", "KG")).isFalse();
    }

    @Test
    void marksAndCapitalsDoNotCount() {
        assertThat(Likeness.plain("İstanbul Deklarasiýasy, 2024")).isEqualTo("istanbul deklarasiyasy 2024");
    }
}
