package org.elchi.bench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.ranking.Candidates;
import org.elchi.language.ranking.Ranker;
import org.elchi.language.ud.Tag;
import org.elchi.language.ud.Treebank;
import org.elchi.language.ud.UniversalDependencies;
import org.elchi.language.ud.WordClasses;

/**
 * Learns from treebanks which reading of a word is likeliest in its sentence and which universal class it has there.
 *
 * <p>{@code <iso>/readings.tsv} are sentences of our own with the reading of one word, {@code <iso>/reports.conllu} are sentences of our own, in which XPOS names the reading and LEMMA is in the common alphabet.
 *
 * <p>{@code Training LANG-FOLDER TREEBANK…} writes {@code ranking.bin} and {@code classes.bin} into the folders of the family and the
 * languages; {@code Training --folds N LANG-FOLDER TREEBANK…} measures by cross-validation and writes nothing. The name of a treebank's
 * file begins with its language and an underscore.
 */
public final class Training {
    private static final int ROUNDS = 5;
    private static final int FORGOTTEN = 15;
    private static final String OWN = "reports.conllu";
    private static final String READINGS = "readings.tsv";
    private static final int AGAIN = 3;

    private final Perceptron ranking = new Perceptron();
    private final Perceptron classes = new Perceptron();

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        int folds = 0;
        if (rest.getFirst().equals("--folds")) {
            rest.removeFirst();
            folds = Integer.parseInt(rest.removeFirst());
        }
        Path folder = Path.of(rest.removeFirst());
        Languages languages = Languages.load(Data.of(folder));
        List<Sample> samples = new ArrayList<>();
        TreeMap<String, Score> scores = new TreeMap<>();
        for (String file : rest) {
            samples.addAll(
                    file.endsWith(READINGS)
                            ? readings(languages, Path.of(file))
                            : samples(languages, Path.of(file), Math.max(1, folds)));
        }
        if (folds == 0) {
            Training training = new Training();
            training.learn(samples);
            training.ranking.write(folder, "ranking.bin");
            training.classes.write(folder, "classes.bin");
            return;
        }
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            Training training = new Training();
            training.learn(
                    samples.stream().filter(sample -> sample.fold() != out).toList());
            samples.stream()
                    .filter(sample -> sample.fold() == out && !sample.own())
                    .forEach(sample -> training.measure(
                            sample,
                            scores.computeIfAbsent(
                                    sample.treebank() + (sample.complete() ? "" : " forgetful"), key -> new Score())));
        }
        System.out.println(Score.HEAD);
        scores.forEach((name, score) -> System.out.println(score.line(name)));
    }

    /** The sentences of a treebank, each a second time for a language that has forgotten some stems, so that guessing is learnt too. */
    private static List<Sample> samples(Languages languages, Path file, int folds) throws IOException {
        String name = String.valueOf(file.getFileName());
        boolean own = name.equals(OWN);
        String iso = own
                ? String.valueOf(
                        file.toAbsolutePath().getName(file.toAbsolutePath().getNameCount() - 2))
                : name.substring(0, name.indexOf('_'));
        Language language = languages.of(iso).orElseThrow().unlearnt();
        UniversalDependencies dependencies =
                languages.universalDependencies(iso).orElseThrow();
        String treebank = own ? iso : name.replace(".conllu", "");
        List<Language> forgetful = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int salt = i;
            forgetful.add(language.without(lemma -> Math.floorMod((lemma + salt).hashCode() * 31, 100) < FORGOTTEN));
        }
        List<Sample> samples = new ArrayList<>();
        int number = 0;
        for (Treebank.Sentence sentence : Treebank.parse(name, Files.readString(file))) {
            int fold = number++ % folds;
            samples.add(Sample.of(treebank, iso, language, dependencies, sentence.words(), fold, true, own));
            samples.add(Sample.of(
                    treebank, iso, forgetful.get(number % 2), dependencies, sentence.words(), fold, false, own));
        }
        return samples;
    }

    private static String folder(Path file) {
        Path whole = file.toAbsolutePath();
        return String.valueOf(whole.getName(whole.getNameCount() - 2));
    }

    /** Sentences of our own of which one word's reading is given; few, so each counts several times. */
    private static List<Sample> readings(Languages languages, Path file) {
        String iso = folder(file);
        Language language = languages.of(iso).orElseThrow().unlearnt();
        UniversalDependencies dependencies =
                languages.universalDependencies(iso).orElseThrow();
        Problems problems = new Problems();
        List<Sample> samples = new ArrayList<>();
        for (Row row : Tsv.read(Data.of(file.resolveSibling("")), READINGS, 3, problems)) {
            String text = row.cell(0).replace("\\n", "\n");
            for (Sentence sentence :
                    language.analyse(text, new Tongue(iso, "Zyyy")).sentences()) {
                List<String> tokens = sentence.words().stream().map(Word::given).toList();
                if (tokens.contains(row.cell(1))) {
                    Sample sample = Sample.of(iso, language, dependencies, tokens, row.cell(1), row.cell(2));
                    samples.addAll(Collections.nCopies(AGAIN, sample));
                }
            }
        }
        problems.raise();
        return samples;
    }

    private void learn(List<Sample> samples) {
        List<Sample> order = new ArrayList<>(samples);
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(sample -> read(sample, true));
        }
        ranking.average();
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.stream()
                    .filter(sample -> !sample.own())
                    .forEach(sample -> classify(sample, read(sample, false), true));
        }
        classes.average();
    }

    /** Chooses readings from left to right, as the ranker does, and learns from each choice if so asked. */
    private int[] read(Sample sample, boolean learn) {
        List<Candidates> sentence =
                sample.items().stream().map(Sample.Item::candidates).toList();
        int[] chosen = new int[sentence.size()];
        for (int i = 0; i < chosen.length; i++) {
            int count = sentence.get(i).readings().size();
            if (count < 2) {
                continue;
            }
            List<Perceptron.Choice> choices = new ArrayList<>(count);
            double[] scores = new double[count];
            for (int reading = 0; reading < count; reading++) {
                choices.add(choice(sentence, chosen, i, reading));
                scores[reading] =
                        sentence.get(i).score(reading) + ranking.score(sample.language(), choices.get(reading));
            }
            Sample.Item item = sample.items().get(i);
            if (learn && item.open()) {
                learn(ranking, sample.language(), choices, scores, item.right());
            }
            chosen[i] = best(scores, all(count));
        }
        return chosen;
    }

    private static Perceptron.Choice choice(List<Candidates> sentence, int[] chosen, int at, int reading) {
        return visitor -> {
            sentence.get(at).visit(reading, visitor);
            Ranker.visit(sentence, chosen, at, reading, visitor);
        };
    }

    private List<String> classify(Sample sample, int[] readings, boolean learn) {
        List<WordClasses.Seen> sentence = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            sentence.add(sample.items().get(i).seen().get(readings[i]));
        }
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            int at = i;
            List<String> possible = sample.dependencies().classes(sentence.get(i));
            List<Perceptron.Choice> choices = new ArrayList<>();
            double[] scores = new double[possible.size()];
            boolean[] right = new boolean[possible.size()];
            for (int j = 0; j < scores.length; j++) {
                String upos = possible.get(j);
                choices.add(visitor -> WordClasses.visit(sentence, chosen, at, upos, visitor));
                scores[j] = scores.length == 1
                        ? 0
                        : WordClasses.base(j) + classes.score(sample.language(), choices.getLast());
                right[j] = upos.equals(sample.items().get(i).gold().upos());
            }
            if (learn && scores.length > 1 && best(scores, right) >= 0) {
                learn(classes, sample.language(), choices, scores, right);
            }
            chosen.add(possible.get(best(scores, all(scores.length))));
        }
        return chosen;
    }

    private static void learn(
            Perceptron perceptron, String language, List<Perceptron.Choice> choices, double[] scores, boolean[] right) {
        perceptron.step();
        boolean[] others = new boolean[right.length];
        for (int i = 0; i < right.length; i++) {
            others[i] = !right[i];
        }
        int good = best(scores, right);
        int bad = best(scores, others);
        if (bad >= 0 && scores[good] < scores[bad] + 1) {
            perceptron.update(language, choices.get(good), 1);
            perceptron.update(language, choices.get(bad), -1);
        }
    }

    private static boolean[] all(int count) {
        boolean[] all = new boolean[count];
        Arrays.fill(all, true);
        return all;
    }

    private static int best(double[] scores, boolean[] allowed) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (allowed[i] && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best;
    }

    private void measure(Sample sample, Score score) {
        int[] readings = read(sample, false);
        List<String> chosen = classify(sample, readings, false);
        for (int i = 0; i < readings.length; i++) {
            Sample.Item item = sample.items().get(i);
            Tag tag = sample.dependencies().tag(item.word(), readings[i], chosen.get(i));
            score.count(item.gold(), tag);
        }
    }
}
