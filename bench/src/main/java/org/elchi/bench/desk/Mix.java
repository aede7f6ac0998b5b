package org.elchi.bench.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.elchi.register.Filter;
import org.elchi.register.Register;
import org.elchi.register.record.Record;

/** What people ask a desk for, in the shares in which they might: mostly records, pairs of states, searches; each time another one. */
final class Mix {
    private static final List<String> STATES = List.of("AZ", "CN", "HU", "KG", "KZ", "RU", "TJ", "TM", "TR", "UZ");
    private static final List<String> LANGUAGES =
            List.of("tr", "az", "tk", "uz", "uz-Cyrl", "kk", "ky", "kaa", "ru", "en");
    private static final List<String> SHOWN = List.of("overdue", "soon", "silent", "under-way", "met", "missed");
    private static final int SAMPLE = 1_500;
    private static final int STRETCHES = 8;

    private final Random random;
    private final List<Record> records = new ArrayList<>();
    private final List<String> people;
    private final List<YearMonth> months;
    private final Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    private final List<String> shares = new ArrayList<>();

    /** @param register from which records, people and documents are taken, from its whole length */
    Mix(Register register, long seed) {
        random = new Random(seed);
        int step = Math.max(SAMPLE, register.size() / STRETCHES);
        for (int i = 0; i < STRETCHES; i++) {
            records.addAll(register.records(Filter.ALL.page(SAMPLE, i * step)));
        }
        TreeSet<String> named = new TreeSet<>();
        TreeSet<YearMonth> told = new TreeSet<>();
        records.forEach(record -> {
            named.addAll(record.items("visitor"));
            named.addAll(record.items("who"));
            named.addAll(record.items("participants"));
            record.tellings().get(0).source().date().map(YearMonth::from).ifPresent(told::add);
        });
        named.removeIf(name -> name.length() < 4);
        people = List.copyOf(named);
        months = List.copyOf(told);
        asked();
    }

    private void asked() {
        share(8, "today", () -> "/");
        share(26, "record", () -> "/records/" + record().id());
        share(10, "relations", () -> "/relations/" + pair());
        share(8, "commitments", () -> "/commitments?state=" + state() + "&show=" + one(SHOWN));
        share(16, "search", () -> "/search?q=" + encoded(one(people)));
        share(3, "search of a kind", () -> "/search?q=" + encoded(one(people)) + "&kind=visit");
        share(8, "document", () -> "/documents/" + record().tellings().get(0).sha256());
        share(5, "person", () -> "/people/" + encoded(one(people)).replace("+", "%20"));
        share(4, "calendar", () -> "/calendar/" + one(months));
        share(3, "compare", () -> "/compare/" + record().id());
        share(2, "review", () -> "/review");
        share(1, "map", () -> "/map");
        share(1, "network", () -> "/network");
        share(1, "bodies", () -> "/bodies");
        share(2, "people", () -> "/people");
        share(2, "documents", () -> "/documents");
    }

    private void share(int percent, String name, Supplier<String> address) {
        pages.put(name, address);
        for (int i = 0; i < percent; i++) {
            shares.add(name);
        }
    }

    /** The kinds of pages, in order. */
    List<String> kinds() {
        return List.copyOf(pages.keySet());
    }

    /** Something that is asked for. */
    record Asked(String kind, String path, String language) {}

    /** What is asked next. */
    Asked next() {
        String kind = one(shares);
        return new Asked(kind, of(kind), one(LANGUAGES));
    }

    private String of(String kind) {
        return java.util.Objects.requireNonNull(pages.get(kind)).get();
    }

    private Record record() {
        return one(records);
    }

    private String state() {
        return one(STATES);
    }

    private String pair() {
        int first = random.nextInt(STATES.size() - 1);
        int second = first + 1 + random.nextInt(STATES.size() - first - 1);
        return STATES.get(first) + "-" + STATES.get(second);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
