package org.elchi.writing.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Authority;

/** What the slots of templates may hold, said in a language: names of the world, all codes, dates of all shapes. */
final class SampleSlots {
    /** Stands for words of a source, which are no words of the language. */
    static final Said ORIGINAL = Said.original("“x”", "mul");

    private static final List<String> PEOPLE = List.of(
            "Kassym-Jomart Tokayev", "Shavkat Mirziyoyev", "Ilham Aliyev", "Sadyr Japarov", "Recep Tayyip Erdoğan");
    private static final List<String> STATES = List.of("KZ", "UZ", "KG", "TR", "AZ", "TM", "TJ", "RU", "CN");
    private static final List<String> PLACES = List.of("Tashkent", "Astana", "Bishkek", "Baku", "Ankara", "Ashgabat");
    private static final List<String> AMOUNTS = List.of("10000000000", "5200000", "900", "1", "7");
    private static final List<String> DATES = List.of(
            "2025-11-15",
            "2025-11-14/2025-11-15",
            "2025-11-30/2025-12-02",
            "2025-12-30/2026-01-02",
            "2025-08",
            "2030",
            "XXXX-04-05",
            "XXXX-05");
    private static final Set<String> NAMED = Set.of(
            "visitor",
            "host",
            "invited_by",
            "participants",
            "who",
            "chairs",
            "signatories",
            "recipient",
            "conferrer",
            "by",
            "from",
            "person",
            "speaker");

    private final Wording wording;
    private final Map<String, Set<String>> codes;

    SampleSlots(Wording wording) {
        this.wording = wording;
        this.codes = wording.entries();
    }

    /** All that a slot of one kind of record may hold; never empty. */
    List<Said> of(String type, String slot) {
        return switch (slot) {
            case "when", "since", "horizon" -> dates(slot.equals("horizon") ? "by" : slot);
            case "by" -> type.equals("instruction") ? named(PEOPLE) : dates("by");
            case "money", "latest", "pace", "needed" -> amounts();
            case "share", "change" -> List.of(Said.words(wording.percent(BigDecimal.valueOf(20))));
            case "count", "n" -> List.of(number(3), number(12));
            case "ordinal" -> List.of(wording.ordinal(BigDecimal.valueOf(22)).orElseThrow());
            case "day", "first", "last", "reported", "latest-date", "date" ->
                List.of(Said.words(wording.date("2025-11-15")));
            case "language" ->
                codes.getOrDefault("languages", Set.of()).stream()
                        .map(code -> Said.words(wording.language(code)))
                        .toList();
            case "to" ->
                type.equals("message") ? named(PEOPLE) : type.equals("instruction") ? List.of(ORIGINAL) : named(STATES);
            case "state" -> named(STATES);
            case "place" -> named(PLACES);
            default -> NAMED.contains(slot) ? named(PEOPLE) : coded(type, slot);
        };
    }

    private Said number(int number) {
        return Said.number(BigDecimal.valueOf(number), wording.number(BigDecimal.valueOf(number)));
    }

    private List<Said> dates(String use) {
        return DATES.stream()
                .flatMap(date -> wording.dates().said(use, date).stream())
                .map(runs -> Said.words(Diction.text(runs)))
                .toList();
    }

    private List<Said> amounts() {
        return AMOUNTS.stream()
                .map(BigDecimal::new)
                .map(number -> Said.number(number, wording.amount(number, Optional.of("USD"))))
                .toList();
    }

    /** Each alone, and several as a list. */
    private List<Said> named(List<String> ids) {
        List<Said> said = new ArrayList<>();
        ids.forEach(id -> wording.naming().known(id).ifPresent(said::add));
        said.add(Said.list(said.subList(0, 2)));
        return said;
    }

    private List<Said> coded(String type, String slot) {
        Set<String> known =
                codes.getOrDefault("words." + type + "." + slot, codes.getOrDefault("words." + slot, Set.of()));
        List<Said> said = new ArrayList<>();
        known.forEach(code -> wording.word(type, slot, code)
                .filter(word -> !word.isEmpty())
                .ifPresent(word -> said.add(Said.words(word))));
        if (said.size() > 1) {
            said.add(Said.list(said.subList(0, 2)));
        }
        return said.isEmpty() ? List.of(ORIGINAL) : said;
    }

    static Authority authority() {
        return Held.AUTHORITY;
    }

    /** Loaded when it is first asked for. */
    private static final class Held {
        private static final Authority AUTHORITY = Authority.load();
    }
}
