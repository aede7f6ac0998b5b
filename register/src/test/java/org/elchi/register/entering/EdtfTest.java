package org.elchi.register.entering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates may be typed. */
class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "2025-11",
                "2025-11-15",
                "2024-02-29",
                "2025-21",
                "2025-11-14/2025-11-15",
                "2022/2024-03",
                "2025/2025",
                "2024-05/..",
                "../2026",
                "/2026",
                "2026/",
                "2027~",
                "2027?",
                "2027-03%",
                "202X",
                "20XX",
                "2025-XX",
                "2025-11-XX",
                "2025-XX-XX",
                "XXXX-05-09",
                "XXXX-02-29",
                "0000"
            })
    void isADate(String text) {
        assertThat(Edtf.isDate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "25",
                "2025-13",
                "2025-00",
                "2025-25",
                "2025-02-30",
                "2023-02-29",
                "2025-11-31",
                "2025-1-1",
                "15.11.2025",
                "2025-11-15T10:00",
                "2X25",
                "202X-05",
                "XXXX",
                "2025-XX-09",
                "XXXX-02-30",
                "2026/2025",
                "/",
                "../..",
                "2025/2026/2027",
                "12025",
                "٢٠٢٥",
                "2025-11-15\n",
                "2025~?"
            })
    void isNone(String text) {
        assertThat(Edtf.isDate(text)).isFalse();
    }
}
