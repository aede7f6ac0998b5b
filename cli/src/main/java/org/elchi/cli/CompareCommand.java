package org.elchi.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.register.Register;
import org.elchi.register.comparing.Comparison;
import org.elchi.register.comparing.Side;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.CompareLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi compare}: one record as each country's and each language's press tells it. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Lays side by side what each country's and each language's press says of a record, adds and leaves"
                        + " out.",
        footer = {
            "",
            "A country's press is known by its outlets, else by the ending of the host. An id may be cut short as long"
                    + " as no other begins alike.",
            "",
            "Examples:",
            "  elchi compare visit-7f3a2",
            "  elchi compare quote-19c04 --by language",
            "  elchi compare session-5be10 --by outlet --json"
        })
final class CompareCommand implements Callable<Integer> {
    /** What stands side by side. */
    enum By {
        country,
        language,
        outlet
    }

    @Parameters(paramLabel = "ID", description = "Id of a record.")
    private String id = "";

    @Option(
            names = "--by",
            paramLabel = "SIDE",
            description = "What stands side by side: ${COMPLETION-CANDIDATES}; country, and within it language, if not"
                    + " given.")
    private By by = By.country;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    CompareCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Words words = Words.load("comparing.yaml");
        Merging merging = Merging.load();
        Side.By sides = Side.By.valueOf(by.name().toUpperCase(Locale.ROOT));
        try (Register open = register.look(merging, screen)) {
            Record record = record(open, words);
            Comparison comparison = Comparison.of(record, world.press(), sides, beside(open, record));
            if (json) {
                screen.out().println(CompareLine.of(comparison, sides));
            } else {
                SideNames names = new SideNames(world.authority(), words);
                new CompareText(screen, words, merging, side -> names.of(side, sides)).print(comparison);
            }
        }
        return Exit.OK;
    }

    private Record record(Register open, Words words) {
        List<Record> found = id.isBlank() ? List.of() : open.byPrefix(id);
        if (found.isEmpty()) {
            throw new Exit.Usage(words.say("unknown", id));
        }
        if (found.size() > 1) {
            String ids = found.stream().limit(3).map(Record::id).collect(Collectors.joining(", "))
                    + (found.size() > 3 ? " …" : "");
            throw new Exit.Usage(words.say("several", id, ids));
        }
        return found.getFirst();
    }

    /** The records of which the documents of a record tell. */
    private static List<Record> beside(Register open, Record record) {
        return open.ofDocuments(record.tellings().stream().map(Telling::sha256).collect(Collectors.toSet()));
    }
}
