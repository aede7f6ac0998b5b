package org.elchi.bench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elchi.language.Languages;
import org.elchi.language.ud.Tag;
import org.elchi.language.ud.Treebank;
import org.elchi.language.ud.UniversalDependencies;

/**
 * Measures lemma, word class and case against treebanks in CoNLL-U, whose names begin with the language and an underscore. With {@code
 * --misses} each difference is a line: what, form, gold, ours, the treebank's class, and the words around.
 */
public final class Treebanks {
    private Treebanks() {}

    public static void main(String[] arguments) throws IOException {
        boolean misses = List.of(arguments).contains("--misses");
        Languages languages = Languages.load();
        System.out.println(Score.HEAD);
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                measure(languages, Path.of(argument), misses);
            }
        }
    }

    private static void measure(Languages languages, Path file, boolean misses) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(".conllu", "");
        String language = name.substring(0, name.indexOf('_'));
        UniversalDependencies dependencies =
                languages.universalDependencies(language).orElse(null);
        if (dependencies == null) {
            System.out.println(name + ": there is no folder for the language " + language);
            return;
        }
        Score score = new Score();
        for (Treebank.Sentence sentence : Treebank.parse(name, Files.readString(file))) {
            List<Treebank.Line> gold = sentence.words();
            List<String> forms = gold.stream().map(Treebank.Line::form).toList();
            List<Tag> ours = dependencies.tags(forms);
            for (int i = 0; i < gold.size(); i++) {
                score.count(gold.get(i), ours.get(i));
                if (misses) {
                    misses(gold, i, ours.get(i));
                }
            }
        }
        System.out.println(score.line(name));
    }

    private static void misses(List<Treebank.Line> gold, int at, Tag ours) {
        Treebank.Line line = gold.get(at);
        miss("lemma", gold, at, line.lemma(), ours.lemma());
        miss("upos", gold, at, line.upos(), ours.upos());
        if (Score.nominal(line)) {
            miss("case", gold, at, line.feature("Case"), ours.feature("Case"));
        }
    }

    private static void miss(String what, List<Treebank.Line> gold, int at, String wanted, String found) {
        if (!wanted.equals(found)) {
            String before = at == 0 ? "" : gold.get(at - 1).form();
            String after = at + 1 == gold.size() ? "" : gold.get(at + 1).form();
            System.out.println(String.join(
                    "\t", what, gold.get(at).form(), wanted, found, gold.get(at).upos(), before + " _ " + after));
        }
    }
}
