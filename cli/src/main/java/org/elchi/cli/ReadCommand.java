package org.elchi.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Added;
import org.elchi.register.Making;
import org.elchi.register.Perusal;
import org.elchi.register.record.Evidence;
import org.elchi.sources.Document;
import org.elchi.sources.Inputs;
import org.elchi.sources.Metadata;
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

    ReadCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Reader reader = world.reader();
        Documents documents = new Documents(screen, inputs(), threads, Optional.ofNullable(date));
        return facts ? print(reader, documents) : keep(reader, documents);
    }

    private Inputs inputs() {
        try {
            return Inputs.of(paths, metadata == null ? Metadata.NONE : Inputs.metadata(metadata));
        } catch (Metadata.Mistake mistake) {
            throw new Exit.Usage(String.valueOf(mistake.getMessage()));
        }
    }

    private int print(Reader reader, Documents documents) {
        documents.<Perusal>each(report -> Perusal.of(report, reader::read, Making.none()), (document, perusal) -> {
            documents.unread(reader, document, perusal);
            lines(perusal.findings());
        });
        return documents.exit();
    }

    private void lines(Findings findings) {
        findings.facts().forEach(fact -> screen.out().println(FactLine.of(fact)));
    }

    private int keep(Reader reader, Documents documents) {
        Making making = world.making(reader);
        Listing listing = new Listing(screen, making.merging());
        Keeping keeping = new Keeping(
                screen,
                Clock.systemUTC(),
                report -> peruse(reader, making, report),
                () -> register.open(making),
                (document, findings) -> {
                    if (json) {
                        lines(findings);
                    } else {
                        findings.facts().forEach(fact -> list(listing, document, fact));
                    }
                });
        try (keeping) {
            documents.<Perusal>each(report -> peruse(reader, making, report), (document, perusal) -> {
                documents.unread(reader, document, perusal);
                keeping.add(document, perusal);
            });
        }
        listing.print();
        screen.out().flush();
        tell(keeping);
        return keeping.failed() ? Exit.WORLD_FAILED : documents.exit();
    }

    private static Perusal peruse(Reader reader, Making making, Report report) {
        return Perusal.of(report, reader::read, making.gists());
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
}
