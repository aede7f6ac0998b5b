package org.elchi.register.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-15, 2025-11-15, 2025-11-15",
        "2025-11-15~, 2025-11-15, 2025-11-15",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-11-XX, 2025-11-01, 2025-11-30",
        "2024, 2024-01-01, 2024-12-31",
        "2024?, 2024-01-01, 2024-12-31",
        "202X, 2020-01-01, 2029-12-31",
        "2023-21, 2023-03-01, 2023-05-31",
        "2023-24, 2023-12-01, 2024-02-29",
        "2023-36, 2023-10-01, 2023-12-31",
        "2023-41, 2023-07-01, 2023-12-31",
        "2025-11-14/2025-11-15, 2025-11-14, 2025-11-15",
        "2025-11-14/.., 2025-11-14, 2025-11-14",
    })
    void aDateIsAStretchOfDays(String edtf, String first, String last) {
        assertThat(Days.parse(edtf)).hasValueSatisfying(days -> {
            assertThat(days.first()).hasToString(first);
            assertThat(days.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-04-05", "XXXX", "", "..", "2025-02-30", "2025-99", "soon"})
    void whatHasNoYearOrIsNoDateIsNoStretch(String edtf) {
        assertThat(Days.parse(edtf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-14, 2025-11-15, 2025-11-14/2025-11-15",
        "2025-11-14, 2025-11-14, 2025-11-14",
        "2026, 2026-02-06, 2026-02-06",
        "2026-02, 2026-02-06, 2026-02-06",
        "2025, 2026-02-06, 2025/2026-02-06",
        "2025-11, 2025-12, 2025-11/2025-12",
        "2025-11-14, .., 2025-11-14/..",
    })
    void whatBeginsAndEndsIsToldByBothDaysUnlessTheFirstSaysNoMore(String begin, String end, String span) {
        assertThat(Days.span(begin, end)).isEqualTo(span);
    }

    @Test
    void stretchesThatOverlapAreNotApart() {
        assertThat(Days.parse("2024").orElseThrow().apart(Days.parse("2024-05").orElseThrow()))
                .isZero();
    }
}
