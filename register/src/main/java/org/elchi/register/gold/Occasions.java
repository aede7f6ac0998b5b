package org.elchi.register.gold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.data.Yaml;
import org.elchi.reading.Report;
import org.elchi.reading.gold.GoldFact;
import org.elchi.register.record.Source;

/** Reads folders {@code NN-name}, each with the documents of an occasion, {@code metadata.tsv} and {@code gold.jsonl} with an event on each line. */
public final class Occasions {
    private static final String CYRILLIC = "Cyrl";
    private static final String LATIN = "Latn";

    private final Data data;
    private final Problems problems = new Problems();

    private Occasions(Data data) {
        this.data = data;
    }

    /** All documents of all occasions, in order. */
    public static List<Retold> of(Path folder) {
        Occasions occasions = new Occasions(Data.of(folder));
        List<Retold> all = occasions.read();
        occasions.problems.raise();
        return all;
    }

    private List<Retold> read() {
        TreeSet<String> folders = new TreeSet<>();
        data.files().stream()
                .filter(path -> path.endsWith("/gold.jsonl"))
                .forEach(path -> folders.add(path.substring(0, path.indexOf('/') + 1)));
        List<Retold> all = new ArrayList<>();
        folders.forEach(folder -> all.addAll(occasion(folder)));
        return all;
    }

    private List<Retold> occasion(String folder) {
        int number = Integer.parseInt(folder, 0, folder.indexOf('-'), 10);
        Map<String, List<Told>> told = told(folder + "gold.jsonl");
        List<Retold> documents = new ArrayList<>();
        for (Row row : Tsv.read(data, folder + "metadata.tsv", 1, problems)) {
            String name = row.cell(0);
            if (name.endsWith(".txt")) {
                Source source = new Source(
                        folder + name,
                        Optional.of(LocalDate.parse(row.cell(1))),
                        Optional.of(row.cell(2)),
                        Optional.empty());
                String text = data.read(folder + name);
                documents.add(new Retold(
                        number,
                        new Report(folder + name, text, source.date()),
                        tongue(name, text),
                        source,
                        told.getOrDefault(name, List.of())));
            }
        }
        return documents;
    }

    private Map<String, List<Told>> told(String path) {
        Map<String, List<Told>> told = new HashMap<>();
        List<String> lines = data.read(path).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Yaml.parse(lines.get(i), path, i + 1, problems)
                        .ifPresent(line -> told.computeIfAbsent(line.need("doc").text(), name -> new ArrayList<>())
                                .add(told(line)));
            }
        }
        return told;
    }

    private static Told told(Node line) {
        List<Span> evidence = line.need("evidence").items().stream()
                .map(range -> new Span(place(range.need("begin")), place(range.need("end"))))
                .toList();
        return new Told(GoldFact.of(line), line.need("event").text(), evidence);
    }

    private static int place(Node node) {
        return Integer.parseInt(node.text());
    }

    /** The name of a document begins with its language; its letters say the script. */
    private static Tongue tongue(String name, String text) {
        boolean cyrillic = text.codePoints()
                        .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                        .count()
                > text.length() / 2;
        return new Tongue(name.substring(0, name.indexOf('-')), cyrillic ? CYRILLIC : LATIN);
    }
}
