package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.elchi.language.Span;
import org.elchi.reading.Fact;
import org.elchi.reading.Value;
import org.junit.jupiter.api.Test;

class FactLineTest {
    @Test
    void aFactIsOneLineOfTheExchangeFormat() {
        Fact fact = new Fact(
                "a.txt",
                "target",
                Map.of(
                        "metric", Value.of("trade-turnover"),
                        "value", Value.of(10_000_000_000L),
                        "parties", Value.of(List.of("UZ", "KZ"))),
                List.of(new Span(812, 1034), new Span(10, 20)),
                0.93,
                "xx.target.test");
        assertThat(FactLine.of(fact))
                .isEqualTo(
                        "{\"doc\":\"a.txt\",\"type\":\"target\",\"slots\":{\"metric\":\"trade-turnover\",\"parties\":[\"KZ\",\"UZ\"],"
                            + "\"value\":10000000000},\"evidence\":[{\"begin\":10,\"end\":20},{\"begin\":812,\"end\":1034}],\"confidence\":0.93}");
    }

    @Test
    void whatATerminalWouldObeyIsEscaped() {
        assertThat(Json.of("a\u001b[31m\u202e\"\\\n\u0085ш")).isEqualTo("\"a\\u001b[31m\\u202e\\\"\\\\\\n\\u0085ш\"");
        assertThat(Json.of("\uD83D\uDE00\uD83D")).isEqualTo("\"\uD83D\uDE00\\ud83d\"");
    }
}
