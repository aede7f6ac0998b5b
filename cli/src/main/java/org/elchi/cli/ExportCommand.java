package org.elchi.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.register.Register;
import org.elchi.register.carrying.Export;
import org.elchi.register.merging.Merging;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.Exporters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi export}: what the register keeps as plain files, or its records in a form that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Without --format: writes what the register keeps for good, documents as received and decisions, as plain"
                    + " files from which 'elchi import' makes a register again.",
            "With --format: writes its records, all or those asked for, as data that other programs read."
        },
        footer = {
            "",
            "Without --format the folder holds documents.jsonl and decisions.jsonl, one JSON object a line, the bytes"
                    + " of each",
            "document under originals, and, written last, COMPLETE with counts and sums. The same register gives the"
                    + " same bytes.",
            "",
            "Examples:",
            "  elchi export elchi-2025-11-15",
            "  elchi export --force /mnt/copies/elchi",
            "  elchi export --format csv --to tables",
            "  elchi export --format xlsx --to water.xlsx --state KZ UZ --topic water --since 2024-01-01",
            "  elchi export instrument --format jsonl | head"
        })
final class ExportCommand implements Callable<Integer> {
    /** The names of the forms, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exporters.names().iterator();
        }
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR|KIND",
            description = "The folder to be made, or an empty one. With --format: one kind of records; all if not"
                    + " given.")
    private @Nullable String named;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private @Nullable String format;

    @Option(
            names = "--to",
            paramLabel = "PATH",
            description = "The file to be written, or the folder where the form has several; standard output if not"
                    + " given.")
    private @Nullable Path to;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Promises as they were known on this day; today if not given.")
    private @Nullable LocalDate day;

    @Option(
            names = "--in",
            paramLabel = "TAG",
            description = "The language of titles: tr, az, tk, uz, uz-Cyrl, kk, ky, kaa, ru, en …; en if not given.")
    private String language = "en";

    @Option(names = "--force", description = "Replace the export that is there.")
    private boolean force;

    @Option(names = "--json", description = "Print what was written as a JSON object.")
    private boolean json;

    @Mixin
    private final RecordsOption wanted = new RecordsOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Screen screen;
    private boolean damaged;

    ExportCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (format != null) {
            return form(format);
        }
        if (to != null || day != null || !wanted.none()) {
            throw new Exit.Usage("--to, --as-of and what records are wanted are for --format, one of "
                    + String.join(", ", Exporters.names()));
        }
        if (named == null) {
            throw new Exit.Usage("what is missing is the folder to be written, or --format; see 'elchi help export'");
        }
        return archive(Path.of(named));
    }

    // ---- records

    private String language() {
        if (!RecordTitles.tags().contains(language)) {
            throw new Exit.Usage(
                    "there are no titles in '" + language + "', but in " + String.join(", ", RecordTitles.tags()));
        }
        return language;
    }

    private int form(String name) {
        Exporters.Form form = Exporters.named(name)
                .orElseThrow(() -> new Exit.Usage(
                        "there is no format '" + name + "'; need one of " + String.join(", ", Exporters.names())));
        LocalDate asOf = Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock));
        FormExport export = new FormExport(screen, form, language(), Optional.ofNullable(to), force);
        try (Register open = register.look(Merging.load(), screen)) {
            int records = export.of(open, wanted, named, world.authority(), asOf);
            if (json && to != null) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("format", name);
                line.put("records", records);
                line.put("to", to.toString());
                screen.out().println(Json.of(line));
            }
        }
        return Exit.OK;
    }

    // ---- what is kept

    private int archive(Path folder) {
        try (Register open = Register.look(register.there(), Merging.load());
                Progress progress = new Progress(screen, System::nanoTime, "documents", open.size())) {
            tell(folder, new Export(folder, this::damaged, progress::step).of(open, force));
        }
        return damaged ? Exit.SOME_FAILED : Exit.OK;
    }

    private void damaged(String sha256) {
        damaged = true;
        screen.tell("document " + sha256 + " is damaged in the register; left out");
    }

    private void tell(Path folder, Export.Written written) {
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
