package org.elchi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.authority.Authority;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.writing.States;
import org.elchi.writing.plot.Gathering;
import org.elchi.writing.plot.Plot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi plot}: what the register holds, drawn. */
@Command(
        name = "plot",
        mixinStandardHelpOptions = true,
        description = "Draws what the register holds, as SVG.",
        footer = {
            "",
            "  timeline  what happened between states, with a person or in a body, and what is planned",
            "  target    the figures reported of a target, its goal, the pace so far and the pace needed",
            "  meetings  how often pairs of states met, year by year",
            "  matrix    how many records each two states share, or the rank of their relations",
            "  network   who met whom",
            "",
            "Examples:",
            "  elchi plot timeline KZ UZ --since 2022 --to plot.svg",
            "  elchi plot timeline --person 'Sadyr Japarov' > japarov.svg",
            "  elchi plot target KZ UZ --as-of 2025-12-01 --to target.svg",
            "  elchi plot target target-59a83 > target.svg",
            "  elchi plot meetings KZ --since 2015 --to meetings.svg",
            "  elchi plot matrix --ranks --to ranks.svg",
            "  elchi plot network --state KZ --by state --json"
        })
final class PlotCommand implements Callable<Integer> {
    /** What can be drawn. */
    enum Kind {
        timeline,
        target,
        meetings,
        matrix,
        network
    }

    /** What the nodes of a network are. */
    enum By {
        person,
        state
    }

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Kind kind = Kind.timeline;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "STATE|ID",
            description = "What concerns all of these states, by code or English name; or the id of a target.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--state", paramLabel = "STATE", arity = "1..*", description = "The same as STATE.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "Only what this person is part of, by English name.")
    private @Nullable String person;

    @Option(names = "--body", paramLabel = "KIND", description = "Only what bodies of this kind are and did.")
    private @Nullable String body;

    @Option(names = "--ranks", description = "A matrix of the ranks of relations, not of how many records there are.")
    private boolean ranks;

    @Option(names = "--by", paramLabel = "BY", description = "Nodes of a network: ${COMPLETION-CANDIDATES}.")
    private By by = By.person;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what is of this year, month or day or later: 2022, 2022-05, 2022-05-17.")
    private @Nullable String since;

    @Option(names = "--as-of", paramLabel = "DATE", description = "As it was known on this day.")
    private @Nullable LocalDate day;

    @Option(names = "--lang", paramLabel = "TAG", description = "Language of the words on it; en if not given.")
    private String language = "en";

    @Option(names = "--to", paramLabel = "FILE", description = "Writes the drawing to this file.")
    private @Nullable Path to;

    @Option(names = "--json", description = "What would be drawn as data: one JSON object a line.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    PlotCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Optional<LocalDate> first = Optional.ofNullable(since).map(PlotCommand::begin);
        Authority authority = world.authority();
        States names = States.of(authority);
        Plotting plotting = Plotting.in(language, authority);
        Merging merging = Merging.load();
        List<String> ids = named.stream()
                .filter(text -> text.startsWith(Plotting.TARGET + "-"))
                .toList();
        if (!ids.isEmpty() && (kind != Kind.target || named.size() > 1)) {
            throw new Exit.Usage(
                    "the id of a target stands alone, behind 'plot target'; found " + String.join(" ", named));
        }
        try (Register open = register.look(merging, screen)) {
            Drawn drawn = kind == Kind.target
                    ? plotting.target(
                            open,
                            ids.stream().findFirst(),
                            ids.isEmpty() ? codes(names) : Set.of(),
                            Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock)))
                    : drawn(plotting, gathering(open, names, first), codes(names));
            print(drawn, plotting);
        }
        return Exit.OK;
    }

    /** A drawing, the same as data, and what is to be said of it. */
    record Drawn(Plot plot, List<Map<String, Object>> data, Optional<String> remark) {}

    private Drawn drawn(Plotting plotting, Gathering gathered, Set<String> codes) {
        String about = plotting.about(
                codes, Stream.of(person, body).filter(text -> text != null).toList());
        return switch (kind) {
            case timeline, target -> plotting.timeline(about, gathered);
            case meetings -> plotting.meetings(about, gathered, codes);
            case matrix -> ranks ? plotting.ranks(about, gathered) : plotting.matrix(about, gathered);
            case network -> plotting.network(about, gathered, by == By.state);
        };
    }

    private Set<String> codes(States names) {
        return Stream.concat(named.stream(), states.stream())
                .map(state -> ShowCommand.code(names, state))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Gathering gathering(Register open, States names, Optional<LocalDate> first) {
        Set<String> codes = codes(names);
        Filter filter = Filter.ALL;
        // pairs of several states are each of their own; all else concerns all the states named
        for (String state : kind == Kind.meetings && codes.size() > 2 ? Set.<String>of() : codes) {
            filter = filter.with("state", state);
        }
        if (person != null) {
            filter = filter.with("person", person);
        }
        List<Record> records = open.records(filter).stream()
                .filter(record -> body == null
                        || Stream.of("body", "kind")
                                .anyMatch(slot -> record.text(slot).equals(Optional.of(body))))
                .toList();
        Gathering all = Gathering.of(day == null ? records : Gathering.known(records, day));
        return first.map(all::since).orElse(all);
    }

    private static LocalDate begin(String text) {
        return Optional.of(text)
                .filter(date -> date.matches("\\d{4}(-\\d\\d){0,2}"))
                .flatMap(Days::parse)
                .map(Days::first)
                .orElseThrow(() -> new Exit.Usage(
                        "'" + text + "' is no date; need a year, a month or a day such as 2022, 2022-05, 2022-05-17"));
    }

    private void print(Drawn drawn, Plotting plotting) {
        drawn.remark().ifPresent(screen::tell);
        if (plotting.nothing(drawn.plot())) {
            screen.tell(drawn.plot().alternative());
        }
        if (json) {
            drawn.data().forEach(line -> screen.out().println(Json.of(line)));
        } else if (to == null) {
            screen.out().print(drawn.plot().svg());
        } else {
            write(to, drawn.plot().svg());
        }
    }

    private static void write(Path file, String svg) {
        try {
            Files.writeString(file, svg);
        } catch (IOException e) {
            throw new Exit.World("cannot write " + file + ": " + e.getMessage());
        }
    }
}
