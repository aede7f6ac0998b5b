package org.elchi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where the program writes: results to {@code out}, everything about the run to {@code err}; both UTF-8 whatever the locale.
 *
 * @param out for results
 * @param err for messages and progress
 * @param colour whether results may be coloured
 * @param live whether {@code err} is a terminal, on which a line can be written over
 * @param width columns of a line
 */
record Screen(PrintStream out, PrintStream err, boolean colour, boolean live, int width) {
    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int BUFFER = 1 << 16;

    /** The screen of this process. */
    static Screen of(Map<String, String> environment) {
        boolean terminal = isTerminal(1);
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Screen(
                stream(FileDescriptor.out, false),
                stream(FileDescriptor.err, true),
                terminal && !plain,
                isTerminal(2),
                width(environment, terminal));
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flush) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
                flush,
                StandardCharsets.UTF_8);
    }

    /** Java knows only whether input and output are both a terminal; where the system tells of each, it is asked. */
    static boolean isTerminal(int descriptor) {
        return link(descriptor)
                .map(target -> target.matches("/dev/(pts/.*|tty.*|console)"))
                .orElseGet(() -> System.console() != null);
    }

    /** Whether another program reads what is written, and may stop doing so when it has seen enough. */
    static boolean isPipe(int descriptor) {
        return link(descriptor).filter(target -> target.startsWith("pipe:")).isPresent();
    }

    private static Optional<String> link(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            return Files.isSymbolicLink(link)
                    ? Optional.of(Files.readSymbolicLink(link).toString())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int width(Map<String, String> environment, boolean terminal) {
        return number(environment.get("COLUMNS"))
                .or(() -> terminal ? asked() : Optional.empty())
                .map(columns -> Math.max(columns, NARROWEST))
                .orElse(USUAL_WIDTH);
    }

    private static Optional<Integer> asked() {
        try {
            Process size = new ProcessBuilder("sh", "-c", "stty size </dev/tty")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(size.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return size.waitFor(1, TimeUnit.SECONDS) ? number(answer.replaceFirst(".* ", "")) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A message about the run, on a line of its own. */
    void tell(String message) {
        err.println(Printable.line(message));
    }

    String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String faint(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
