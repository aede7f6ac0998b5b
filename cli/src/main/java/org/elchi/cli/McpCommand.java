package org.elchi.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.elchi.desk.Index;
import org.elchi.desk.Knowledge;
import org.elchi.desk.Shelf;
import org.elchi.desk.Words;
import org.elchi.desk.data.Library;
import org.elchi.desk.mcp.Assistants;
import org.elchi.language.data.Once;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elchi mcp}: the register for assistants, over standard input and output. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description =
                "Lets an assistant search and cite the register by the Model Context Protocol, over standard input and"
                        + " output. It only reads.",
        footer = {
            "",
            "An assistant starts it itself; it is told the command, for example:",
            "  {\"mcpServers\": {\"elchi\": {\"command\": \"elchi\", \"args\": [\"mcp\"]}}}",
            "",
            "Examples:",
            "  elchi mcp",
            "  elchi mcp --register press/ --lang kk"
        })
final class McpCommand implements Callable<Integer> {
    /** Assistants ask one thing after the other, or a few at once. */
    private static final int LOOKING = 4;

    /** An assistant rather waits than finds nothing. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Option(names = "--lang", paramLabel = "TAG", description = "The language of titles; en if not given.")
    private String language = "en";

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    McpCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!Words.tags().contains(language)) {
            throw new Exit.Usage("--lang must be one of " + String.join(", ", Words.tags()) + "; found " + language);
        }
        Knowledge knowledge = new ServeCommand.Known(world);
        Once<Words> words = Once.of(() -> Words.load(language, knowledge.authority()));
        try (Shelf shelf = new Shelf(register.there(), knowledge, LOOKING);
                Index index = new Index(shelf, knowledge, LONGEST);
                Assistants assistants = Assistants.serve(
                        () -> new Library(shelf, index, knowledge, words.get(), LocalDate.now(clock)),
                        Version.number(),
                        System.in,
                        screen.out())) {
            index.begin();
            assistants.await();
        }
        return Exit.OK;
    }
}
