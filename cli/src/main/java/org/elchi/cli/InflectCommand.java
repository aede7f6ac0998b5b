package org.elchi.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Tongue;
import org.elchi.language.morphology.Features;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi inflect}: the forms of a word. */
@Command(
        name = "inflect",
        mixinStandardHelpOptions = true,
        description = "Writes forms of a noun, name, number or verb, with the endings by which they are also read.",
        footer = {
            "",
            "A form is named by what it says, from the stem outwards: dat, p3.loc, pl.p3.gen, finite.past.s3,",
            "negative.finite.aorist.s3, participle.past. Without forms: those that a report uses. Verbs are given"
                    + " bare.",
            "",
            "Examples:",
            "  elchi inflect --lang tr Ankara dat loc",
            "  elchi inflect --lang tr --as verb ver",
            "  elchi inflect --lang tr 2030 dat"
        })
final class InflectCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WORD", description = "The word in its dictionary form; a verb bare.")
    private String word = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FORM", description = "Forms wanted.")
    private List<String> forms = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "CLASS",
            description = "noun, name, num, verb, adj, pron; found out if not given.")
    private @Nullable String as;

    @Option(names = "--json", description = "One JSON object a form.")
    private boolean json;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Screen screen;

    InflectCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Languages languages = Languages.load();
        Tongue tongue = language.named(languages);
        Language own = LanguageOption.language(languages, tongue);
        if (word.isBlank()) {
            throw new Exit.Usage("which word?");
        }
        PartOfSpeech pos = as == null ? own.classOf(word) : pos(as);
        List<String> wanted = forms.isEmpty() ? languages.paradigm(pos) : forms;
        Table table = new Table(new Table.Column(1, 1), new Table.Column(2, 2));
        int written = 0;
        for (String form : wanted) {
            Optional<String> found = own.inflect(word, pos, inflection(form), tongue.script());
            if (found.isEmpty() && forms.isEmpty()) {
                continue;
            }
            written += found.isPresent() ? 1 : 0;
            if (json) {
                Map<String, Object> object = new LinkedHashMap<>();
                object.put("word", word);
                object.put("pos", pos.tag());
                object.put("says", form);
                found.ifPresent(text -> object.put("form", text));
                screen.out().println(Json.of(object));
            } else {
                table.row(List.of(form, found.orElse("–")));
            }
        }
        table.lines(screen.width()).forEach(screen.out()::println);
        if (written < wanted.size() && !forms.isEmpty()) {
            screen.tell("elchi: a " + pos.tag() + " has no such form in " + tongue.tag() + " where – stands");
        }
        return written > 0 ? Exit.OK : Exit.SOME_FAILED;
    }

    private static Inflection inflection(String form) {
        try {
            return Features.parse(form);
        } catch (IllegalArgumentException e) {
            throw new Exit.Usage(String.valueOf(e.getMessage()));
        }
    }

    private static PartOfSpeech pos(String tag) {
        return Arrays.stream(PartOfSpeech.values())
                .filter(pos -> pos.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Exit.Usage("there is no class '" + tag + "'; need one of "
                        + Arrays.stream(PartOfSpeech.values())
                                .map(PartOfSpeech::tag)
                                .collect(Collectors.joining(", "))));
    }
}
