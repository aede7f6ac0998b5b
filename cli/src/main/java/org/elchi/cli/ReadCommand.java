package org.elchi.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.elchi.cli.input.Document;
import org.elchi.cli.input.Inputs;
import org.elchi.cli.input.Loaded;
import org.elchi.cli.input.Metadata;
import org.elchi.cli.input.Source;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Added;
import org.elchi.register.Evidence;
import org.elchi.register.Merging;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi read}: documents in, what they state out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads reports, prints what they state and adds it to the register.",
        footer = {
            "",
            "A date is taken from the table of --metadata, else from --date, else from the page's own marks,",
            "else from a date in figures at the head of the text. In folders, files that end in .txt, .text,",
            ".html, .htm or .xhtml are read, and a file metadata.tsv there is used as such a table.",
            "",
            "Examples:",
            "  elchi read report.txt",
            "  elchi read --date 2025-11-15 news/",
            "  elchi read --facts *.txt > facts.jsonl",
            "  curl -s https://example.org/news/1 | elchi read -"
        })
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--facts", description = "Print facts as JSON lines and leave the register alone.")
    private boolean facts;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day on which the documents were published.")
    private @Nullable LocalDate date;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "Table with the columns document, date, outlet, url; tabs between.")
    private @Nullable String metadata;

    @Option(names = "--json", description = "Print JSON lines instead of tables, and do add to the register.")
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
    private int failed;

    ReadCommand(Screen screen) {
        this.screen = screen;
    }

    /** An input and what reading gave; nothing where it was refused. */
    private record Result(Loaded loaded, Optional<Findings> findings) {}

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new Exit.Usage("--threads must be at least 1; leave it out to use all cores");
        }
        Inputs inputs = inputs();
        Reader reader = world.reader();
        int code = facts ? print(reader, inputs) : keep(reader, inputs);
        if (inputs.skipped() > 0) {
            screen.tell("left out " + inputs.skipped() + " files in folders that are neither text nor HTML");
        }
        return code;
    }

    private Inputs inputs() {
        try {
            return Inputs.of(paths, metadata == null ? Metadata.NONE : Inputs.metadata(metadata));
        } catch (Metadata.Mistake mistake) {
            throw new Exit.Usage(String.valueOf(mistake.getMessage()));
        }
    }

    private int print(Reader reader, Inputs inputs) {
        read(reader, inputs, (document, findings) -> lines(findings));
        return failed > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private void lines(Findings findings) {
        findings.facts().forEach(fact -> screen.out().println(FactLine.of(fact)));
    }

    private int keep(Reader reader, Inputs inputs) {
        Merging merging = Merging.load();
        Listing listing = new Listing(screen, merging);
        Keeping.Readable again = (document, about) -> reader.read(report(document, about));
        Keeping keeping =
                new Keeping(screen, Clock.systemUTC(), again, () -> register.open(world.readerName(), merging));
        try (keeping) {
            read(reader, inputs, (document, findings) -> {
                Findings kept = keeping.add(document, findings);
                if (json) {
                    lines(kept);
                } else {
                    kept.facts().forEach(fact -> list(listing, document, fact));
                }
            });
        }
        listing.print();
        screen.out().flush();
        tell(keeping);
        return keeping.failed() ? Exit.WORLD_FAILED : failed > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private static void list(Listing listing, Document document, Fact fact) {
        Evidence evidence =
                Evidence.of(document.bytes().sha256(), fact.evidence().get(0), document.text());
        listing.add(evidence.shortId(), fact.type(), fact.slots(), evidence.words(), document.name());
    }

    private void tell(Keeping keeping) {
        if (!keeping.failed()) {
            screen.tell("in the register: " + keeping.count(Added.NEW) + " new, " + keeping.count(Added.COMPLETED)
                    + " read anew, " + keeping.count(Added.KNOWN) + " known already");
        }
    }

    private void read(Reader reader, Inputs inputs, BiConsumer<Document, Findings> consumer) {
        int all = inputs.sources().size();
        try (Progress progress = new Progress(screen, System::nanoTime, "documents", all)) {
            Readings.<Source, Result>inOrder(inputs.sources(), threads, source -> read(reader, source), result -> {
                progress.clear();
                take(reader, result, consumer);
                progress.step();
            });
        }
    }

    private Result read(Reader reader, Source source) {
        Loaded loaded = source.load(Optional.ofNullable(date));
        return switch (loaded) {
            case Loaded.Refused refused -> new Result(refused, Optional.empty());
            case Loaded.Ready ready ->
                new Result(
                        ready,
                        Optional.of(reader.read(
                                report(ready.document(), ready.document().about()))));
        };
    }

    private static Report report(Document document, Document.About about) {
        return new Report(document.name(), document.text(), about.date());
    }

    private void take(Reader reader, Result result, BiConsumer<Document, Findings> consumer) {
        switch (result.loaded()) {
            case Loaded.Refused refused -> {
                failed++;
                screen.tell(refused.line());
            }
            case Loaded.Ready ready -> {
                Findings findings = result.findings().orElseThrow();
                warn(reader, ready.document(), findings);
                consumer.accept(ready.document(), findings);
            }
        }
    }

    private void warn(Reader reader, Document document, Findings findings) {
        if (document.damaged() > 0) {
            failed++;
            screen.tell(document.origin() + ": has " + document.damaged() + " places that are not " + document.charset()
                    + ", read as U+FFFD; save it again from its source");
        }
        if (findings.tongue().equals(Tongue.UNKNOWN)) {
            screen.tell(
                    document.origin() + ": is in no language that Elchi reads, nothing found; nothing need be done");
        } else if (!reader.reads(findings.tongue().language())) {
            screen.tell(document.origin() + ": is in " + findings.tongue().tag()
                    + ", for which there are no frames yet, nothing found; elchi analyse shows its words");
        }
    }
}
