package org.elchi.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.register.Register;
import org.elchi.register.comparing.Series;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.States;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi series}: bodies through time. */
@Command(
        name = "series",
        mixinStandardHelpOptions = true,
        description =
                "Shows the bodies of states through time: founded when and by what, their sessions in order, what is"
                        + " missing, what each decided, what comes next.",
        footer = {
            "",
            "Examples:",
            "  elchi series",
            "  elchi series KZ UZ",
            "  elchi series --body intergovernmental-commission --json"
        })
final class SeriesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "STATE",
            description = "Only bodies to which this state belongs, by code or English name; several: all of them.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--body", paramLabel = "KIND", description = "Only bodies of this kind.")
    private @Nullable String body;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    SeriesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Words words = Words.load("comparing.yaml");
        Merging merging = Merging.load();
        States names = States.of(world.authority());
        Set<String> wanted = states.stream()
                .map(state -> ShowCommand.code(names, state))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Register open = register.look(merging, screen)) {
            List<Series> all = Series.of(records(open));
            List<Series> series = ofKind(all, words).stream()
                    .filter(one -> concerns(one, wanted))
                    .toList();
            print(series, words, merging);
        }
        return Exit.OK;
    }

    /** The sessions and bodies, and what their documents tell besides. */
    private static Set<Record> records(Register open) {
        Set<Record> records = Series.types().stream()
                .flatMap(type -> open.records(type).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> documents = records.stream()
                .flatMap(record -> record.tellings().stream())
                .map(Telling::sha256)
                .collect(Collectors.toSet());
        records.addAll(open.ofDocuments(documents));
        return records;
    }

    private List<Series> ofKind(List<Series> all, Words words) {
        if (body == null) {
            return all;
        }
        List<Series> found =
                all.stream().filter(series -> series.kind().equals(body)).toList();
        if (found.isEmpty() && !all.isEmpty()) {
            String kinds = all.stream().map(Series::kind).distinct().collect(Collectors.joining(", "));
            throw new Exit.Usage(words.say("series.kind", body, kinds));
        }
        return found;
    }

    private static boolean concerns(Series series, Set<String> wanted) {
        Set<String> members = new HashSet<>(series.parties());
        members.addAll(series.states());
        return members.containsAll(wanted);
    }

    private void print(List<Series> series, Words words, Merging merging) {
        if (json) {
            series.forEach(one -> screen.out().println(SeriesLine.of(one)));
            return;
        }
        if (series.isEmpty()) {
            screen.tell(words.say("series.none"));
        }
        SeriesText text = new SeriesText(screen, words, merging, new SideNames(world.authority(), words)::state);
        series.forEach(text::print);
    }
}
