package org.elchi.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.register.Register;
import org.elchi.register.merging.Merging;
import org.elchi.register.search.Filters;
import org.elchi.register.search.Hit;
import org.elchi.register.search.Page;
import org.elchi.register.search.Question;
import org.elchi.register.search.SearchIndex;
import org.elchi.register.search.Searching;
import org.elchi.register.search.What;
import org.elchi.sources.Texts;
import org.elchi.writing.export.HitLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi search}: documents and records by words in any language and script. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Finds documents and records of the register by words in any language and script, whatever language"
                        + " they are written in.",
        footer = {
            "",
            "Words in quotation marks stand side by side; what stands behind a minus must not occur.",
            "Filters may stand alone.",
            "",
            "Examples:",
            "  elchi search Tokayev Mirziyoyev",
            "  elchi search Mirziyoyev --state KZ --since 2024-01-01",
            "  elchi search '\"Shavkat Mirziyoyev\" -Tokayev' --in documents",
            "  elchi search --kind instrument --topic water --json"
        })
final class SearchCommand implements Callable<Integer> {
    private static final String INDENT = "    ";
    private static final int HASH = 12;
    private static final int NARROWEST = 20;

    /** What can be looked for, in the words of the command line. */
    enum In {
        RECORDS,
        DOCUMENTS;

        What what() {
            return this == RECORDS ? What.RECORD : What.DOCUMENT;
        }

        String words() {
            return this == RECORDS ? "records" : "documents";
        }
    }

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words to look for, in any language and script.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--in", paramLabel = "WHAT", description = "Only records, or only documents.")
    private @Nullable In in;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            description = "Only what concerns this state, by code or name in any script; several: all of them.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--person", paramLabel = "NAME", description = "Only what names this person, in any script.")
    private List<String> people = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only records of these kinds.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            split = ",",
            description = "Only what is about this: water, trade …")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Nothing from before this day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Nothing from after this day.")
    private @Nullable LocalDate until;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet published.")
    private @Nullable String outlet;

    @Option(names = "--lang", paramLabel = "TAG", description = "Only what is in this language: kk, uz-Cyrl.")
    private @Nullable String language;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "So many records and documents at most; 20 if not given.")
    private int limit = 20;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    SearchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Merging merging = Merging.load();
        check(merging);
        try (Register open = register.look(merging, screen);
                Searching searching =
                        Searching.of(register.there(), open, world.readerName(), Texts::of, world::authority)) {
            if (!searching.catchUp()) {
                screen.tell("another process is adding to the search; what it adds is not found yet");
            }
            answer(searching.index());
        }
        return Exit.OK;
    }

    private void check(Merging merging) {
        if (limit < 1) {
            throw new Exit.Usage("--limit must be 1 or more; found " + limit);
        }
        kinds.stream()
                .filter(kind -> !merging.types().contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new Exit.Usage(
                            "there is no kind '" + kind + "'; need one of " + String.join(", ", merging.types()));
                });
        if (in == In.DOCUMENTS && !kinds.isEmpty()) {
            throw new Exit.Usage("documents have no kind; leave out --kind or --in");
        }
    }

    private void answer(SearchIndex index) {
        Filters filters = filters(index);
        boolean found = false;
        for (In part : In.values()) {
            if (in == null || in == part) {
                Page page = index.search(new Question(String.join(" ", words), filters.in(part.what()), limit));
                found |= !page.hits().isEmpty();
                print(part, page, in != null || part == In.DOCUMENTS && !found);
            }
        }
    }

    private Filters filters(SearchIndex index) {
        return new Filters(
                Optional.empty(),
                states.stream().map(state -> state(index, state)).toList(),
                people.stream().map(person -> people(index, person)).toList(),
                kinds,
                topics,
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                Optional.ofNullable(outlet),
                Optional.ofNullable(language));
    }

    private static String state(SearchIndex index, String state) {
        return index.states(state).stream()
                .findFirst()
                .orElseThrow(() -> new Exit.Usage(
                        "there is no state '" + state + "'; need a code of two letters such as KZ, or a name"));
    }

    private static List<String> people(SearchIndex index, String person) {
        List<String> ids = index.people(person);
        if (ids.isEmpty()) {
            throw new Exit.Usage("nobody called '" + person + "' is known; look for the name among the words instead");
        }
        return ids;
    }

    // ---- printing

    private void print(In part, Page page, boolean alone) {
        if (json) {
            page.hits().forEach(hit -> screen.out().println(Json.of(HitLine.of(hit))));
        } else if (!page.hits().isEmpty()) {
            String total = (page.exact() ? "" : "over ") + page.total();
            String count =
                    page.hits().size() == page.total() ? total : page.hits().size() + " of " + total;
            screen.out().println(screen.bold(part.words()) + screen.faint(" (" + count + ")"));
            page.hits().forEach(this::print);
            screen.out().println();
        }
        if (page.hits().isEmpty() && alone) {
            nothing(page);
        }
    }

    private void print(Hit hit) {
        String id = hit.what() == What.DOCUMENT
                ? hit.id().substring(0, Math.min(HASH, hit.id().length()))
                : hit.id();
        String about = Stream.of(
                        hit.date().map(LocalDate::toString).stream(),
                        hit.outlets().stream().limit(2),
                        Stream.of(String.join(" ", hit.languages())))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        int room = Math.max(NARROWEST, screen.width() - id.length() - INDENT.length());
        String title = Table.wrapped(Printable.line(hit.title()), room, 1).getFirst();
        screen.out().println("  " + screen.bold(id) + "  " + title);
        Table.wrapped(Printable.line(about), screen.width() - INDENT.length(), 1)
                .forEach(line -> screen.out().println(INDENT + screen.faint(line)));
        HighlightText.lines(hit.highlight(), screen, screen.width() - INDENT.length())
                .forEach(line -> screen.out().println(INDENT + line));
    }

    private void nothing(Page page) {
        screen.tell("nothing is found");
        page.widenings().forEach(widening -> screen.tell(wider(widening)));
    }

    private static String wider(Page.Widening widening) {
        return switch (widening.without()) {
            case "words" -> "with any of the words instead of all: " + widening.total();
            case "time" -> "without --since and --until: " + widening.total();
            case "language" -> "without --lang: " + widening.total();
            default -> "without --" + widening.without() + ": " + widening.total();
        };
    }
}
