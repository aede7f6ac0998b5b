package org.elchi.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.States;
import org.elchi.writing.export.RecordLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi show}: the records of the register. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows the records of the register: each event once, however many documents tell of it.",
        footer = {
            "",
            "Kinds: visit, meeting, session, relation, body, instrument, project, target, metric, award,",
            "instruction, opening, appointment, message, briefing, site-visit, quote.",
            "What somebody has confirmed bears a ✓; 'elchi evidence' says who.",
            "",
            "Examples:",
            "  elchi show",
            "  elchi show visit --state KZ",
            "  elchi show instrument --state KZ Uzbekistan --json",
            "  elchi show --person 'Shavkat Mirziyoyev' --topic water --since 2024-01-01"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int LIMIT = 100;
    private static final String CONFIRMED = " ✓";

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "One kind of records; all if not given.")
    private @Nullable String kind;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many records to show, the newest; 0 for all. 100 if not given, all with --json.")
    private int limit = -1;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private final RecordsOption wanted = new RecordsOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    ShowCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Merging merging = Merging.load();
        Filter filter = wanted.filter(kind, merging, States.of(world.authority()));
        try (Register open = register.look(merging, screen)) {
            int most = limit > 0 ? limit : limit == 0 || json ? Integer.MAX_VALUE - 1 : LIMIT;
            List<Record> records = open.records(filter.page(most + 1, 0));
            print(merging, records.subList(0, Math.min(most, records.size())));
            if (records.size() > most) {
                screen.tell("these are the newest " + most + "; --limit 0 shows all");
            }
        }
        return Exit.OK;
    }

    static String code(States names, String state) {
        return names.code(state)
                .orElseThrow(() -> new Exit.Usage("there is no state '" + state
                        + "'; need a code of two letters such as KZ, or an English name"));
    }

    private void print(Merging merging, List<Record> records) {
        if (json) {
            records.forEach(record -> screen.out().println(RecordLine.of(record)));
            return;
        }
        if (records.isEmpty()) {
            screen.tell("the register holds nothing like that");
        }
        Listing listing = new Listing(screen, merging);
        records.forEach(record ->
                listing.add(id(record), record.type(), record.values(), words(record), from(record.tellings())));
        listing.print();
    }

    private static String id(Record record) {
        return record.shortId() + (record.judgement().confirmed().isPresent() ? CONFIRMED : "");
    }

    private static String words(Record record) {
        return record.tellings().get(0).evidence().get(0).words();
    }

    private static String from(List<Telling> tellings) {
        long documents = tellings.stream().map(Telling::sha256).distinct().count();
        Optional<String> only =
                tellings.stream().map(telling -> telling.source().name()).findFirst();
        return documents == 1 ? only.orElse("") : documents + " documents";
    }
}
