package org.elchi.register.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    @ParameterizedTest
    @CsvSource({
        "2025-11-15, 2025-11-15, 2025-11-15",
        "2024-02, 2024-02-01, 2024-02-29",
        "2030, 2030-01-01, 2030-12-31",
        "2030~, 2030-01-01, 2030-12-31",
        "2025-11-14/2025-11-16, 2025-11-14, 2025-11-16",
        "2025-01/2025-06, 2025-01-01, 2025-06-30",
        "2024?/2026, 2024-01-01, 2026-12-31",
        "2019/.., 2019-01-01, -",
        "../2030, -, 2030-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2025-XX, 2025-01-01, 2025-12-31",
        "2025-XX-XX, 2025-01-01, 2025-12-31",
        "2025-04-XX, 2025-04-01, 2025-04-30",
        "2026-21, 2026-03-01, 2026-05-31",
        "2026-24, 2026-12-01, 2027-02-28",
        "2026-34, 2026-04-01, 2026-06-30",
        "2026-41, 2026-07-01, 2026-12-31",
        "XXXX-05-09, -, -",
        "XXXX, -, -",
        "2025-13-45, -, -",
        "soon, -, -",
        "'', -, -"
    })
    void theDaysThatADateLeavesPossible(String edtf, String first, String last) {
        Stretch stretch = Stretch.of(edtf);
        assertThat(stretch.first()).isEqualTo(day(first));
        assertThat(stretch.last()).isEqualTo(day(last));
        assertThat(stretch.approximate()).isEqualTo(edtf.contains("~") || edtf.contains("?"));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
