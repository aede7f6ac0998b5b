package org.elchi.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Converter;
import org.elchi.language.repair.Repair;
import org.elchi.sources.Inputs;
import org.elchi.sources.Loaded;
import org.elchi.sources.Metadata;
import org.elchi.sources.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi convert}: texts from one script into another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Writes texts in another script of their language, or repairs damaged ones.",
        footer = {
            "",
            "A script is named with its language, uz-Cyrl, or alone where the language is plain from the text,",
            "Cyrl; 'common' is the common Turkic alphabet. --scripts lists what there is.",
            "",
            "Examples:",
            "  elchi convert --to uz-Latn report.txt",
            "  elchi convert --to kk-Arab report.txt",
            "  elchi convert --repair - < broken.txt"
        })
final class ConvertCommand implements Callable<Integer> {
    private static final int SURE = 200;

    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.LATIN,
            "Latn",
            Character.UnicodeScript.CYRILLIC,
            "Cyrl",
            Character.UnicodeScript.ARABIC,
            "Arab");

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT|FILE|-",
            description = "Files, - for standard input, or else the text itself.")
    private List<String> inputs = List.of();

    @Option(names = "--to", paramLabel = "TAG", description = "Language and script to write: uz-Cyrl, kk-Latn, common.")
    private @Nullable String to;

    @Option(
            names = "--from",
            paramLabel = "TAG",
            description = "Language and script of the text; found out if not given.")
    private @Nullable String from;

    @Option(names = "--repair", description = "Repair what was damaged: encodings, look-alike letters, doubled signs.")
    private boolean repair;

    @Option(names = "--scripts", description = "List the languages and scripts that there are.")
    private boolean scripts;

    @Option(names = "--json", description = "One JSON object for each input.")
    private boolean json;

    private final Screen screen;
    private final Languages languages = Languages.load();
    private int failed;

    ConvertCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (scripts) {
            tags().forEach(screen.out()::println);
            return Exit.OK;
        }
        if (inputs.isEmpty()) {
            throw new Exit.Usage("convert needs a text, a file or - for standard input; see 'elchi help convert'");
        }
        if (to == null && !repair) {
            throw new Exit.Usage("convert needs --to TAG or --repair; there are " + String.join(", ", tags()));
        }
        if (inputs.stream().noneMatch(ConvertCommand::file)) {
            String text = String.join(" ", inputs);
            print(text, converted(text));
        } else {
            inputs.forEach(this::input);
        }
        return failed > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String code : languages.codes()) {
            languages.of(code).orElseThrow().scripts().forEach(script -> tags.add(code + "-" + script));
            tags.add(code + "-" + Alphabets.COMMON);
        }
        return tags;
    }

    private void input(String input) {
        if (!file(input)) {
            print(input, converted(input));
            return;
        }
        for (Source source : Inputs.of(List.of(input), Metadata.NONE).sources()) {
            switch (source.load(Optional.empty())) {
                case Loaded.Ready ready ->
                    print(ready.document().text(), converted(ready.document().text()));
                case Loaded.Refused refused -> {
                    failed++;
                    screen.tell(refused.line());
                }
            }
        }
    }

    private static boolean file(String input) {
        try {
            return input.equals("-") || Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** What a text became, and what that is written in. */
    private record Made(Tongue tongue, String text) {}

    private Made converted(String given) {
        String text = repair ? Repair.of(given).text() : given;
        Tongue tongue = from == null ? languages.identify(text) : tongue(from, Tongue.UNKNOWN);
        Tongue target = to == null ? tongue : tongue(to, tongue);
        Tongue source = source(text, tongue, target);
        Optional<Language> language = languages.of(source.language());
        if (repair && language.isPresent()) {
            text = language.get().repaired(text, source.script()).text();
        }
        if (to == null) {
            return new Made(tongue, text);
        }
        Converter converter = language.flatMap(known -> known.converter(source.script(), target.script()))
                .orElseThrow(() -> unknown(target.tag()));
        return new Made(target, converter.convert(text));
    }

    /** The tongue of the text; where only the target is sure, its language in the script that most letters are of. */
    private Tongue source(String text, Tongue found, Tongue target) {
        if (found.language().equals(target.language())) {
            return found;
        }
        boolean sure = from != null || text.length() > SURE && !found.equals(Tongue.UNKNOWN);
        if (sure) {
            throw new Exit.Usage("the text is in " + found.tag() + ", which cannot be written in " + target.tag()
                    + ": convert changes letters and does not translate; say --from if it is in another language");
        }
        return new Tongue(target.language(), script(text));
    }

    private static String script(String text) {
        Map<Character.UnicodeScript, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.groupingBy(Character.UnicodeScript::of, TreeMap::new, Collectors.counting()));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> SCRIPTS.getOrDefault(most.getKey(), ""))
                .orElse("");
    }

    /** @param text the tongue whose language is meant where the tag has none */
    private Tongue tongue(String tag, Tongue text) {
        int dash = tag.indexOf('-');
        boolean whole = dash > 0 && dash < 4;
        String code = whole ? tag.substring(0, dash) : text.language();
        String script = whole ? tag.substring(dash + 1) : tag;
        Optional<Language> language = languages.of(code);
        if (language.isEmpty() && !whole && !text.equals(Tongue.UNKNOWN)) {
            throw unknown(tag);
        }
        if (language.isEmpty() && !whole) {
            throw new Exit.Usage(
                    "the language of the text is not plain; say --from, one of " + String.join(", ", tags()));
        }
        Language known = language.orElseThrow(() -> unknown(tag));
        if (!script.equals(Alphabets.COMMON) && !known.scripts().contains(script)) {
            throw unknown(tag);
        }
        return new Tongue(code, script);
    }

    private Exit.Usage unknown(String tag) {
        return new Exit.Usage("there is no '" + tag + "'; there are " + String.join(", ", tags()));
    }

    private void print(String given, Made made) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("tongue", made.tongue().tag());
            object.put("given", given);
            object.put("text", made.text());
            screen.out().println(Json.of(object));
        } else {
            screen.out().print(Printable.clean(made.text()));
            screen.out().print(made.text().endsWith("\n") ? "" : "\n");
        }
    }
}
