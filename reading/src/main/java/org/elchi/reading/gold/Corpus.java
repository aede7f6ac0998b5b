package org.elchi.reading.gold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.data.Yaml;
import org.elchi.reading.Report;

/** Reads folders of sentences and documents with the facts that they should give. */
public final class Corpus {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String SAYINGS = "/sayings/";
    private static final String DOCUMENTS = "documents/";
    private static final String SILENT = "-";

    private final Data data;

    private Corpus(Data data) {
        this.data = data;
    }

    /** @param folder holds {@code <iso>/sayings/<type>.tsv} and {@code documents/<iso>/} */
    public static Corpus of(Path folder) {
        return new Corpus(Data.of(folder));
    }

    /** Codes of the languages that there are sayings of, in order. */
    public List<String> languages() {
        TreeSet<String> codes = new TreeSet<>();
        data.files().stream()
                .filter(path -> path.contains(SAYINGS))
                .forEach(path -> codes.add(path.substring(0, path.indexOf('/'))));
        return List.copyOf(codes);
    }

    /** The sayings of a language, file by file. */
    public List<Saying> sayings(String language) {
        Problems problems = new Problems();
        List<Saying> sayings = new ArrayList<>();
        for (String path : data.files()) {
            if (path.startsWith(language + SAYINGS) && path.endsWith(".tsv")) {
                String type = path.substring(path.lastIndexOf('/') + 1, path.length() - ".tsv".length());
                sayings(language, type, path, sayings, problems);
            }
        }
        problems.raise();
        return sayings;
    }

    private void sayings(String language, String type, String path, List<Saying> sayings, Problems problems) {
        int meaning = 0;
        List<GoldFact> wanted = List.of();
        for (Row row : Tsv.read(data, path, 2, problems)) {
            String said = row.cell(0);
            if (!said.isEmpty()) {
                meaning++;
                wanted = said.equals(SILENT) ? List.of() : wanted(type, said, row, problems);
            } else if (meaning == 0) {
                problems.add(row, "no meaning stands above it");
            }
            sayings.add(new Saying(language, type, wanted, row.cell(1), meaning));
        }
    }

    private static List<GoldFact> wanted(String type, String said, Row row, Problems problems) {
        return Yaml.parse(said, row.file(), row.line(), problems).stream()
                .flatMap(node -> node.isList() ? node.items().stream() : List.of(node).stream())
                .map(node -> new GoldFact("", type, GoldFact.slots(node), false))
                .toList();
    }

    /** The documents of all languages. */
    public List<GoldDocument> documents() {
        TreeSet<String> folders = new TreeSet<>();
        data.files().stream()
                .filter(path -> path.startsWith(DOCUMENTS) && path.endsWith("/metadata.tsv"))
                .forEach(path -> folders.add(path.substring(0, path.lastIndexOf('/') + 1)));
        List<GoldDocument> documents = new ArrayList<>();
        for (String folder : folders) {
            String language = folder.substring(DOCUMENTS.length()).replace("/", "");
            documents.addAll(
                    in(folder, Optional.of(language).filter(code -> !code.isEmpty()), data, folder + "gold.jsonl"));
        }
        return documents;
    }

    /**
     * The documents of a folder of texts with {@code metadata.tsv}; the name of each text begins with its language.
     *
     * @param gold the file of their facts
     */
    public static List<GoldDocument> documents(Path folder, Path gold) {
        String name = String.valueOf(gold.getFileName());
        return of(folder).in("", Optional.empty(), of(gold.toAbsolutePath().resolveSibling("")).data, name);
    }

    private List<GoldDocument> in(String folder, Optional<String> language, Data facts, String file) {
        Problems problems = new Problems();
        Map<String, LocalDate> days = new HashMap<>();
        for (Row row : Tsv.read(data, folder + "metadata.tsv", 1, problems)) {
            if (DAY.matcher(row.cell(1)).matches()) {
                days.put(row.cell(0), LocalDate.parse(row.cell(1)));
            }
        }
        Map<String, List<GoldFact>> gold = gold(facts, file, problems);
        problems.raise();
        List<GoldDocument> documents = new ArrayList<>();
        for (String path : data.files()) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.equals(folder + name) && name.endsWith(".txt")) {
                Report report = new Report(name, data.read(path), Optional.ofNullable(days.get(name)));
                documents.add(new GoldDocument(
                        language.orElse(name.replaceAll("-.*", "")), report, gold.getOrDefault(name, List.of())));
            }
        }
        return documents;
    }

    private static Map<String, List<GoldFact>> gold(Data data, String path, Problems problems) {
        Map<String, List<GoldFact>> gold = new HashMap<>();
        List<String> lines = data.find(path).orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Optional<Node> line = Yaml.parse(lines.get(i), path, i + 1, problems);
                line.map(GoldFact::of)
                        .ifPresent(fact -> gold.computeIfAbsent(fact.document(), key -> new ArrayList<>())
                                .add(fact));
            }
        }
        return gold;
    }
}
