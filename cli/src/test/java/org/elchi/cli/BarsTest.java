package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void aBarIsAsLongAsItsValue() {
        Bars bars = new Bars(false);
        assertThat(bars.bar(TEN, TEN, 8)).isEqualTo("████████");
        assertThat(bars.bar(new BigDecimal("5"), TEN, 5)).isEqualTo("██▌");
        assertThat(bars.bar(new BigDecimal("0.001"), TEN, 8)).isEqualTo("▏");
        assertThat(bars.bar(BigDecimal.ZERO, TEN, 8)).isEmpty();
        assertThat(new Bars(true).bar(new BigDecimal("5"), TEN, 8)).isEqualTo("####");
    }

    @Test
    void theLocaleAsksForAscii() {
        assertThat(Bars.of(Map.of()).plain()).isFalse();
        assertThat(Bars.of(Map.of("LANG", "tr_TR.UTF-8")).plain()).isFalse();
        assertThat(Bars.of(Map.of("LANG", "C.utf8")).plain()).isFalse();
        assertThat(Bars.of(Map.of("LANG", "C")).plain()).isTrue();
        assertThat(Bars.of(Map.of("LANG", "tr_TR.UTF-8", "LC_ALL", "POSIX")).plain())
                .isTrue();
        assertThat(Bars.of(Map.of("LANG", "tr_TR.ISO-8859-9")).plain()).isTrue();
    }
}
