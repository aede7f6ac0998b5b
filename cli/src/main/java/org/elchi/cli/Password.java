package org.elchi.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A password, asked for without showing it, or the first line of standard input; never an argument, which others on the machine can read. */
final class Password {
    private Password() {}

    static String asked(String name) {
        Optional<Console> console = Optional.ofNullable(System.console()).filter(found -> Screen.isTerminal(0));
        return console.isPresent() ? twice(console.get(), name) : line();
    }

    private static String twice(Console console, String name) {
        char[] once = console.readPassword("Password of %s: ", name);
        char[] again = console.readPassword("Once more: ");
        if (once == null || !Arrays.equals(once, again)) {
            throw new Exit.Usage("the two passwords differ; nothing was changed");
        }
        return new String(once);
    }

    private static String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new Exit.Usage("no password on standard input");
            }
            return line;
        } catch (IOException e) {
            throw new Exit.World("cannot read the password: " + e.getMessage());
        }
    }
}
