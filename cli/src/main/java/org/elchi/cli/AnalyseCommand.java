package org.elchi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.elchi.language.Analysis;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Reading;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.DataException;
import org.elchi.language.morphology.Features;
import org.elchi.language.ud.Tag;
import org.elchi.language.ud.Treebank;
import org.elchi.language.ud.UniversalDependencies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi analyse}: the words of a text and how each is read. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Shows the words of a text: where each stands, its lemma, its class and what its endings say.",
        footer = {
            "",
            "A lemma behind ? is a guess: the word is in no list. Ranges count characters of the text as given.",
            "",
            "Examples:",
            "  elchi analyse report.txt",
            "  elchi analyse --all --lang uz-Cyrl report.txt",
            "  elchi analyse --json - < report.txt",
            "  elchi analyse --conllu treebank.conllu --lang tr"
        })
final class AnalyseCommand implements Callable<Integer> {
    private static final String APART = ".";

    @Parameters(arity = "0..*", paramLabel = "TEXT|FILE", description = "A text, a file, or - for standard input.")
    private List<String> given = new ArrayList<>();

    @Option(names = "--all", description = "All readings of each word, the likeliest first.")
    private boolean all;

    @Option(names = "--json", description = "One JSON object a word.")
    private boolean json;

    @Option(
            names = "--conllu",
            paramLabel = "FILE",
            description = "Keep the tokens of this file and fill in LEMMA, UPOS and FEATS by the names of Universal"
                    + " Dependencies.")
    private @Nullable Path conllu;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    private final Screen screen;

    AnalyseCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Languages languages = Languages.load();
        if (conllu != null) {
            treebank(languages, conllu);
            return Exit.OK;
        }
        if (given.isEmpty()) {
            throw new Exit.Usage("what shall be analysed? Give a text, a file, or - for standard input");
        }
        String text = GivenText.of(given);
        Tongue tongue = language.tongue(languages, text);
        Language read = LanguageOption.language(languages, tongue);
        Analysis analysis = read.analyse(text, tongue);
        if (json) {
            json(read, analysis);
        } else {
            print(read, analysis);
        }
        return Exit.OK;
    }

    private void print(Language language, Analysis analysis) {
        String script = analysis.tongue().script();
        int sentence = 0;
        for (Sentence one : analysis.sentences()) {
            Table table = new Table(
                    new Table.Column(0, 1),
                    new Table.Column(0, 1),
                    new Table.Column(2, 2),
                    new Table.Column(2, 2),
                    new Table.Column(0, 1),
                    new Table.Column(3, 2));
            for (Word word : one.words()) {
                rows(language, script, word, table);
            }
            screen.out().println((sentence++ > 0 ? "\n" : "") + screen.bold("sentence " + sentence));
            table.lines(screen.width()).forEach(screen.out()::println);
        }
        screen.tell(analysis.tongue().tag() + ", " + sentence + (sentence == 1 ? " sentence" : " sentences"));
    }

    private void rows(Language language, String script, Word word, Table table) {
        String begin = String.valueOf(word.span().begin());
        String end = String.valueOf(word.span().end());
        if (word.readings().isEmpty()) {
            table.row(List.of(begin, end, word.given(), "", "mark", ""));
            return;
        }
        boolean first = true;
        for (Reading reading : all ? word.readings() : word.readings().subList(0, 1)) {
            String lemma = (reading.known() ? "" : "?") + language.written(reading.lemma(), script);
            table.row(List.of(
                    first ? begin : "",
                    first ? end : "",
                    first ? word.given() : "",
                    lemma,
                    reading.pos().tag(),
                    String.join(" ", Features.of(reading.inflection()))));
            first = false;
        }
    }

    private void json(Language language, Analysis analysis) {
        int sentence = 0;
        for (Sentence one : analysis.sentences()) {
            sentence++;
            for (Word word : one.words()) {
                screen.out().println(Json.of(object(language, analysis.tongue().script(), sentence, one, word)));
            }
        }
    }

    private static Map<String, Object> object(
            Language language, String script, int number, Sentence sentence, Word word) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("sentence", number);
        object.put("paragraph", sentence.paragraph() + 1);
        object.put("begin", word.span().begin());
        object.put("end", word.span().end());
        object.put("word", word.given());
        object.put("common", word.form());
        List<Map<String, Object>> readings = new ArrayList<>();
        for (Reading reading : word.readings()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("lemma", language.written(reading.lemma(), script));
            one.put("pos", reading.pos().tag());
            one.put("says", String.join(APART, Features.of(reading.inflection())));
            one.put("known", reading.known());
            readings.add(one);
        }
        object.put("readings", readings);
        return object;
    }

    private void treebank(Languages languages, Path file) {
        if (!given.isEmpty()) {
            throw new Exit.Usage("--conllu reads a file; what is '" + given.getFirst() + "' for?");
        }
        String text = GivenText.read(file);
        Tongue tongue = language.named(languages);
        UniversalDependencies names =
                languages.universalDependencies(tongue.language()).orElseThrow();
        for (Treebank.Sentence sentence : sentences(file, text)) {
            List<Tag> tags = names.tags(
                    sentence.words().stream().map(Treebank.Line::form).toList());
            int word = 0;
            for (Treebank.Line line : sentence.lines()) {
                screen.out().println((line.word() ? line.with(tags.get(word++)) : line).text());
            }
            screen.out().println();
        }
    }

    private static List<Treebank.Sentence> sentences(Path file, String text) {
        try {
            return Treebank.parse(file.toString(), text);
        } catch (DataException e) {
            int more = e.problems().size() - 1;
            throw new Exit.Usage(e.problems().getFirst() + (more > 0 ? " (and " + more + " more such lines)" : ""));
        }
    }
}
