package org.elchi.bench.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.reading.value.TextValue;
import org.elchi.reading.value.ValueReader;

/** Files of cases in; how many are read right, by file, and which are left out and why. */
public final class Accuracy {
    private final ValueReader reader;
    private final Tongue tongue;
    private final boolean misses;
    private final Map<String, Integer> left = new TreeMap<>();
    private int right;
    private int counted;
    private int all;
    private int allRight;

    private Accuracy(Language language, boolean misses) {
        this.reader = ValueReader.load(Data.bundled("lang"), language);
        this.tongue = new Tongue(language.code(), language.everyday());
        this.misses = misses;
    }

    /** @param arguments a language, a folder, and {@code --misses} before them to see what is read wrong */
    public static void main(String[] arguments) throws IOException {
        boolean misses = arguments[0].equals("--misses");
        int first = misses ? 1 : 0;
        Language language = Languages.load().of(arguments[first]).orElseThrow();
        new Accuracy(language, misses).files(Path.of(arguments[first + 1]));
    }

    private void files(Path folder) throws IOException {
        row("file", "right", "counted", "all right", "all");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                file(file);
            }
        }
        row("all", right, counted, allRight, all);
        left.forEach((why, count) -> System.out.println("left out: " + count + " " + why));
    }

    private void file(Path file) throws IOException {
        int[] before = {right, counted, allRight, all};
        for (Case one : Cases.of(file)) {
            count(one);
        }
        row(
                String.valueOf(file.getFileName()),
                right - before[0],
                counted - before[1],
                allRight - before[2],
                all - before[3]);
    }

    private void count(Case one) {
        List<TextValue> found = reader.read(one.text(), tongue, Optional.of(one.day()));
        boolean met = one.met(found);
        all++;
        if (!one.left().isEmpty()) {
            left.merge(one.left(), 1, Integer::sum);
        } else {
            counted++;
            right += met ? 1 : 0;
        }
        allRight += met && !one.expected().isEmpty() ? 1 : 0;
        if (misses && !met && one.left().isEmpty()) {
            System.out.println("  " + one.day() + " " + one.text());
            one.expected().forEach(value -> System.out.println("      wanted " + value.type() + " " + value.values()));
            found.forEach(value -> System.out.println("      found  " + value.type() + " " + value.value() + " "
                    + value.span().of(one.text())));
        }
    }

    private static void row(Object... cells) {
        System.out.printf(Locale.ROOT, "%-40s %9s %9s %9s %9s%n", cells);
    }
}
