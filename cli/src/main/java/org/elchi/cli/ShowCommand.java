package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.States;
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
            "",
            "Examples:",
            "  elchi show",
            "  elchi show visit --state KZ",
            "  elchi show instrument --state KZ Uzbekistan --json"
        })
final class ShowCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "KIND", description = "One kind of records; all if not given.")
    private @Nullable String kind;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            arity = "1..*",
            description = "Only what concerns this state, by code or English name; several: what concerns all of them.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

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
        if (kind == null) {
            kind = states.stream().filter(merging.types()::contains).findFirst().orElse(null);
            states.remove(kind);
        }
        if (kind != null && !merging.types().contains(kind)) {
            throw new Exit.Usage("there is no kind '" + kind + "'; need one of " + String.join(", ", merging.types()));
        }
        States names = States.of(world.authority());
        Set<String> wanted =
                states.stream().map(state -> code(names, state)).collect(Collectors.toCollection(TreeSet::new));
        try (Register open = register.look(merging)) {
            List<Record> records = (kind == null ? open.records() : open.records(kind))
                    .stream()
                            .filter(record -> names.concerned(record).containsAll(wanted))
                            .toList();
            print(merging, records);
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
                listing.add(record.shortId(), record.type(), record.values(), words(record), from(record.tellings())));
        listing.print();
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
