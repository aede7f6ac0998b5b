package org.elchi.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.elchi.language.data.DataException;
import org.elchi.register.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

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
            ExplainCommand.class,
            ServeCommand.class,
            UserCommand.class,
            McpCommand.class,
            BriefCommand.class,
            CommitmentsCommand.class,
            SearchCommand.class,
            CompareCommand.class,
            SeriesCommand.class,
            PlotCommand.class,
            ConfirmCommand.class,
            DismissCommand.class,
            CorrectCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            AddCommand.class,
            NoteCommand.class,
            AssignCommand.class,
            UndoCommand.class,
            LogCommand.class,
            RebuildCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            AnalyseCommand.class,
            InflectCommand.class,
            ConvertCommand.class,
            IdentifyCommand.class,
            WhoCommand.class,
            NamesCommand.class,
            ValuesCommand.class,
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

    private static final int HELP_NARROWEST = 55;
    private static final int HELP_WIDEST = 100;
    private static final int USUAL_WIDTH = 100;

    private final Screen screen;

    Elchi(Screen screen) {
        this.screen = screen;
    }

    public static void main(String[] args) {
        System.exit(run(Screen.of(System.getenv()), args));
    }

    /** Runs the program inside of another one, without colours, and gives its exit code. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(new Screen(out, err, false, false, USUAL_WIDTH), args);
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
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Math.clamp(screen.width(), HELP_NARROWEST, HELP_WIDEST))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        screen.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Elchi::day)
                .setParameterExceptionHandler((e, arguments) -> misused(screen, e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(screen, e));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date; need YYYY-MM-DD");
        }
    }

    /** What is wrong, in one line, and where help is. */
    private static int misused(Screen screen, ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String help = command.parent() == null ? "elchi help" : "elchi help " + command.name();
        screen.tell("elchi: " + wrong(e) + "; see '" + help + "'");
        return Exit.USAGE;
    }

    private static String wrong(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            return "what is " + unmatched.getUnmatched() + " for?"
                    + (near.isEmpty() ? "" : " There is " + String.join(", ", near));
        }
        return e.getCause() instanceof TypeConversionException cause
                ? String.valueOf(cause.getMessage())
                : String.valueOf(e.getMessage());
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
