package org.elchi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.reading.value.TextValue;
import org.elchi.reading.value.ValueReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi values}: the numbers, sums of money and dates in a text. */
@Command(
        name = "values",
        mixinStandardHelpOptions = true,
        description = "Shows the numbers, percentages, sums of money, ordinals, dates and durations of a text.",
        footer = {
            "",
            "Dates are EDTF, durations ISO 8601, currencies ISO 4217. Relative dates are counted from --date; without"
                    + " it they are left out. Ranges count characters (UTF-16) of the text, or of the line, as given.",
            "Types: number, ordinal, percent, currency, date (a day), daterange (longer), duration, numberrange.",
            "",
            "Examples:",
            "  elchi values --date 2025-11-15 report.txt",
            "  elchi values --lang kk --date 2025-11-15 - < report.txt",
            "  elchi values --lang tr --date 2025-11-15 --lines sentences.txt > values.jsonl"
        })
final class ValuesCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "TEXT|FILE", description = "A text, a file, or - for standard input.")
    private List<String> given = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day from which relative dates are counted.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "One JSON object a value.")
    private boolean json;

    @Option(
            names = "--lines",
            paramLabel = "FILE",
            description = "Print one JSON object for each line of the file, with its values; - for standard input.")
    private @Nullable String lines;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Screen screen;
    private final Languages languages = Languages.load();
    private final Map<String, ValueReader> readers = new LinkedHashMap<>();

    ValuesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (lines != null) {
            if (!given.isEmpty()) {
                throw new Exit.Usage("--lines reads a file; what is '" + given.getFirst() + "' for?");
            }
            lines(lines);
            return Exit.OK;
        }
        if (given.isEmpty()) {
            throw new Exit.Usage("whose values? Give a text, a file, - for standard input, or --lines FILE");
        }
        String text = GivenText.of(given);
        List<TextValue> found = found(text, language.tongue(languages, text));
        if (json) {
            found.forEach(value -> screen.out().println(Json.of(object(text, value))));
        } else {
            print(text, found);
        }
        return Exit.OK;
    }

    /** A line in a language that is not read has no values. */
    private void lines(String file) {
        Optional<Tongue> named = language.given(languages);
        int number = 0;
        for (String line : text(file).lines().toList()) {
            number++;
            Tongue tongue = named.orElseGet(() -> languages.identify(line));
            List<Map<String, Object>> values = new ArrayList<>();
            for (TextValue value : found(line, tongue)) {
                values.add(object(line, value));
            }
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("line", number);
            object.put("values", values);
            screen.out().println(Json.of(object));
        }
    }

    private static String text(String file) {
        try {
            return file.equals("-") ? GivenText.of(List.of(file)) : GivenText.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new Exit.World(file + " cannot be read; check that it is there and yours to read");
        }
    }

    private List<TextValue> found(String text, Tongue tongue) {
        return languages
                .of(tongue.language())
                .map(read -> readers.computeIfAbsent(read.code(), code -> ValueReader.load(Data.bundled("lang"), read))
                        .read(text, tongue, Optional.ofNullable(date)))
                .orElseGet(List::of);
    }

    private void print(String text, List<TextValue> found) {
        Table table = new Table(
                new Table.Column(0, 1),
                new Table.Column(0, 1),
                new Table.Column(0, 1),
                new Table.Column(2, 2),
                new Table.Column(3, 3));
        for (TextValue value : found) {
            table.row(List.of(
                    String.valueOf(value.span().begin()),
                    String.valueOf(value.span().end()),
                    value.type(),
                    (value.value() + " " + value.unit()).strip(),
                    value.span().of(text)));
        }
        table.lines(screen.width()).forEach(screen.out()::println);
        screen.tell(found.size() + (found.size() == 1 ? " value" : " values"));
    }

    private static Map<String, Object> object(String text, TextValue value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", value.span().of(text));
        object.put("begin", value.span().begin());
        object.put("end", value.span().end());
        object.put("type", value.type());
        object.put("value", value.value());
        if (!value.unit().isEmpty()) {
            object.put(value.currency() ? "currency" : "unit", value.unit());
        }
        return object;
    }
}
