package org.elchi.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                " date 2024-03-09 A title that goes on and on, longer than any line that holds but a date would be",
                "2024-03-09\nA title",
                "A title\n09.03.2024 12:30\nThe text begins here.",
                "Tashkent, 9.3.2024",
                "2024-03-09T10:00:00+05:00",
                "A title\n\n\n09/03/2024 | News"
            })
    void aDateAtTheHeadIsFound(String text) {
        assertThat(HeadDate.of(text)).contains(LocalDate.of(2024, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A title",
                "The agreement signed on 09.03.2024 by both sides was ratified by the parliament of the country"
                        + " yesterday.",
                "31.02.2024",
                "Call 2024-03-0912",
                "one\ntwo\nthree\nfour\nfive\n09.03.2024"
            })
    void noOtherDateIsTakenForIt(String text) {
        assertThat(HeadDate.of(text)).isEmpty();
    }
}
