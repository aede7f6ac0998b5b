package org.elchi.bench.identify;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Trains the models of identification, one a script: {@code Training FOLDER OUT}. */
public final class Training {
    private static final String TONGUES = "turkic/tongues.tsv";
    private static final int FEW = 12;
    private static final Trainer.Size FEW_LANGUAGES = new Trainer.Size(800_000, 100_000, 800_000, 3_000_000, 1_000_000);
    private static final Trainer.Size MANY_LANGUAGES =
            new Trainer.Size(1_000_000, 320_000, 2_560_000, 7_000_000, 2_500_000);

    private Training() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            System.err.println("usage: identify-train FOLDER OUT [SCRIPT …]");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<String> wanted = List.of(args).subList(2, args.length);
        List<Thread> threads = new ArrayList<>();
        tongues().forEach((script, rows) -> {
            if (wanted.isEmpty() || wanted.contains(script)) {
                threads.add(Thread.ofPlatform().start(() -> train(script, rows, folder, out)));
            }
        });
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static Map<String, List<Row>> tongues() {
        Problems problems = new Problems();
        Map<String, List<Row>> byScript = new TreeMap<>();
        for (Row row : Tsv.read(Data.bundled("lang"), TONGUES, 2, problems)) {
            String tag = row.cell(0);
            byScript.computeIfAbsent(tag.substring(tag.indexOf('-') + 1), s -> new ArrayList<>())
                    .add(row);
        }
        problems.raise();
        byScript.values().removeIf(rows -> rows.size() < 2);
        return byScript;
    }

    private static void train(String script, List<Row> rows, Path folder, Path out) {
        List<String> languages = new ArrayList<>();
        List<Lines> lines = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        try {
            for (Row row : rows) {
                Path file = folder.resolve(row.cell(0) + ".txt");
                if (!Files.exists(file)) {
                    System.out.println(row.cell(0) + ": no " + file);
                    continue;
                }
                Lines text = Lines.of(file, UnicodeScript.forName(script));
                if (!text.isEmpty()) {
                    languages.add(row.cell(0).substring(0, row.cell(0).indexOf('-')));
                    lines.add(text);
                    shares.add(Double.valueOf(row.cell(1)));
                }
            }
            System.out.println(script + ": " + languages);
            Trainer trainer = new Trainer(
                    languages, lines, shares.stream().mapToDouble(s -> s).toArray(), size(languages.size()));
            trainer.train();
            Files.createDirectories(out);
            try (OutputStream stream = Files.newOutputStream(out.resolve(script + ".model"))) {
                trainer.write(stream);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("training " + script, e);
        }
    }

    /** Few languages need few sequences. */
    private static Trainer.Size size(int languages) {
        return languages > FEW ? MANY_LANGUAGES : FEW_LANGUAGES;
    }
}
