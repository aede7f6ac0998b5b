package org.elchi.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elchi.language.data.DataException;
import org.elchi.register.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program {@code elchi}. */
@Command(
        name = "elchi",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "The register of what states have said, signed and promised each other.",
        subcommands = {
            ReadCommand.class,
            ShowCommand.class,
            EvidenceCommand.class,
            BriefCommand.class,
            RebuildCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  elchi read samples                 read a folder and add it to the register",
            "  elchi read --facts report.txt      only print what it states, as JSON lines",
            "  elchi brief KZ UZ                  what two states have said, signed and promised",
            "",
            "Exit codes: 0 all went well, 1 some inputs failed, 2 wrong usage, 3 disk or data failed."
        })
public final class Elchi implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Screen screen;

    Elchi(Screen screen) {
        this.screen = screen;
    }

    public static void main(String[] args) {
        System.exit(run(Screen.of(System.getenv()), args));
    }

    /** Runs the program and gives its exit code. */
    static int run(Screen screen, String... args) {
        int code = line(screen).execute(args);
        screen.out().flush();
        boolean lost = screen.out().checkError() && !Screen.isPipe(1);
        if (lost && code != Exit.WORLD_FAILED) {
            screen.tell("elchi: the output could not be written in full; check the disk or the pipe");
            return Exit.WORLD_FAILED;
        }
        return code;
    }

    private static CommandLine line(Screen screen) {
        return new CommandLine(new Elchi(screen), new Commands(screen))
                .setOut(new PrintWriter(screen.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(screen.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(Math.min(screen.width(), 100))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        screen.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(screen, e));
    }

    private static int failed(Screen screen, Exception failure) {
        List<String> lines = switch (failure) {
            case Exit.Usage usage -> List.of("elchi: " + usage.getMessage());
            case Exit.World world -> List.of("elchi: " + world.getMessage());
            case RegisterException register -> List.of("elchi: " + register.getMessage());
            case DataException data ->
                data.problems().stream().map(problem -> "elchi: " + problem).toList();
            default -> List.of("elchi: this is a mistake of the program (" + failure + "); please report it");
        };
        lines.forEach(screen::tell);
        if (System.getenv("ELCHI_DEBUG") != null) {
            failure.printStackTrace(screen.err());
        }
        return failure instanceof Exit.Usage ? Exit.USAGE : Exit.WORLD_FAILED;
    }

    @Override
    public void run() {
        spec.commandLine().usage(screen.out());
    }
}
