package org.elchi.cli;

import java.util.concurrent.Callable;
import org.elchi.language.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elchi names}: the names in a text. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = "Tags the names of a file that holds one token a line and a blank line behind each sentence.",
        footer = {
            "",
            "Each line is printed anew as its token and B-, I- with a class, or O; of several columns the first is the"
                    + " token.",
            "Classes are PERSON, GPE (states, regions, towns), ORGANISATION, POSITION; with --all twenty more.",
            "",
            "Example:",
            "  elchi names --iob tokens.txt --lang kk"
        })
final class NamesCommand implements Callable<Integer> {
    @Option(names = "--iob", paramLabel = "FILE", description = "The tokens; - for standard input.")
    private @Nullable String iob;

    @Option(names = "--all", description = "All classes that the tagger knows.")
    private boolean all;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Screen screen;

    NamesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (iob == null) {
            throw new Exit.Usage("where are the tokens? Give --iob FILE");
        }
        Languages languages = Languages.load();
        new TokenTags(screen.out(), languages, language.named(languages), all).file(iob);
        return Exit.OK;
    }
}
