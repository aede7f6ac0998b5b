package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples on the pages {@code docs/exports-*.md} are what the program prints. A block of {@code console} holds commands behind {@code $} and, under each, what it prints:
 * {@code elchi …} on the small register, and {@code cat} of a file that an export has written.
 */
class ExportDocsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final boolean ANEW = Boolean.getBoolean("elchi.golden");
    private static final String OPENED = "```console";
    private static final String CLOSED = "```";
    private static final String PROMPT = "$ ";

    @TempDir
    private static Path made = Path.of("");

    @BeforeAll
    static void read() throws IOException {
        SmallRegister.read(made);
    }

    @Test
    void theExamplesAreWhatTheProgramPrints() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            String text = Files.readString(page);
            String shown = shown(text.lines().toList());
            if (ANEW) {
                Files.writeString(page, shown);
            }
            assertThat(shown)
                    .as("%s, to be written anew where the change is right", page)
                    .isEqualTo(Files.readString(page));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS)) {
            return pages.filter(page -> page.getFileName().toString().matches("exports-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    /** The page with what its commands print now. */
    private static String shown(List<String> page) throws IOException {
        List<String> shown = new ArrayList<>();
        boolean open = false;
        for (String line : page) {
            if (open && line.equals(CLOSED)) {
                open = false;
            }
            if (!open || line.startsWith(PROMPT)) {
                shown.add(line);
            }
            if (open && line.startsWith(PROMPT)) {
                printed(line.substring(PROMPT.length())).lines().forEach(shown::add);
            }
            open = open || line.equals(OPENED);
        }
        return String.join("\n", shown) + "\n";
    }

    private static String printed(String command) throws IOException {
        List<String> words = List.of(command.split(" "));
        return switch (words.getFirst()) {
            case "cat" -> Files.readString(made.resolve(words.get(1)));
            case "elchi" -> run(words.subList(1, words.size()));
            default -> throw new IllegalArgumentException("no command of an example: " + command);
        };
    }

    private static String run(List<String> words) {
        List<String> arguments = new ArrayList<>(words);
        int to = arguments.indexOf("--to");
        if (to >= 0) {
            arguments.set(to + 1, made.resolve(arguments.get(to + 1)).toString());
        }
        arguments.add("--register");
        arguments.add(made.resolve("register").toString());
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }
}
