package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What reaches the terminal: clean, as wide as it is, and not before it is worth telling. */
class ScreenTest {
    @Test
    void controlsOfEveryKindAreTakenOut() {
        assertThat(Printable.line("a\u001b[31mb\u202ec\u0000d\u009be\uFEFFf\n g\u2028h"))
                .isEqualTo("a[31mbcdef g h");
        assertThat(Printable.clean("one\ntwo\tthree")).isEqualTo("one\ntwo three");
    }

    @Test
    void noLineOfATableIsWiderThanTheScreen() {
        Table table = new Table(new Table.Column(0, 1), new Table.Column(3, 4), new Table.Column(5, 2));
        table.row(List.of("E1", "a few words that go on below", "қазақша сөздер ".repeat(20)));
        table.row(List.of("E12345678", "averylongwordthatnobodycanbreak".repeat(3), ""));
        assertThat(table.lines(60))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(table.lines(60)).anySatisfy(line -> assertThat(line).endsWith("…"));
    }

    @Test
    void progressKeepsSilentForTenSecondsInALog() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80);
        AtomicLong clock = new AtomicLong();
        try (Progress progress = new Progress(screen, clock::get, "documents", 10)) {
            progress.step();
            assertThat(err.size()).isZero();
            clock.set(9_500_000_000L);
            progress.step();
            assertThat(err.size()).isZero();
            clock.set(10_500_000_000L);
            progress.step();
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("read 3 of 10 documents\n");
    }

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> things = java.util.stream.IntStream.range(0, 100).boxed().toList();
        List<Integer> results = new ArrayList<>();
        Readings.inOrder(things, 4, thing -> thing * 2, results::add);
        assertThat(results).isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }
}
