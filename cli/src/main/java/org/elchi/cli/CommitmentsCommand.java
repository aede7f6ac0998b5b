package org.elchi.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.following.State;
import org.elchi.register.following.Trail;
import org.elchi.register.merging.Merging;
import org.elchi.writing.Attention;
import org.elchi.writing.States;
import org.elchi.writing.export.CommitmentLine;
import org.elchi.writing.wording.CommitmentWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi commitments}: what was promised, and what has become of it. */
@Command(
        name = "commitments",
        mixinStandardHelpOptions = true,
        description =
                "Shows what was promised, by whom, when it is due, and what has become of it; with an id, all that is"
                        + " known of one promise.",
        footer = {
            "",
            "Without --all or --state-of, what is open, overdue or missed is shown.",
            "States: proposed, promised, adopted, signed, ratified, in-force, under-way, met, missed, ended, overdue.",
            "Kinds: target, instrument, project, body, instruction, visit, meeting, session, opening.",
            "A length of time is a number and d, w, m or y: 90d, 6w, 12m, 2y.",
            "",
            "Examples:",
            "  elchi commitments KZ UZ",
            "  elchi commitments KZ --due 90d",
            "  elchi commitments --silent 12m --kind instrument,project",
            "  elchi commitments KZ KG --as-of 2024-01-01 --json",
            "  elchi commitments target-59a83"
        })
final class CommitmentsCommand implements Callable<Integer> {
    private static final int LIMIT = 100;
    private static final Period SOON = Period.ofDays(90);

    @Parameters(
            arity = "0..*",
            paramLabel = "STATE|ID",
            description = "What concerns all of these states, by code or English name; or the id of one record.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--due",
            paramLabel = "TIME",
            converter = Lapse.class,
            description = "Only what is open and due within this time.")
    private @Nullable Period due;

    @Option(names = "--overdue", description = "Only what is overdue.")
    private boolean overdue;

    @Option(
            names = "--silent",
            paramLabel = "TIME",
            converter = Lapse.class,
            description =
                    "Only what is open and nobody has spoken of for this time; 12m is what the table calls silent.")
    private @Nullable Period silent;

    @Option(names = "--as-of", paramLabel = "DATE", description = "As it was known on this day; today if not given.")
    private @Nullable LocalDate day;

    @Option(
            names = "--state-of",
            paramLabel = "STATE",
            split = ",",
            description = "Only what is in one of these states.")
    private List<String> inStates = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only promises of these kinds.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--all", description = "Also what is kept, concluded or only proposed.")
    private boolean all;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "So many at most, those first that need attention first; 0 for all. 100 if not given, all with"
                            + " --json.")
    private @Nullable Integer limit;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Following following = Following.load();

    CommitmentsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<String> ids = named.stream().filter(this::isId).toList();
        Set<State> states = states();
        List<String> types = types();
        if (!ids.isEmpty() && named.size() > 1) {
            throw new Exit.Usage("an id stands alone; found " + String.join(" ", named));
        }
        if (overdue && due != null) {
            throw new Exit.Usage("what is overdue is not due any more; need --due or --overdue");
        }
        if (limit != null && limit < 0) {
            throw new Exit.Usage("--limit needs a number from 1 on, or 0 for all");
        }
        States names = States.of(world.authority());
        CommitmentWords words = CommitmentWords.load("en", world.authority());
        try (Register open = register.look(Merging.load(), screen)) {
            Promises promises = new Promises(open, following);
            if (ids.isEmpty()) {
                list(promises, types, codes(names), states, words);
            } else {
                detail(promises.of(ids.getFirst()), ids.getFirst(), words);
            }
        }
        return Exit.OK;
    }

    private boolean isId(String text) {
        return Merging.load().types().stream().anyMatch(type -> text.startsWith(type + "-"));
    }

    private Set<String> codes(States names) {
        return named.stream()
                .map(state -> ShowCommand.code(names, state))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<State> states() {
        return inStates.stream()
                .map(code -> State.of(code)
                        .filter(state -> state != State.UNKNOWN)
                        .orElseThrow(() -> new Exit.Usage("there is no state '" + code + "'; need some of "
                                + Arrays.stream(State.values())
                                        .skip(1)
                                        .map(State::code)
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.toSet());
    }

    private List<String> types() {
        List<String> followed = following.types();
        kinds.stream().filter(kind -> !followed.contains(kind)).findFirst().ifPresent(kind -> {
            throw new Exit.Usage(
                    "there is no kind of promise '" + kind + "'; need some of " + String.join(", ", followed));
        });
        return kinds.isEmpty()
                ? followed
                : followed.stream().filter(kinds::contains).toList();
    }

    private LocalDate asOf() {
        return Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock));
    }

    private Period silence() {
        return Optional.ofNullable(silent).orElse(Period.ofMonths(12));
    }

    private Period soon() {
        return Optional.ofNullable(due).orElse(SOON);
    }

    // ---- several

    private void list(
            Promises promises, List<String> types, Set<String> concerned, Set<State> states, CommitmentWords words) {
        int most = limit == null ? json ? Integer.MAX_VALUE : LIMIT : limit == 0 ? Integer.MAX_VALUE : limit;
        if (day == null && states.isEmpty() && !all) {
            List<Commitment> open = promises.open(types, concerned, stretch(), asOf(), this::asked, beyond(most))
                    .all();
            if (narrowed() || open.size() > most) {
                print(open.subList(0, Math.min(most, open.size())), words);
                tell(words, Math.min(most, open.size()), Math.min(most, open.size()), 0, true);
                if (open.size() > most && !json) {
                    screen.tell(words.phrase("more", Map.of()));
                }
                return;
            }
        }
        Commitments asked =
                Commitments.asOf(asOf(), promises.of(types, concerned)).where(this::asked);
        Commitments shown = states.isEmpty() ? all ? asked : asked.where(this::usual) : asked.in(states);
        List<Commitment> first = shown.all().stream().limit(most).toList();
        print(first, words);
        tell(
                words,
                shown.all().size(),
                first.size(),
                asked.all().size() - shown.all().size(),
                states.isEmpty());
    }

    /** One more than is shown, so that it can be said that there are more. */
    private static int beyond(int most) {
        return most == Integer.MAX_VALUE ? most : most + 1;
    }

    private boolean narrowed() {
        return overdue || due != null || silent != null;
    }

    /** Where the register looks for what may be asked for. */
    private Filter.Stretch stretch() {
        LocalDate today = asOf();
        if (overdue) {
            return new Filter.Stretch(Filter.By.DUE, Optional.empty(), Optional.of(today.minusDays(1)));
        }
        if (due != null) {
            return new Filter.Stretch(Filter.By.DUE, Optional.of(today), Optional.of(today.plus(due)));
        }
        return silent != null
                ? new Filter.Stretch(Filter.By.SPOKEN, Optional.empty(), Optional.of(today.minus(silent)))
                : new Filter.Stretch(Filter.By.DUE, Optional.empty(), Optional.empty());
    }

    private void print(List<Commitment> commitments, CommitmentWords words) {
        if (json) {
            commitments.forEach(
                    commitment -> screen.out().println(line(commitment, words).brief(commitment)));
        } else if (!commitments.isEmpty()) {
            new CommitmentTable(screen, words, soon(), silence()).print(commitments, asOf());
        }
    }

    private boolean asked(Commitment commitment) {
        return (!overdue || commitment.overdue())
                && (due == null || commitment.due(due))
                && (silent == null || commitment.silentSince(silent).isPresent());
    }

    private boolean usual(Commitment commitment) {
        return Attention.of(commitment, soon(), silence()).usual();
    }

    private void tell(CommitmentWords words, int found, int shown, int hidden, boolean anyState) {
        if (json) {
            return;
        }
        Map<String, String> day = Map.of("day", asOf().toString());
        screen.tell(
                found == 0
                        ? words.phrase("nothing", day)
                        : words.phrase(
                                "heading",
                                Map.of("count", words.counted("commitments", found), "day", asOf().toString())));
        if (shown < found) {
            screen.tell(words.phrase("cut", Map.of("count", String.valueOf(found - shown))));
        }
        if (hidden > 0 && anyState) {
            screen.tell(words.phrase("hidden", Map.of("counts", words.counted("commitments", hidden))));
        }
    }

    private CommitmentLine line(Commitment commitment, CommitmentWords words) {
        return new CommitmentLine(words.title(commitment.record()), silence());
    }

    // ---- one

    private void detail(List<Trail> trails, String id, CommitmentWords words) {
        List<Commitment> found = Commitments.asOf(asOf(), trails).all();
        if (found.isEmpty()) {
            throw new Exit.Usage("nothing was promised in '" + id + "' as of " + asOf()
                    + "; 'elchi commitments --all' lists what was");
        }
        CommitmentDetail detail = new CommitmentDetail(screen, words, Bars.of(System.getenv()), silence());
        for (Commitment commitment : found) {
            if (json) {
                screen.out().println(line(commitment, words).whole(commitment));
            } else {
                detail.print(commitment);
            }
        }
    }
}
