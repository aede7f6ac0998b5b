package org.elchi.register.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.reading.lexicon.Entry;

/**
 * What phrases of any language mean alike: topics, kinds of instruments, of bodies and so on, by the lists {@code lang/<iso>/terms}. A
 * topic goes by its code, another concept by its list and code: {@code instrument/treaty}.
 */
final class Concepts {
    private static final String TERMS = "/terms/";
    private static final String TOPIC = "topic";
    /** Between a list and a code. */
    private static final char OF = '/';

    /** Codes and lists that say too little. */
    private static final Set<String> VAGUE = Set.of("other", "field");

    private final Data lists;
    private final Map<String, Set<String>> byCode = new TreeMap<>();

    private Concepts(Data lists) {
        this.lists = lists;
    }

    static Concepts load() {
        Concepts concepts = new Concepts(Data.bundled("lang").only(path -> path.contains(TERMS)));
        Problems problems = new Problems();
        for (String file : concepts.lists.files()) {
            for (Row row : Tsv.read(concepts.lists, file, 2, problems)) {
                concepts.add(list(file), row.cell(1));
            }
        }
        problems.raise();
        return concepts;
    }

    private static String list(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".tsv", "");
    }

    private void add(String list, String code) {
        String term = term(list, code);
        if (!term.isEmpty()) {
            byCode.computeIfAbsent(code, key -> new TreeSet<>()).add(term);
        }
    }

    /** The files of all languages, for reading phrases. */
    Data lists() {
        return lists;
    }

    /** Concepts of a code, which is a word or several in English; empty where there is none. */
    Set<String> of(String code) {
        return byCode.getOrDefault(code, Set.of());
    }

    /** The concept that an entry of the lists means; empty for one that says too little. */
    static String of(Entry entry) {
        return term(entry.list(), entry.code());
    }

    /** Whether a concept is a topic. */
    static boolean isTopic(String concept) {
        return concept.indexOf(OF) < 0;
    }

    private static String term(String list, String code) {
        if (VAGUE.contains(list) || VAGUE.contains(code)) {
            return "";
        }
        return list.equals(TOPIC) ? code : list + OF + code;
    }
}
