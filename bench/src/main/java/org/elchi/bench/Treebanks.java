package org.elchi.bench;

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
 * --misses} each difference is a line: what, form, gold, ours, and the words around.
 */
public final class Treebanks {
    private static final List<String> NOMINAL = List.of("NOUN", "PROPN");

    private int words;
    private int lemmas;
    private int classes;
    private int caseRight;
    private int caseOurs;
    private int caseGold;

    private Treebanks() {}

    public static void main(String[] arguments) throws IOException {
        boolean misses = List.of(arguments).contains("--misses");
        Languages languages = Languages.load();
        System.out.printf("%-12s %7s %7s %7s %7s%n", "treebank", "words", "lemma", "upos", "case F1");
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                continue;
            }
            Path file = Path.of(argument);
            String name = String.valueOf(file.getFileName()).replace(".conllu", "");
            String language = name.substring(0, name.indexOf('_'));
            UniversalDependencies dependencies =
                    languages.universalDependencies(language).orElse(null);
            if (dependencies == null) {
                System.out.println(name + ": there is no folder for the language " + language);
                continue;
            }
            Treebanks score = new Treebanks();
            String text = Files.readString(file);
            String script = languages.identify(text.replaceAll("[0-9A-Z_=|\\[\\]]+", " ")).script();
            for (Treebank.Sentence sentence : Treebank.parse(name, text)) {
                List<Treebank.Line> gold = sentence.words();
                List<Tag> ours =
                        dependencies.tags(gold.stream().map(Treebank.Line::form).toList(), script(gold, script));
                for (int i = 0; i < gold.size(); i++) {
                    score.count(gold, i, ours.get(i), misses);
                }
            }
            System.out.println(score.line(name));
        }
    }

    private static String script(List<Treebank.Line> gold, String found) {
        long cyrillic = gold.stream()
                .flatMapToInt(line -> line.form().chars())
                .filter(c -> c >= 0x400 && c <= 0x52F)
                .count();
        long latin = gold.stream()
                .flatMapToInt(line -> line.form().chars())
                .filter(c -> c < 0x250 && Character.isLetter(c))
                .count();
        return cyrillic == latin ? found : cyrillic > latin ? "Cyrl" : "Latn";
    }

    private void count(List<Treebank.Line> gold, int at, Tag ours, boolean misses) {
        Treebank.Line line = gold.get(at);
        words++;
        boolean lemma = line.lemma().equals(ours.lemma());
        boolean upos = line.upos().equals(ours.upos());
        lemmas += lemma ? 1 : 0;
        classes += upos ? 1 : 0;
        boolean kase = true;
        if (NOMINAL.contains(line.upos())) {
            String wanted = line.feature("Case");
            String found = new Treebank.Line("", List.of("", "", "", "", "", ours.feats())).feature("Case");
            kase = wanted.equals(found);
            caseGold += wanted.isEmpty() ? 0 : 1;
            caseOurs += found.isEmpty() ? 0 : 1;
            caseRight += !wanted.isEmpty() && kase ? 1 : 0;
            if (!kase && misses) {
                miss("case", gold, at, wanted, found);
            }
        }
        if (misses && !lemma) {
            miss("lemma", gold, at, line.lemma(), ours.lemma());
        }
        if (misses && !upos) {
            miss("upos", gold, at, line.upos(), ours.upos());
        }
    }

    private static void miss(String what, List<Treebank.Line> gold, int at, String wanted, String found) {
        String before = at == 0 ? "" : gold.get(at - 1).form();
        String after = at + 1 == gold.size() ? "" : gold.get(at + 1).form();
        System.out.println(String.join(
                "\t", what, gold.get(at).form(), wanted, found, gold.get(at).upos(), before + " _ " + after));
    }

    private String line(String name) {
        double f1 = caseGold + caseOurs == 0 ? 0 : 200.0 * caseRight / (caseGold + caseOurs);
        return String.format(
                java.util.Locale.ROOT,
                "%-12s %7d %7.2f %7.2f %7.2f",
                name,
                words,
                100.0 * lemmas / words,
                100.0 * classes / words,
                f1);
    }
}
