package org.elchi.bench.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.authority.tagging.Labels;
import org.elchi.authority.tagging.Template;

/**
 * Measures the tagger by cross-validation: each part of the sentences is tagged by a model that has learnt from the others.
 *
 * <p>{@code Accuracy [--folds=N] [--ablation] [--all] [--misses] [--from=LANGUAGE] LANGUAGE=FILE …}
 */
public final class Accuracy {
    private static final int FOLDS = 5;
    private static final String MISSED = "-";
    private static final String FALSE = "+";
    private static final int AROUND = 4;

    private final Options options;

    private Accuracy(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Accuracy accuracy = new Accuracy(Options.of(arguments));
        if (accuracy.options.has("ablation")) {
            accuracy.ablation();
        } else {
            accuracy.languages();
        }
    }

    private Set<Template.Group> without() {
        Set<Template.Group> without = EnumSet.noneOf(Template.Group.class);
        for (String name : options.text("without", "").split(",")) {
            if (!name.isEmpty()) {
                without.add(Template.Group.valueOf(name));
            }
        }
        return without;
    }

    private void languages() throws IOException {
        Map<String, Score> scores = measured(Corpus.read(options.files()).without(without()));
        scores.forEach((name, score) -> {
            System.out.println();
            System.out.println(name);
            score.print(options.has("all"));
        });
    }

    /** What each kind of knowledge adds: F1 without it. */
    private void ablation() throws IOException {
        Corpus corpus = Corpus.read(options.files());
        row("everything", corpus);
        for (Template.Group group : Template.Group.values()) {
            row("no " + group.name().toLowerCase(Locale.ROOT), corpus.without(Set.of(group)));
        }
    }

    private void row(String name, Corpus corpus) {
        Map<String, Score> scores = measured(corpus);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", name));
        scores.forEach((language, score) -> {
            line.append(String.format(Locale.ROOT, " | %s %6.2f", language, score.chiefF1()));
            for (String kind : Labels.CHIEF) {
                line.append(String.format(Locale.ROOT, " %6.2f", score.f1(kind)));
            }
        });
        System.out.println(line);
    }

    private Map<String, Score> measured(Corpus corpus) {
        int count = options.number("folds", FOLDS);
        int[] folds = Folds.of(corpus.sentences(), count);
        Map<String, Score> scores = new TreeMap<>();
        for (int fold = 0; fold < options.number("run", count); fold++) {
            Learner learner = new Learner(corpus.labels(), Learner.Plan.of(options));
            learner.learn(rest(corpus.complete(), folds, fold), rest(corpus.forgetful(), folds, fold));
            for (int i = 0; i < folds.length; i++) {
                if (folds[i] == fold) {
                    Annotated sentence = corpus.sentences().get(i);
                    List<String> tags = learner.tag(corpus.complete().get(i));
                    score(scores, sentence.language()).count(sentence.tags(), tags);
                    score(scores, sentence.language() + " forgetful")
                            .count(
                                    sentence.tags(),
                                    learner.tag(corpus.forgetful().get(i)));
                    if (options.has("misses")) {
                        misses(sentence, tags);
                    }
                }
            }
        }
        return scores;
    }

    private static Score score(Map<String, Score> scores, String name) {
        return scores.computeIfAbsent(name, key -> new Score(Labels.CHIEF));
    }

    /** What is learnt from: the other folds, of one language only if so asked. */
    private List<Sample> rest(List<Sample> samples, int[] folds, int fold) {
        String from = options.text("from", "");
        List<Sample> rest = new ArrayList<>();
        for (int i = 0; i < folds.length; i++) {
            String language = samples.get(i).sentence().language();
            if (folds[i] != fold && (from.isEmpty() || from.equals(language))) {
                rest.add(samples.get(i));
            }
        }
        return rest;
    }

    private static void misses(Annotated sentence, List<String> tags) {
        List<Entities.Entity> gold = Entities.of(sentence.tags());
        List<Entities.Entity> found = Entities.of(tags);
        gold.stream().filter(entity -> !found.contains(entity)).forEach(entity -> print(MISSED, sentence, entity));
        found.stream().filter(entity -> !gold.contains(entity)).forEach(entity -> print(FALSE, sentence, entity));
    }

    private static void print(String sign, Annotated sentence, Entities.Entity entity) {
        if (Labels.CHIEF.contains(entity.kind())) {
            List<String> words = new ArrayList<>(sentence.tokens());
            words.set(entity.begin(), "[" + words.get(entity.begin()));
            words.set(entity.end() - 1, words.get(entity.end() - 1) + "]");
            int from = Math.max(0, entity.begin() - AROUND);
            int to = Math.min(words.size(), entity.end() + AROUND);
            System.out.println(sign + " " + sentence.language() + " " + entity.kind() + " "
                    + String.join(" ", words.subList(from, to)));
        }
    }
}
