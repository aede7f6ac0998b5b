package org.elchi.bench.identify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.language.identify.Identifier;

/**
 * How many lines are identified right: {@code Accuracy [--misses] [--words | --pairs] FOLDER …}. A file is named by the language of its lines, with
 * its script where that matters: {@code kk.txt}, {@code az-cyrl.txt}, {@code uz-Latn.txt}.
 */
public final class Accuracy {
    private static final int LONG = 5;

    private final Identifier identifier = Languages.load().identifier();
    private final List<String> ours = folders();
    private final boolean misses;
    private final int words;

    private Accuracy(boolean misses, int words) {
        this.misses = misses;
        this.words = words;
    }

    /** The languages that have a folder. */
    private static List<String> folders() {
        return Data.bundled("lang").files().stream()
                .filter(path -> path.endsWith("/alphabet.yaml"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .toList();
    }

    public static void main(String[] args) throws IOException {
        List<String> arguments = List.of(args);
        Accuracy accuracy = new Accuracy(
                arguments.contains("--misses"),
                arguments.contains("--words") ? 1 : arguments.contains("--pairs") ? 2 : 0);
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                accuracy.folder(Path.of(argument));
            }
        }
    }

    private void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            System.out.println(folder + ": not here");
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        Map<String, Double> shares = new TreeMap<>();
        long right = 0;
        long all = 0;
        System.out.println(folder.getFileName());
        for (Path file : files) {
            List<String> lines = lines(file);
            String name = String.valueOf(file.getFileName()).replace(".txt", "");
            List<String> wrong = lines.stream()
                    .filter(line -> !is(identifier.identify(line), name))
                    .toList();
            shares.put(name, 100.0 * (lines.size() - wrong.size()) / Math.max(1, lines.size()));
            right += lines.size() - wrong.size();
            all += lines.size();
            System.out.printf(
                    Locale.ROOT, "  %-10s %6d  %6.2f  %s%n", name, lines.size(), shares.get(name), taken(wrong));
            if (misses) {
                wrong.forEach(line -> System.out.println("      " + tag(line) + "  " + line));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "  mean of files %.2f, of files in our languages %.2f, of lines %.2f%n%n",
                mean(shares, shares.keySet().stream().toList()),
                mean(
                        shares,
                        shares.keySet().stream()
                                .filter(name -> ours.contains(language(name)))
                                .toList()),
                100.0 * right / Math.max(1, all));
    }

    private List<String> lines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return words == 0 ? lines : lines.stream().flatMap(this::taken).toList();
    }

    /** Words from the middle of a line, the first of at least five letters. */
    private Stream<String> taken(String line) {
        String[] parts = line.split("[^\\p{L}\\p{M}'`ʼʻ‘’]+");
        int first = parts.length / 2;
        while (first < parts.length && parts[first].length() < LONG) {
            first++;
        }
        return first + words > parts.length
                ? Stream.empty()
                : Stream.of(String.join(" ", List.of(parts).subList(first, first + words)));
    }

    private String tag(String line) {
        return identifier.rank(line).stream()
                .limit(3)
                .map(c -> String.format(Locale.ROOT, "%s %.2f", c.tongue().tag(), c.probability()))
                .collect(Collectors.joining(" "));
    }

    private static double mean(Map<String, Double> shares, List<String> names) {
        return names.stream()
                .mapToDouble(name -> shares.getOrDefault(name, 0.0))
                .average()
                .orElse(0);
    }

    private static String language(String name) {
        return name.contains("-") ? name.substring(0, name.indexOf('-')) : name;
    }

    private static boolean is(Tongue tongue, String name) {
        return name.contains("-")
                ? tongue.tag().equalsIgnoreCase(name)
                : tongue.language().equals(name);
    }

    /** What wrong lines were taken for, the most frequent first. */
    private String taken(List<String> wrong) {
        Map<String, Long> counts = wrong.stream()
                .collect(Collectors.groupingBy(
                        line -> identifier.identify(line).tag(), TreeMap::new, Collectors.counting()));
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Comparator.comparing(Map.Entry::getKey)));
        return entries.stream()
                .limit(6)
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }
}
