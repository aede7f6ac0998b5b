package org.elchi.reading.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.language.Language;
import org.elchi.language.Reading;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.data.Yaml;
import org.elchi.reading.value.Match.Ending;

/** The words of numbers and time of one language. Immutable. */
final class Vocabulary {
    private static final Map<String, Sense> NUMBERS = Stream.of(
                    Sense.CARDINAL,
                    Sense.MULTIPLIER,
                    Sense.ORDINAL,
                    Sense.HALF,
                    Sense.CURRENCY,
                    Sense.PERCENT,
                    Sense.UNIT,
                    Sense.APPROX,
                    Sense.COLLECTIVE,
                    Sense.COUNTER,
                    Sense.LABEL,
                    Sense.POINT,
                    Sense.OVER,
                    Sense.MINUS,
                    Sense.MINOR)
            .collect(Collectors.toMap(sense -> sense.name().toLowerCase(Locale.ROOT), sense -> sense));
    private static final Map<String, Ending> ENDINGS =
            Map.of("ordinal", Ending.ORDINAL, "adjective", Ending.ADJECTIVE, "counter", Ending.COUNTER);
    private static final Map<String, Sense> TIMES = Map.of(
            "months", Sense.MONTH,
            "weekdays", Sense.WEEKDAY,
            "units", Sense.PERIOD,
            "seasons", Sense.SEASON,
            "day", Sense.DAY,
            "year", Sense.YEAR,
            "which", Sense.WHICH);
    private static final Map<String, Sense> TIME_WORDS = Map.ofEntries(
            Map.entry("ago", Sense.AGO),
            Map.entry("from-now", Sense.FROM_NOW),
            Map.entry("within", Sense.WITHIN),
            Map.entry("next-week", Sense.NEXT_WEEK),
            Map.entry("next", Sense.NEXT),
            Map.entry("last", Sense.LAST),
            Map.entry("rest", Sense.REST),
            Map.entry("begin", Sense.BEGIN),
            Map.entry("end", Sense.END),
            Map.entry("until", Sense.UNTIL),
            Map.entry("date", Sense.DATE),
            Map.entry("between", Sense.BETWEEN),
            Map.entry("now", Sense.NOW));
    private static final Map<String, Sense> ADPOSITIONS = Map.of(
            "until", Sense.UNTIL,
            "since", Sense.SINCE,
            "after", Sense.AFTER,
            "before", Sense.BEFORE,
            "between", Sense.BETWEEN,
            "ins", Sense.WITH);
    private static final Set<Sense> OF_ABLATIVE = Set.of(Sense.SINCE, Sense.AFTER, Sense.BEFORE);
    private static final Set<String> TIME_KEYS = Stream.of(
                    TIMES.keySet(), TIME_WORDS.keySet(), Set.of("language", "capital"))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    private static final Map<String, String> SEASONS =
            Map.of("spring", "21", "summer", "22", "autumn", "23", "winter", "24");

    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, Ending> endings = new LinkedHashMap<>();
    private final Map<String, Set<String>> shared = new HashMap<>();
    private final Language language;
    private boolean capitalMonths;
    private Openings openings = new Openings(Set.of());

    private static final int REMEMBERED = 50_000;
    private final Map<String, Boolean> glued = new ConcurrentHashMap<>();

    private Vocabulary(Language language) {
        this.language = language;
    }

    /** @param currencies ISO 4217 codes by name, besides those of the files */
    static Vocabulary load(Data data, Language language, Map<String, String> currencies, Problems problems) {
        Vocabulary vocabulary = new Vocabulary(language);
        String folder = language.code() + "/";
        for (Row row : Tsv.read(data, folder + "number-endings.tsv", 2, problems)) {
            vocabulary.ending(row, problems);
        }
        for (Row row : Tsv.read(data, folder + "numbers.tsv", 2, problems)) {
            vocabulary.number(row, problems);
        }
        for (Row row : Tsv.read(data, folder + "conjunctions.tsv", 2, problems)) {
            if (row.cell(1).equals("and") && row.cell(0).indexOf(' ') < 0) {
                vocabulary.add(row.cell(0), Sense.AND, "");
            }
        }
        for (Row row : Tsv.read(data, folder + "adpositions.tsv", 3, problems)) {
            Sense sense = ADPOSITIONS.get(row.cell(2));
            if (sense != null && (!OF_ABLATIVE.contains(sense) || row.cell(1).equals("abl"))) {
                vocabulary.add(row.cell(0), sense, "");
            }
        }
        Yaml.read(data, folder + "time.yaml", problems).ifPresent(root -> vocabulary.time(root.only(TIME_KEYS)));
        currencies.forEach((name, code) -> vocabulary.add(name, Sense.CURRENCY, code));
        vocabulary
                .terms
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparing(term -> -term.words().size())));
        vocabulary.openings = new Openings(vocabulary.terms.keySet());
        return vocabulary;
    }

    private void ending(Row row, Problems problems) {
        Ending ending = ENDINGS.get(row.cell(1));
        if (ending == null) {
            unknown(row, "kind of ending", ENDINGS.keySet(), problems);
        } else {
            endings.put(language.common(row.cell(0)), ending);
        }
    }

    private static void unknown(Row row, String what, Set<String> known, Problems problems) {
        problems.add(
                row,
                "unknown " + what + " '" + row.cell(1) + "', need one of "
                        + known.stream().sorted().toList());
    }

    private void number(Row row, Problems problems) {
        Sense sense = NUMBERS.get(row.cell(1));
        if (sense == null) {
            unknown(row, "kind", NUMBERS.keySet(), problems);
        } else if (sense.counts() && !decimal(row.cell(2))) {
            problems.add(row, "found '" + row.cell(2) + "', need a number");
        } else {
            add(row.cell(0), sense, row.cell(2));
        }
    }

    private void time(Node root) {
        root.entries().forEach((key, node) -> {
            if (TIMES.containsKey(key)) {
                Sense sense = TIMES.get(key);
                node.entries()
                        .forEach((value, words) -> words.texts()
                                .forEach(word -> add(
                                        word, sense, sense == Sense.SEASON ? SEASONS.getOrDefault(value, "") : value)));
            } else if (TIME_WORDS.containsKey(key)) {
                node.texts().forEach(word -> add(word, TIME_WORDS.get(key), ""));
            } else if (key.equals("capital")) {
                capitalMonths = node.texts().contains("months");
            }
        });
    }

    private void add(String phrase, Sense sense, String value) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : phrase.replace("-", " - ").strip().split("\\s+")) {
            words.add(keys(word));
        }
        BigDecimal number = decimal(value) ? new BigDecimal(value) : BigDecimal.ZERO;
        Term term = new Term(sense, value, number, words, phrase.equals(value) && sense == Sense.CURRENCY);
        if (sense == Sense.CURRENCY) {
            words.getLast()
                    .forEach(key -> shared.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(value));
        }
        words.getFirst()
                .forEach(key ->
                        terms.computeIfAbsent(key, k -> new ArrayList<>()).add(term));
    }

    /** The form itself and, where the list gives an inflected form, its stem. */
    private Set<String> keys(String word) {
        String form = unstopped(language.common(word));
        Set<String> keys = new LinkedHashSet<>(Set.of(form));
        if (!form.isEmpty() && Character.isLetter(form.charAt(0))) {
            List<Reading> readings = language.read(form);
            if (readings.stream().noneMatch(reading -> reading.lemma().equals(form))) {
                readings.stream()
                        .filter(reading -> !reading.verb())
                        .findFirst()
                        .ifPresent(reading -> keys.add(reading.lemma()));
            }
        }
        return keys;
    }

    private static boolean decimal(String value) {
        return !value.isEmpty()
                && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')
                && value.chars().anyMatch(Character::isDigit);
    }

    static String unstopped(String form) {
        return form.length() > 1 && form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    /** Whether months are written with a capital, so that a small one needs more beside it to be one. */
    boolean capitalMonths() {
        return capitalMonths;
    }

    /** Whether a term may begin with a form or with what is left of it without an ending; most often not. */
    boolean opens(String form) {
        return openings.of(form);
    }

    /** Terms that begin with a word, the longest first. */
    List<Term> of(String key) {
        return terms.getOrDefault(key, List.of());
    }

    /** The one term of a sense that is a single word. */
    Optional<Term> word(String key, Sense sense) {
        for (Term term : of(key)) {
            if (term.sense() == sense && term.words().size() == 1) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** Whether no other currency bears the same noun: tenge, but not dollar. */
    boolean sole(Term currency) {
        Set<String> noun = currency.words().getLast();
        return noun.stream().allMatch(key -> shared.getOrDefault(key, Set.of()).size() == 1);
    }

    Map<String, Ending> endings() {
        return endings;
    }

    /** The kind of ending that letters after figures begin with. */
    Ending endingOf(String suffix) {
        Ending found = Ending.NONE;
        int length = 0;
        for (Map.Entry<String, Ending> entry : endings.entrySet()) {
            if (entry.getKey().length() > length && suffix.startsWith(entry.getKey())) {
                found = entry.getValue();
                length = entry.getKey().length();
            }
        }
        return found;
    }

    /** Whether a form is a number written as one word, with or without the ending of an ordinal. */
    boolean glued(String form) {
        Boolean known = glued.get(form);
        if (known == null) {
            known = !parts(form).isEmpty()
                    || endings.keySet().stream()
                            .anyMatch(ending -> form.endsWith(ending)
                                    && !parts(form.substring(0, form.length() - ending.length()))
                                            .isEmpty());
            if (glued.size() >= REMEMBERED) {
                glued.clear();
            }
            glued.put(form, known);
        }
        return known;
    }

    /** The parts of a number written as one word, <i>yirmibeş</i>; empty for everything else. */
    List<Term> parts(String word) {
        List<Term> parts = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            Optional<Term> part = Optional.empty();
            for (int end = word.length(); end > at + 1 && part.isEmpty(); end--) {
                String piece = word.substring(at, end);
                part = word(piece, Sense.CARDINAL).or(() -> word(piece, Sense.MULTIPLIER));
                if (part.isPresent()) {
                    at = end;
                }
            }
            if (part.isEmpty()) {
                return List.of();
            }
            parts.add(part.get());
        }
        return parts.size() > 1 ? parts : List.of();
    }
}
