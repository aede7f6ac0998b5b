package org.elchi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.identify.Candidate;
import org.elchi.language.identify.Identifier;
import org.elchi.language.identify.Segment;
import org.elchi.sources.Inputs;
import org.elchi.sources.Loaded;
import org.elchi.sources.Metadata;
import org.elchi.sources.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi identify}: texts in, their language and script out. */
@Command(
        name = "identify",
        mixinStandardHelpOptions = true,
        description = "Says in which language and script texts are.",
        footer = {
            "",
            "An argument that names a file or a folder is read, - is standard input, any other is a text.",
            "Answers are BCP 47 tags: kk-Cyrl, uz-Latn; und is a language that is not known, und-Zyyy no text at all.",
            "",
            "Examples:",
            "  elchi identify report.txt",
            "  elchi identify --segments page.html",
            "  elchi identify --lines headlines.txt | sort | uniq -c"
        })
final class IdentifyCommand implements Callable<Integer> {
    private static final double WORTH_TELLING = 0.05;
    private static final double WORTH_KEEPING = 0.001;
    private static final int PER_CENT = 100;
    private static final int THOUSANDTHS = 1000;

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT|PATH",
            description = "Texts, files, folders, or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description = "Print one tag for each line of the file, and nothing else.")
    private @Nullable String lines;

    @Option(names = "--segments", description = "Print the stretches of each text that are in one language.")
    private boolean segments;

    @Option(names = "--json", description = "Print JSON lines, with how likely each language is.")
    private boolean json;

    private final Screen screen;
    private final Identifier identifier = Languages.load().identifier();
    private final Table table =
            new Table(new Table.Column(0, 1), new Table.Column(0, 1), new Table.Column(1, 2), new Table.Column(3, 3));
    private int failed;

    IdentifyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (lines == null && arguments.isEmpty()) {
            throw new Exit.Usage("nothing to identify; give texts, files or --lines FILE");
        }
        if (lines != null) {
            lines(lines);
        }
        arguments.forEach(this::argument);
        table.lines(screen.width()).forEach(screen.out()::println);
        return failed > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private void lines(String file) {
        try (BufferedReader reader = file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : new BufferedReader(
                        new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                screen.out()
                        .println(
                                json
                                        ? Json.of(answer("text", line, line))
                                        : identifier.identify(line).tag());
            }
        } catch (IOException | InvalidPathException e) {
            throw new Exit.World(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private void argument(String argument) {
        if (!argument.equals("-") && !isPath(argument)) {
            text("text", argument, argument);
            return;
        }
        for (Source source : Inputs.of(List.of(argument), Metadata.NONE).sources()) {
            switch (source.load(Optional.empty())) {
                case Loaded.Ready ready ->
                    text("document", ready.document().origin(), ready.document().text());
                case Loaded.Refused refused -> {
                    failed++;
                    screen.tell(refused.line());
                }
            }
        }
    }

    /** What is there, and what looks like a path so much that it is meant to be there. */
    private static boolean isPath(String argument) {
        try {
            return Files.exists(Path.of(argument)) || argument.matches("\\S*(/\\S*|\\.(txt|text|x?html?))");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void text(String kind, String name, String text) {
        if (json) {
            screen.out().println(Json.of(answer(kind, name, text)));
        } else if (segments) {
            identifier
                    .segments(text)
                    .forEach(segment -> row(
                            segment.tongue(),
                            segment.probability(),
                            "",
                            segment.span().of(text)));
        } else {
            List<Candidate> candidates = identifier.rank(text);
            row(candidates.getFirst().tongue(), candidates.getFirst().probability(), others(candidates), name);
        }
    }

    private void row(Tongue tongue, double probability, String others, String name) {
        table.row(List.of(tongue.tag(), perCent(probability), others, name));
    }

    private static String others(List<Candidate> candidates) {
        return candidates.stream()
                .skip(1)
                .filter(candidate -> candidate.probability() >= WORTH_TELLING)
                .map(candidate -> candidate.tongue().tag() + " " + perCent(candidate.probability()))
                .collect(Collectors.joining(", "));
    }

    private static String perCent(double probability) {
        return Math.round(probability * PER_CENT) + " %";
    }

    private Map<String, Object> answer(String kind, String name, String text) {
        List<Candidate> candidates = identifier.rank(text);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(kind, name);
        answer.put("tag", candidates.getFirst().tongue().tag());
        answer.put("probability", rounded(candidates.getFirst().probability()));
        answer.put(
                "candidates",
                candidates.stream()
                        .filter(candidate -> candidate.probability() >= WORTH_KEEPING)
                        .map(candidate -> tagged(candidate.tongue(), candidate.probability()))
                        .toList());
        if (segments) {
            answer.put(
                    "segments",
                    identifier.segments(text).stream()
                            .map(IdentifyCommand::told)
                            .toList());
        }
        return answer;
    }

    private static Map<String, Object> tagged(Tongue tongue, double probability) {
        Map<String, Object> tagged = new LinkedHashMap<>();
        tagged.put("tag", tongue.tag());
        tagged.put("probability", rounded(probability));
        return tagged;
    }

    private static Map<String, Object> told(Segment segment) {
        Map<String, Object> told = tagged(segment.tongue(), segment.probability());
        told.put("begin", segment.span().begin());
        told.put("end", segment.span().end());
        return told;
    }

    private static double rounded(double probability) {
        return (double) Math.round(probability * THOUSANDTHS) / THOUSANDTHS;
    }
}
