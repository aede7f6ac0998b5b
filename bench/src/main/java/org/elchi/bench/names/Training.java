package org.elchi.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Learns the model of the tagger from annotated sentences: {@code Training OUT LANGUAGE=FILE …}. */
public final class Training {
    private Training() {}

    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        Path out = Path.of(options.files().getFirst());
        Corpus corpus = Corpus.read(options.files().subList(1, options.files().size()));
        Learner learner = new Learner(corpus.labels(), Learner.Plan.of(options));
        learner.learn(corpus.complete(), corpus.forgetful());
        byte[] model = learner.model();
        Files.write(out, model);
        System.out.printf(
                Locale.ROOT,
                "%s: %d sentences, %d features, %d weights, %d bytes%n",
                out.getFileName(),
                corpus.sentences().size(),
                learner.features(),
                learner.weights(),
                model.length);
    }
}
