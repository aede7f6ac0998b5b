package org.elchi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.cli.NamedText.Found;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.sources.Inputs;
import org.elchi.sources.Metadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi names}: the names in a text. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = "Shows whom and what a document names, by name or by office, and who that is on its date.",
        footer = {
            "",
            "Somebody behind ? is not known; his name is romanised. An office, a pronoun or a word such as guest is"
                    + " resolved with the whole document in view.",
            "With --iob each line is printed anew as its token and B-, I- with a class, or O; of several columns the"
                    + " first is the token. Classes are PERSON, GPE (states, regions, towns), ORGANISATION,"
                    + " POSITION; with --all twenty more.",
            "",
            "Examples:",
            "  elchi names report.txt",
            "  elchi names --date 2025-11-15 --json news/ > names.jsonl",
            "  elchi names --iob tokens.txt --lang kk"
        })
final class NamesCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files, folders, or - for standard input.")
    private List<String> paths = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Day on which the documents were published.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "One JSON object a name.")
    private boolean json;

    @Option(
            names = "--iob",
            paramLabel = "FILE",
            description = "Tag this file of one token a line, a blank line behind each sentence; - for standard input.")
    private @Nullable String iob;

    @Option(names = "--all", description = "With --iob: all classes that the tagger knows.")
    private boolean all;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    NamesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (iob != null) {
            if (!paths.isEmpty()) {
                throw new Exit.Usage("--iob reads a file; what is '" + paths.getFirst() + "' for?");
            }
            Languages languages = Languages.load();
            Tongue tongue = language.named(languages);
            new TokenTags(screen.out(), world.authority(), languages, tongue, all).file(iob);
            return Exit.OK;
        }
        if (paths.isEmpty()) {
            throw new Exit.Usage("whose names? Give a file, a folder, or - for standard input");
        }
        return documents();
    }

    private int documents() {
        Reader reader = world.reader();
        NamedText text = new NamedText(screen, reader.authority());
        Optional<Tongue> named = language.given(reader.tongues());
        Documents documents = new Documents(
                screen,
                Inputs.of(paths, Metadata.NONE),
                Runtime.getRuntime().availableProcessors(),
                Optional.ofNullable(date));
        documents.<Found>each(report -> found(reader, report, named), (document, found) -> {
            documents.foreign(reader, document, found.tongue());
            if (json) {
                text.json(document, found);
            } else {
                text.print(document, found);
            }
        });
        return documents.exit();
    }

    private static Found found(Reader reader, Report report, Optional<Tongue> named) {
        Tongue tongue = named.orElseGet(() -> reader.identify(report));
        return new Found(tongue, reader.names(report, tongue));
    }
}
