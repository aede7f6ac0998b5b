package org.elchi.authority;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** Writes names that nobody listed as English texts write them, by {@code lang/<iso>/romanisation.tsv}: <i>Жақыпов</i> is Zhakypov. */
public final class Romaniser {
    private static final String FILE = "/romanisation.tsv";
    private static final String RESPELLING = "/respelling.tsv";
    private static final String NOTHING = "-";
    private static final String VOWELS = "aeiouy";

    private enum Context {
        ANY,
        BEGIN,
        VOWEL,
        BEFORE_VOWEL
    }

    private record Rule(String letters, String latin, Context context) {}

    private final Data languages;
    private final String file;
    private final Map<String, Map<Character, List<Rule>>> tables = new ConcurrentHashMap<>();

    private Romaniser(Data languages, String file) {
        this.languages = languages;
        this.file = file;
    }

    /** The tables of the languages that come with Elchi. */
    public static Romaniser load() {
        return of(Data.bundled("lang"));
    }

    /** The tables of a folder of languages; each is read when it is first needed. */
    public static Romaniser of(Data languages) {
        return new Romaniser(languages, FILE);
    }

    /** The same with other tables, which spell names in the letters of each language: {@code respelling.tsv}. */
    public static Romaniser respelling() {
        return new Romaniser(Data.bundled("lang"), RESPELLING);
    }

    /** Whether there is a table for a language. */
    public boolean knows(String language) {
        return languages.find(language + file).isPresent();
    }

    /**
     * A name in Latin letters; letters that the language's table lacks stay as they are.
     *
     * @throws DataException where the table has mistakes
     */
    public String romanise(String language, String given) {
        Map<Character, List<Rule>> table = tables.computeIfAbsent(language, this::read);
        StringBuilder latin = new StringBuilder();
        int begin = 0;
        for (int i = 0; i <= given.length(); i++) {
            if (i == given.length() || Character.isWhitespace(given.charAt(i)) || given.charAt(i) == '-') {
                word(table, given.substring(begin, i), latin);
                latin.append(i == given.length() ? "" : String.valueOf(given.charAt(i)));
                begin = i + 1;
            }
        }
        return latin.toString();
    }

    private Map<Character, List<Rule>> read(String language) {
        Problems problems = new Problems();
        Map<Character, List<Rule>> table = new HashMap<>();
        for (Row row : Tsv.read(languages, language + file, 2, problems)) {
            Rule rule = new Rule(row.cell(0), row.cell(1).equals(NOTHING) ? "" : row.cell(1), context(row, problems));
            table.merge(row.cell(0).charAt(0), List.of(rule), Romaniser::ordered);
        }
        problems.raise();
        return table;
    }

    /** Longer letters first, among these the ones with a context. */
    private static List<Rule> ordered(List<Rule> first, List<Rule> second) {
        return Stream.concat(first.stream(), second.stream())
                .sorted(Comparator.comparingInt((Rule rule) -> -rule.letters().length())
                        .thenComparing(rule -> rule.context() == Context.ANY))
                .toList();
    }

    private static Context context(Row row, Problems problems) {
        return switch (row.cell(2)) {
            case "" -> Context.ANY;
            case "begin" -> Context.BEGIN;
            case "vowel" -> Context.VOWEL;
            case "before-vowel" -> Context.BEFORE_VOWEL;
            default -> {
                problems.add(row, "found '" + row.cell(2) + "', need begin, vowel, before-vowel or nothing");
                yield Context.ANY;
            }
        };
    }

    // ---- one word

    private static void word(Map<Character, List<Rule>> table, String word, StringBuilder out) {
        boolean shouted =
                word.length() > 1 && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        String small = small(word);
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < small.length(); ) {
            boolean capital = Character.isUpperCase(word.charAt(i)) && !(shouted && i > 0);
            Optional<Rule> rule = rule(table, small, i, latin);
            String kept = String.valueOf(capital ? word.charAt(i) : small.charAt(i));
            latin.append(rule.map(found -> capital ? capitalised(found.latin()) : found.latin())
                    .orElse(kept));
            i += rule.map(found -> found.letters().length()).orElse(1);
        }
        out.append(latin);
    }

    private static Optional<Rule> rule(Map<Character, List<Rule>> table, String word, int at, StringBuilder before) {
        for (Rule rule : table.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(rule.letters(), at) && holds(table, rule, word, at, before)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(
            Map<Character, List<Rule>> table, Rule rule, String word, int at, StringBuilder before) {
        return switch (rule.context()) {
            case ANY -> true;
            case BEGIN -> at == 0;
            case VOWEL -> !before.isEmpty() && vowel(before.charAt(before.length() - 1));
            case BEFORE_VOWEL -> {
                int next = at + rule.letters().length();
                yield next < word.length() && sounds(table, word.charAt(next));
            }
        };
    }

    private static boolean sounds(Map<Character, List<Rule>> table, char letter) {
        return table.getOrDefault(letter, List.of(new Rule("", String.valueOf(letter), Context.ANY))).stream()
                .map(Rule::latin)
                .anyMatch(latin -> !latin.isEmpty() && vowel(latin.charAt(latin.length() - 1)));
    }

    private static boolean vowel(char letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** One letter for one letter, so that places agree with the word as given. */
    private static String small(String word) {
        StringBuilder small = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            small.append(Character.toLowerCase(word.charAt(i)));
        }
        return small.toString();
    }

    private static String capitalised(String latin) {
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
