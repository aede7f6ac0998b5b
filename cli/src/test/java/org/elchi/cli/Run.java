package org.elchi.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the program did: its exit code and what it wrote where. */
record Run(int code, String out, String err) {
    /** Runs the program on a screen of 100 columns without colours. */
    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                100);
        int code = Elchi.run(screen, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Without lines that tell how far a slow machine is. */
    List<String> errors() {
        return err.lines().filter(line -> !line.matches("read \\d+ of .*")).toList();
    }
}
