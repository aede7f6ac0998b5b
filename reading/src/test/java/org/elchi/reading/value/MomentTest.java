package org.elchi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static String near(int month, int day, String today) {
        return new Moment(0, month, day)
                .near(Optional.of(LocalDate.parse(today)))
                .edtf();
    }

    @Test
    void dayWithoutYearIsTheNearest() {
        assertThat(near(1, 10, "2025-12-20")).isEqualTo("2026-01-10");
        assertThat(near(12, 20, "2026-01-10")).isEqualTo("2025-12-20");
        assertThat(near(6, 1, "2025-11-15")).isEqualTo("2025-06-01");
        assertThat(near(2, 29, "2025-03-01")).isEqualTo("2024-02-29");
    }

    @Test
    void monthWithoutYearIsOfTheYearOfTheReport() {
        assertThat(near(3, 0, "2025-11-15")).isEqualTo("2025-03");
        assertThat(near(12, 0, "2026-01-15")).isEqualTo("2025-12");
    }

    @Test
    void withoutADayOfTheReportTheYearStaysUnknown() {
        assertThat(new Moment(0, 4, 5).near(Optional.empty()).edtf()).isEqualTo("XXXX-04-05");
    }
}
