package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void noLineIsWiderThanAsked(int width) {
        assertThat(lines(Papers.rich(), width))
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()) <= width
                                || !line.strip().contains(" "))
                        .as(line)
                        .isTrue());
    }

    @Test
    void tablesStandInColumns() {
        Paper.Table table = new Paper.Table(
                "Сауда",
                List.of("Жыл", "Не болды"),
                List.of(
                        List.of(new Paper.Cell("2024"), new Paper.Cell("Екі ел жаңа келісімге қол қойды")),
                        List.of(
                                new Paper.Cell("2025"),
                                new Paper.Cell(List.of(Paper.Run.of("Күтілуде")), List.of(3), "overdue"))));
        assertThat(String.join("\n", lines(Papers.with(List.of(table)), 32))).contains("""

              Сауда
               Жыл  Не болды
              ────  ────────────────────────
              2024  Екі ел жаңа келісімге
                    қол қойды

              2025  ▲ мерзімі өтті: Күтілуде
                    [3]
            """.indent(0));
    }

    @Test
    void aTableOfTooManyColumnsIsToldRowByRow() {
        List<String> columns = List.of("бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз");
        Paper.Table table = new Paper.Table(
                columns, List.of(columns.stream().map(Paper.Cell::new).toList()));
        assertThat(lines(Papers.with(List.of(table)), 30)).contains("  сегіз: сегіз");
    }

    @Test
    void aFigureIsItsCaptionAndWhatItShows() {
        assertThat(lines(Papers.with(List.of(Papers.drawn(Papers.DRAWING))), 60))
                .contains("  1-сурет", "  Бос орын");
    }

    @Test
    void nothingATerminalWouldObeyIsLeft() {
        assertThat(String.join("\n", lines(Papers.hostile(), 80)))
                .doesNotContain("\u001b", "\u0007", "\u202e", "\u0000");
    }

    private static List<String> lines(Paper paper, int width) {
        return new Plain(width, Letters::clean, UnaryOperator.identity()).of(paper);
    }
}
