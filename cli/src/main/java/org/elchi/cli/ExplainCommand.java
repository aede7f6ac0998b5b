package org.elchi.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.reading.explain.Explanation;
import org.elchi.register.Register;
import org.elchi.register.decision.Anchor;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.sources.Document;
import org.elchi.sources.Inputs;
import org.elchi.sources.Loaded;
import org.elchi.sources.Metadata;
import org.elchi.sources.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi explain}: why a fact was read, and why nothing was. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows why facts were read: by which way of saying, from which words; why others were not; and why"
                        + " several reports are taken to tell of one event.",
        footer = {
            "",
            "FACT is an id in the register (E… of evidence, visit-… of a record), a file, or FILE:N for the Nth fact"
                    + " that 'elchi read --facts FILE' prints.",
            "Of a sentence every way is shown of which a word stands in it: those that told a fact, then those that"
                    + " came nearest, with the first condition that failed.",
            "",
            "Examples:",
            "  elchi explain visit-7f3a2",
            "  elchi explain report.txt:3",
            "  elchi explain --sentence \"$(head -1 report.txt)\" --frame visit"
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FACT", description = "Id, file, or file and number of a fact.")
    private @Nullable String fact;

    @Option(
            names = "--sentence",
            paramLabel = "TEXT",
            description = "Explain this sentence, whatever report it is from.")
    private @Nullable String sentence;

    @Option(
            names = "--frame",
            paramLabel = "FRAME",
            description = "Only ways of this kind of fact: visit, instrument …")
    private @Nullable String frame;

    @Option(names = "--all", description = "All ways of which a word stands in the sentence, not the nearest alone.")
    private boolean all;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day on which the text was published.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "One JSON object for each sentence or fact.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    ExplainCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (sentence == null && fact == null || sentence != null && fact != null) {
            throw new Exit.Usage(
                    "explain what? Give --sentence TEXT, or a fact: an id of the register, FILE or FILE:N");
        }
        Reader reader = world.reader();
        if (frame != null && !reader.frames().contains(frame)) {
            throw new Exit.Usage("there is no frame '" + frame + "'; there are " + String.join(", ", reader.frames()));
        }
        ExplanationText text = new ExplanationText(screen, json, all, Optional.ofNullable(frame));
        if (sentence != null) {
            sentence(reader, sentence, text);
            return Exit.OK;
        }
        String asked = String.valueOf(fact);
        Optional<Numbered> file = file(asked);
        if (file.isPresent()) {
            return document(reader, file.get(), text);
        }
        recorded(reader, asked, text);
        return Exit.OK;
    }

    private void sentence(Reader reader, String words, ExplanationText text) {
        Report report = new Report("sentence", words, Optional.ofNullable(date));
        Tongue tongue = language.tongue(reader.tongues(), words);
        if (!reader.reads(tongue.language())) {
            throw new Exit.Usage("there are no frames for " + tongue.tag() + " yet; there are for "
                    + String.join(", ", reader.languages()));
        }
        Explanation explanation = reader.explain(report, tongue, true);
        text.sentences(explanation);
    }

    /**
     * A file, and which of its facts is meant.
     *
     * @param number counted from 1; 0 for all
     */
    private record Numbered(Path path, int number) {}

    private static Optional<Numbered> file(String given) {
        int colon = given.lastIndexOf(':');
        boolean numbered = colon > 0 && given.substring(colon + 1).matches("[1-9]\\d{0,5}");
        return existing(given)
                .map(path -> new Numbered(path, 0))
                .or(() -> numbered
                        ? existing(given.substring(0, colon))
                                .map(path -> new Numbered(path, Integer.parseInt(given.substring(colon + 1))))
                        : Optional.empty());
    }

    private static Optional<Path> existing(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private int document(Reader reader, Numbered asked, ExplanationText text) {
        Loaded loaded = Inputs.of(List.of(asked.path().toString()), Metadata.NONE)
                .sources()
                .getFirst()
                .load(Optional.ofNullable(date));
        return switch (loaded) {
            case Loaded.Refused refused -> {
                screen.tell(refused.line());
                yield Exit.SOME_FAILED;
            }
            case Loaded.Ready ready -> {
                Document document = ready.document();
                Report report = Documents.report(document, document.about());
                Explanation explanation = explain(reader, report);
                List<Fact> facts = explanation.findings().facts();
                if (asked.number() > facts.size()) {
                    throw new Exit.Usage(
                            asked.path() + " states " + facts.size() + " facts; there is no number " + asked.number());
                }
                text.facts(explanation, asked.number() == 0 ? facts : List.of(facts.get(asked.number() - 1)));
                yield Exit.OK;
            }
        };
    }

    private Explanation explain(Reader reader, Report report) {
        Tongue tongue = language.given(reader.tongues()).orElseGet(() -> reader.identify(report));
        return reader.explain(report, tongue, false);
    }

    private void recorded(Reader reader, String id, ExplanationText text) {
        Merging merging = Merging.load();
        try (Register open = register.look(merging, screen)) {
            List<Record> records = open.byId(id);
            if (records.isEmpty()) {
                throw new Exit.Usage("there is no file and nothing in the register with the name '" + id
                        + "'; 'elchi show' lists records");
            }
            for (Record record : records) {
                for (Telling telling : record.tellings()) {
                    if (!id.startsWith("E")
                            || telling.evidence().stream()
                                    .anyMatch(evidence -> evidence.id().startsWith(id))) {
                        telling(reader, open, telling, text);
                    }
                }
                if (!id.startsWith("E")) {
                    new MergeText(screen, json).print(record, merging);
                }
            }
        }
    }

    /** The same document read again, and those of its facts that this telling is. */
    private void telling(Reader reader, Register open, Telling telling, ExplanationText text) {
        if (Anchor.isByHand(telling.sha256())) {
            screen.tell(telling.source().name() + ": was entered by hand; 'elchi log' shows by whom");
            return;
        }
        String name = telling.source().name();
        String words = Texts.of(open.document(telling.sha256()).content().bytes(), name);
        Explanation explanation =
                explain(reader, new Report(name, words, telling.source().date()));
        List<Fact> same = new ArrayList<>();
        for (Fact found : explanation.findings().facts()) {
            if (found.type().equals(telling.fact().type())
                    && found.evidence().equals(telling.fact().evidence())
                    && found.slots().equals(telling.fact().slots())) {
                same.add(found);
            }
        }
        if (same.isEmpty()) {
            screen.tell(
                    name + ": this reader no longer reads that fact; 'elchi rebuild' brings the register up to date");
        }
        text.facts(explanation, same);
    }
}
