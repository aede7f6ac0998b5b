package org.elchi.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.elchi.reading.Reader;
import org.elchi.register.Making;
import org.elchi.register.Register;
import org.elchi.register.carrying.Import;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi import}: plain files into a register. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Makes a register from what 'elchi export' wrote, or adds it to one: documents and decisions that are"
                        + " not there yet. Documents are read with the present reader. One that is stopped goes on when"
                        + " run again.",
        footer = {
            "",
            "Each document is checked against its hash. What is wrong or missing is told, and the rest goes on.",
            "",
            "Examples:",
            "  elchi import elchi-2025-11-15",
            "  elchi import colleagues/export --register postgresql://host/elchi"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "What 'elchi export' has written.")
    private Path folder = Path.of("");

    @Option(names = "--unfinished", description = "Take what is there of an export that was stopped.")
    private boolean unfinished;

    @Option(names = "--json", description = "Print what was added as a JSON object.")
    private boolean json;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents to read at once; all cores if not given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    ImportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Import plain = new Import(folder, unfinished, screen::tell);
        Reader reader = world.reader();
        Making making = world.making(reader);
        try (Register open = register.open(making);
                Progress progress = new Progress(screen, System::nanoTime, "documents", plain.size())) {
            Rereading rereading = new Rereading(screen, reader, making, threads, progress);
            Import.Done done = plain.into(open, rereading::read, () -> {});
            tell(done);
            return done.refused() + rereading.broken() > 0 ? Exit.SOME_FAILED : Exit.OK;
        }
    }

    private void tell(Import.Done done) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("new", done.added());
            line.put("completed", done.completed());
            line.put("known", done.known());
            line.put("decisions", done.decisions());
            line.put("known-decisions", done.knownDecisions());
            line.put("refused", done.refused());
            screen.out().println(Json.of(line));
        } else {
            screen.tell("in the register: " + done.added() + " new, " + done.completed() + " read anew, " + done.known()
                    + " known already; decisions " + done.decisions() + " new, " + done.knownDecisions()
                    + " known already");
        }
    }
}
