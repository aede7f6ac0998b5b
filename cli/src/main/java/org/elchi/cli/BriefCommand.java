package org.elchi.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.writing.Brief;
import org.elchi.writing.States;
import org.elchi.writing.Wording;
import org.elchi.writing.page.Markdown;
import org.elchi.writing.page.Paper;
import org.elchi.writing.page.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi brief}: what two states have said, signed and promised each other. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes a brief on two states: what is open between them, what was signed, who said what; with"
                + " sources.",
        footer = {"", "Examples:", "  elchi brief KZ UZ", "  elchi brief Kazakhstan Kyrgyzstan --format md > brief.md"})
final class BriefCommand implements Callable<Integer> {
    /** Layouts. */
    enum Format {
        md,
        terminal
    }

    @Parameters(index = "0", paramLabel = "STATE", description = "A state, by code (KZ) or English name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "The other state.")
    private String other = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; terminal if not given.")
    private Format format = Format.terminal;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    BriefCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        States states = States.of(world.authority());
        String first = ShowCommand.code(states, one);
        String second = ShowCommand.code(states, other);
        if (first.equals(second)) {
            throw new Exit.Usage("a brief needs two states, and both are " + first);
        }
        Merging merging = Merging.load();
        Brief brief = new Brief(Wording.load("en"), states, merging);
        try (Register open = register.look(merging, screen)) {
            print(brief.of(first, second, between(open, first, second), open.size()));
        }
        return Exit.OK;
    }

    /** What concerns both, and what documents tell that are mostly about the two. */
    private static Collection<Record> between(Register open, String first, String second) {
        Map<String, Record> records = new TreeMap<>();
        for (String facet : List.of("state", "around")) {
            open.records(Filter.ALL.with(facet, first).with(facet, second))
                    .forEach(record -> records.put(record.id(), record));
        }
        return records.values();
    }

    private void print(Paper paper) {
        switch (format) {
            case md -> screen.out().print(Printable.clean(Markdown.of(paper)));
            case terminal ->
                new Plain(screen.width(), Printable::line, screen::bold)
                        .of(paper)
                        .forEach(screen.out()::println);
        }
    }
}
