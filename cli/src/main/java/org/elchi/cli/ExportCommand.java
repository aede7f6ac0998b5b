package org.elchi.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.elchi.register.Register;
import org.elchi.register.carrying.Export;
import org.elchi.register.merging.Merging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi export}: what the register keeps as plain files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes what the register keeps for good, documents as received and decisions, as plain files from"
                        + " which 'elchi import' makes a register again.",
        footer = {
            "",
            "The folder holds documents.jsonl and decisions.jsonl, one JSON object a line, the bytes of each document"
                    + " under",
            "originals, and, written last, COMPLETE with counts and sums. The same register gives the same bytes.",
            "",
            "Examples:",
            "  elchi export elchi-2025-11-15",
            "  elchi export --force /mnt/copies/elchi"
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder to be made, or an empty one.")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Replace the export that is there.")
    private boolean force;

    @Option(names = "--json", description = "Print what was written as a JSON object.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    private final Screen screen;
    private boolean damaged;

    ExportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Register open = Register.look(register.there(), Merging.load());
                Progress progress = new Progress(screen, System::nanoTime, "documents", open.size())) {
            tell(new Export(folder, this::damaged, progress::step).of(open, force));
        }
        return damaged ? Exit.SOME_FAILED : Exit.OK;
    }

    private void damaged(String sha256) {
        damaged = true;
        screen.tell("document " + sha256 + " is damaged in the register; left out");
    }

    private void tell(Export.Written written) {
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("documents", written.documents());
            line.put("decisions", written.decisions());
            line.put("bytes", written.bytes());
            screen.out().println(Json.of(line));
        } else {
            screen.tell(folder + " holds " + written.documents() + " documents, " + written.decisions() + " decisions");
        }
    }
}
