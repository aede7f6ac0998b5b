package org.elchi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.elchi.authority.Authority;
import org.elchi.authority.PartialDate;
import org.elchi.reading.frame.Slots;
import org.elchi.register.Register;
import org.elchi.register.comparing.Press;
import org.elchi.register.following.Following;
import org.elchi.register.merging.Merging;
import org.elchi.writing.Brief;
import org.elchi.writing.Gathering;
import org.elchi.writing.Material;
import org.elchi.writing.States;
import org.elchi.writing.Subject;
import org.elchi.writing.Subjects;
import org.elchi.writing.page.Layout;
import org.elchi.writing.page.Paper;
import org.elchi.writing.page.Plain;
import org.elchi.writing.wording.CommitmentWords;
import org.elchi.writing.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi brief}: what was said, signed and promised between states, or by a person, in a body, on a topic, at a visit. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a brief: what is promised and open, the last meetings, bodies, instruments, who said what; with"
                    + " sources.",
            "",
            "SUBJECT is two states or one, by code (KZ) or name in any language; a person; a kind of body or a topic,"
                    + " by its",
            "code, and the states that it is between; or the id of a record, such as a visit's."
        },
        footer = {
            "",
            "Examples:",
            "  elchi brief KZ UZ",
            "  elchi brief KZ UZ --lang kk --since 2022 --as-of 2025-12-01",
            "  elchi brief Kazakhstan Kyrgyzstan --format md > brief.md",
            "  elchi brief KZ UZ --lang tr --to brief.pdf",
            "  elchi brief 'Shavkat Mirziyoyev' --lang uz-Cyrl",
            "  elchi brief supreme-interstate-council KZ UZ --lang tr",
            "  elchi brief water --lang ru",
            "  elchi brief visit-7f3a2"
        })
final class BriefCommand implements Callable<Integer> {
    private static final String ENGLISH = "en";

    @Parameters(arity = "1..*", paramLabel = "SUBJECT", description = "What it is about; see above.")
    private List<String> words = List.of();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "The language: tr, az, tk, uz, uz-Cyrl, kk, ky, kaa, ru, en …; en if not given.")
    private String language = ENGLISH;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Tell only of events of this day or later: YYYY, YYYY-MM or YYYY-MM-DD.")
    private @Nullable String since;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Write what was known on this day: YYYY-MM-DD; today if not given.")
    private @Nullable LocalDate day;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}; for the screen if not given, or by the ending of --to.")
    private @Nullable String format;

    @Option(names = "--to", paramLabel = "FILE", description = "Write it to this file.")
    private @Nullable Path to;

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    BriefCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Authority authority = world.authority();
        States states = States.of(authority);
        Merging merging = Merging.load();
        Subject subject = subject(authority, states, merging);
        Optional<Layout> layout = layout();
        Optional<LocalDate> from = Optional.ofNullable(since).map(BriefCommand::first);
        LocalDate asOf = Optional.ofNullable(day).orElseGet(() -> LocalDate.now(clock));
        Brief brief = new Brief(CommitmentWords.load(language(), authority), states, merging, Press.load());
        try (Register open = register.look(merging, screen)) {
            Material material = new Gathering(open, Following.load(), states).of(subject, from, asOf);
            if (subject instanceof Subject.Occasion occasion
                    && material.records().isEmpty()) {
                throw new Exit.Usage("there is no record " + occasion.id() + " as of " + asOf
                        + "; 'elchi show' lists what there is");
            }
            print(brief.of(material), layout);
        }
        return Exit.OK;
    }

    private Subject subject(Authority authority, States states, Merging merging) {
        Slots slots = Slots.load();
        Set<String> bodies = Set.copyOf(slots.codes("body"));
        Set<String> topics = Set.copyOf(slots.codes("topic"));
        Subjects subjects = new Subjects(authority, states, bodies, topics, Set.copyOf(merging.types()));
        return switch (subjects.of(words)) {
            case Subjects.Found.Meant meant -> meant.subject();
            case Subjects.Found.Unknown unknown ->
                throw new Exit.Usage("nobody and nothing is known as '" + unknown.word()
                        + "'; need states (KZ, Kazakhstan), a person, the id of a record, a body ("
                        + String.join(", ", new TreeSet<>(bodies)) + ") or a topic ("
                        + String.join(", ", new TreeSet<>(topics)) + ")");
            case Subjects.Found.TooMany many ->
                throw new Exit.Usage("a brief is about one or two states, or one other subject; found "
                        + String.join(", ", many.words()));
        };
    }

    private static LocalDate first(String date) {
        return PartialDate.parse(date)
                .map(PartialDate::first)
                .orElseThrow(() -> new Exit.Usage("'" + date + "' is no date; need YYYY, YYYY-MM or YYYY-MM-DD"));
    }

    private String language() {
        if (Wording.tags().contains(language)) {
            return language;
        }
        screen.tell("elchi: there is no brief in '" + language + "' yet, but in " + String.join(", ", Wording.tags())
                + "; this one is in English");
        return ENGLISH;
    }

    // ---- layouts

    /** The layouts that there are. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Layout.values()).map(Layout::extension).iterator();
        }
    }

    private Optional<Layout> layout() {
        Optional<Layout> layout = Optional.ofNullable(format)
                .or(() -> Optional.ofNullable(to)
                        .map(file -> String.valueOf(file.getFileName()))
                        .map(file -> file.substring(file.lastIndexOf('.') + 1)))
                .map(BriefCommand::layout);
        if (to == null && layout.filter(Layout::binary).isPresent() && Screen.isTerminal(1)) {
            throw new Exit.Usage(format + " is no text for a terminal; --to names the file to be written");
        }
        Optional.ofNullable(to).ifPresent(Target::checkFile);
        return layout;
    }

    private static Layout layout(String name) {
        return Arrays.stream(Layout.values())
                .filter(layout -> layout.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new Exit.Usage(
                        "there is no format '" + name + "'; need one of " + String.join(", ", new Formats())));
    }

    private void print(Paper paper, Optional<Layout> layout) {
        if (layout.isEmpty()) {
            new Plain(screen.width(), Printable::line, screen::bold).of(paper).forEach(screen.out()::println);
        } else if (to == null) {
            layout.get().write(paper, screen.out());
            screen.out().flush();
        } else {
            write(paper, layout.get(), to);
        }
    }

    private static void write(Paper paper, Layout layout, Path file) {
        try {
            Target.file(file, out -> layout.write(paper, out));
        } catch (IOException e) {
            throw new Exit.World("cannot write " + file + ": " + Target.reason(e));
        }
    }
}
