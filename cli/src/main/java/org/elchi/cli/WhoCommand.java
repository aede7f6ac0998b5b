package org.elchi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elchi.authority.Answer;
import org.elchi.authority.Authority;
import org.elchi.authority.PartialDate;
import org.elchi.authority.matching.Comparison;
import org.elchi.authority.matching.Matcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elchi who}: whom or what a name or an office means, and whether two names mean one person. */
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description = "Tells who is meant by a name, or by an office of a state, in any language and script.",
        footer = {
            "",
            "With --pairs each line of two names, parted by a tab, is printed with the score and same or different;",
            "empty lines and lines that begin with # are left out.",
            "",
            "Examples:",
            "  elchi who Tokayev",
            "  elchi who president of Kazakhstan --date 2010",
            "  elchi who --json Erdogan",
            "  elchi who --pairs names.tsv",
            "",
            "Exit codes: 0 somebody is known, 1 nobody is known or a line of pairs is wrong, 2 wrong usage."
        })
final class WhoCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "A name, or an office and a state.")
    private List<String> name = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Who it was then: a year, a month (2010-05) or a day (2010-05-01).")
    private @Nullable String date;

    @Option(names = "--json", description = "One JSON object an answer, or a pair.")
    private boolean json;

    @Option(names = "--pairs", paramLabel = "FILE", description = "Compare the two names on each line of this file.")
    private @Nullable Path pairs;

    @Option(names = "--why", description = "With --pairs: what speaks for and against, in a fifth column.")
    private boolean why;

    @Mixin
    private final WorldOption world = new WorldOption();

    private final Screen screen;

    WhoCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (pairs != null) {
            if (!name.isEmpty()) {
                throw new Exit.Usage("--pairs reads a file; what is '" + name.getFirst() + "' for?");
            }
            return compare(pairs);
        }
        String question = String.join(" ", name);
        if (question.isBlank()) {
            throw new Exit.Usage("who? Give a name, or an office and a state");
        }
        return answer(question, date == null ? Optional.empty() : Optional.of(date(date)));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new Exit.Usage("'" + text + "' is no date; need YYYY, YYYY-MM or YYYY-MM-DD"));
    }

    private int answer(String question, Optional<PartialDate> when) {
        Authority authority = world.authority();
        List<Answer> answers = authority.inquiry().answers(question, when);
        AnswerText text = new AnswerText(screen, authority);
        for (int i = 0; i < answers.size(); i++) {
            if (json) {
                screen.out().println(Json.of(AnswerText.object(authority, answers.get(i))));
            } else {
                screen.out().print(i > 0 ? "\n" : "");
                text.print(answers.get(i), when);
            }
        }
        if (answers.isEmpty()) {
            screen.tell("elchi: nobody is known by this name or in this office"
                    + when.map(day -> " in " + day).orElse(""));
            return Exit.SOME_FAILED;
        }
        return Exit.OK;
    }

    private int compare(Path file) {
        Matcher matcher = Matcher.load();
        int number = 0;
        int wrong = 0;
        for (String line : GivenText.read(file).lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                screen.tell("elchi: " + file + ":" + number + ": need two names parted by a tab");
                wrong++;
                continue;
            }
            print(cells[0].strip(), cells[1].strip(), matcher.compare(cells[0], cells[1]));
        }
        return wrong > 0 ? Exit.SOME_FAILED : Exit.OK;
    }

    private void print(String first, String second, Comparison comparison) {
        if (json) {
            screen.out().println(Json.of(AnswerText.object(first, second, comparison)));
            return;
        }
        List<String> cells =
                new ArrayList<>(List.of(first, second, Because.score(comparison.score()), Because.verdict(comparison)));
        if (why) {
            cells.add(String.join("; ", Because.of(comparison)));
        }
        screen.out()
                .println(String.join("\t", cells.stream().map(Printable::line).toList()));
    }
}
