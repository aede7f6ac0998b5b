package org.elchi.writing.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** The codes that records hold, as concepts: {@code codes.tsv}, with labels from the words of each language. */
final class Codes {
    private static final String FILE = "codes.tsv";
    private static final String SCHEME = "-";
    private static final String ENGLISH = "en";

    private record Key(String list, String code) {}

    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private final Map<Key, Map<String, String>> labels = new LinkedHashMap<>();
    private final Context context;

    private Codes(Context context) {
        this.context = context;
    }

    /** @throws org.elchi.language.data.DataException with all mistakes of the files */
    static Codes load(Context context) {
        Codes codes = new Codes(context);
        Problems problems = new Problems();
        Tsv.read(Data.beside(Codes.class, FILE), FILE, 3, problems)
                .forEach(row -> codes.rows.put(new Key(row.cell(0), row.cell(1)), row));
        Data lang = Data.bundled("lang");
        lang.files().forEach(path -> codes.words(lang, path, problems));
        problems.raise();
        return codes;
    }

    /** The first word that a language has for a code is its label: {@code kk/terms/topic.tsv}. */
    private void words(Data lang, String path, Problems problems) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3 || !parts[1].equals("terms") || !parts[2].endsWith(".tsv")) {
            return;
        }
        String list = parts[2].substring(0, parts[2].length() - ".tsv".length());
        for (Row row : Tsv.read(lang, path, 2, problems)) {
            Key key = new Key(list, row.cell(1));
            if (rows.containsKey(key)) {
                labels.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(parts[0], row.cell(0));
            }
        }
    }

    boolean has(String list, String code) {
        return rows.containsKey(new Key(list, code));
    }

    /** What a public vocabulary calls a code. */
    Optional<String> sameAs(String list, String code) {
        return Optional.ofNullable(rows.get(new Key(list, code)))
                .map(row -> row.cell(3))
                .filter(same -> !same.isEmpty())
                .map(context::expanded);
    }

    /** A code as a concept. */
    Thing concept(String list, String code) {
        Key key = new Key(list, code);
        Thing concept = new Thing(Names.code(list, code), List.of("Concept")).text("notation", code);
        Optional.ofNullable(rows.get(key)).ifPresent(row -> concept.words("prefLabel", row.cell(2), ENGLISH));
        labels.getOrDefault(key, Map.of()).forEach((language, word) -> concept.words("prefLabel", word, language));
        concept.link("inScheme", Names.list(list));
        sameAs(list, code).ifPresent(same -> concept.link("exactMatch", same));
        return concept;
    }

    /** All lists and their codes. */
    List<Thing> all() {
        List<Thing> all = new ArrayList<>();
        rows.forEach(
                (key, row) -> all.add(key.code().equals(SCHEME) ? scheme(key, row) : concept(key.list(), key.code())));
        return all;
    }

    private static Thing scheme(Key key, Row row) {
        return new Thing(Names.list(key.list()), List.of("ConceptScheme")).words("prefLabel", row.cell(2), ENGLISH);
    }

    /** The names of the lists, in order. */
    List<String> lists() {
        TreeSet<String> lists = new TreeSet<>();
        rows.keySet().forEach(key -> lists.add(key.list()));
        return List.copyOf(lists);
    }
}
