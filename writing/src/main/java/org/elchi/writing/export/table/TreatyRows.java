package org.elchi.writing.export.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.register.following.Following;
import org.elchi.register.following.State;
import org.elchi.register.following.Step;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;
import org.elchi.writing.export.Holdings;
import org.elchi.writing.export.Titles;

/** A row for each instrument that has come about; what each code is for treaties stands in {@code treaties.yaml}. */
final class TreatyRows {
    private static final String FILE = "treaties.yaml";
    private static final String KIND = "instrument";
    private static final int LETTERS = 3;

    private final Map<String, Node> kinds;
    private final Map<String, Node> ambits;
    private final Map<String, Node> domains;
    private final Titles titles;
    private final Following following = Following.load();

    private TreatyRows(Node root, Titles titles) {
        this.kinds = root.need("kinds").entries();
        this.ambits = root.need("ambits").entries();
        this.domains = root.need("domains").entries();
        this.titles = titles;
    }

    static TreatyRows load(Titles titles) {
        Problems problems = new Problems();
        Optional<TreatyRows> rows = Yaml.read(Data.beside(TreatyRows.class, FILE), FILE, problems)
                .map(root -> new TreatyRows(root, titles));
        problems.raise();
        return rows.orElseThrow(() -> new IllegalStateException(FILE + " is empty"));
    }

    /** Whether a record is of one instrument that has been adopted at least; nothing is one of which a report only gives the number. */
    boolean holds(Record record, LocalDate asOf) {
        return record.type().equals(KIND)
                && record.slot("count").isEmpty()
                && !record.items("parties").isEmpty()
                && following
                        .trail(record, List.of())
                        .filter(trail -> concluded(trail, asOf))
                        .isPresent();
    }

    private static boolean concluded(Trail trail, LocalDate asOf) {
        return trail.asOf(asOf).reached().compareTo(State.ADOPTED) >= 0;
    }

    void each(Holdings holdings, Table.Taker taker) throws IOException {
        for (Record record : holdings.records()) {
            if (holds(record, holdings.asOf())) {
                Trail trail = following.trail(record, List.of()).orElseThrow();
                taker.row(row(record, trail.asOf(holdings.asOf()).steps()));
            }
        }
    }

    private List<Cell> row(Record record, List<Step> steps) {
        Optional<String> signed = date(steps, State.SIGNED);
        Optional<String> force = date(steps, State.IN_FORCE);
        Optional<String> begin = signed.or(() -> force).or(() -> date(steps, State.ADOPTED));
        Optional<String> ended = date(steps, State.ENDED);
        return List.of(
                Cell.of(id(record, begin)),
                Cell.of(titles.promised(record)),
                Cell.text(record.text("title")),
                Cell.text(begin),
                Cell.text(ended.or(() -> record.text("horizon").map(Messy::of))),
                Cell.text(signed),
                Cell.text(force),
                Cell.text(ended),
                Cell.text(domain(record)),
                Cell.text(kind(record).flatMap(kind -> kind.text("agree"))),
                Cell.of(ambit(record)),
                Cell.of(String.join(" ", record.items("topics"))),
                Cell.text(record.text("place")),
                Cell.of(sources(record)),
                Cell.list(states(record)),
                Cell.of(record.id()));
    }

    private static Optional<String> date(List<Step> steps, State state) {
        return steps.stream()
                .filter(step -> step.state() == state)
                .flatMap(step -> Messy.of(step).stream())
                .findFirst();
    }

    /** Parties[topic]_yearTYPE, in the manner of the code book. */
    private String id(Record record, Optional<String> begin) {
        List<String> states = states(record);
        String parties = states.size() == 2 ? String.join("-", states) : "M";
        String topic = record.items("topics").stream()
                .findFirst()
                .map(code -> code.toUpperCase(Locale.ROOT))
                .map(code -> "[" + code.substring(0, Math.min(LETTERS, code.length())) + "]")
                .orElse("");
        String year = begin.map(date -> date.replaceFirst("^\\.\\.", ""))
                .filter(date -> date.matches("\\d{4}.*"))
                .map(date -> date.substring(0, 4))
                .orElse("XXXX");
        return parties + topic + "_" + year
                + kind(record).flatMap(kind -> kind.text("letter")).orElse("O");
    }

    private Optional<Node> kind(Record record) {
        return record.text("kind").map(kinds::get);
    }

    private static List<String> states(Record record) {
        return Codes.three(record.items("parties").stream().filter(Codes::state).toList());
    }

    private String ambit(Record record) {
        int states = states(record).size();
        boolean organisations = states < record.items("parties").size();
        Node more = ambits.getOrDefault("more", kinds.values().iterator().next());
        Node ambit = organisations ? ambits.get("organisation") : ambits.getOrDefault(String.valueOf(states), more);
        return ambit == null || states == 0 ? "" : ambit.text();
    }

    /** The domain of the first topic that has one. */
    private Optional<String> domain(Record record) {
        Map<String, String> byTopic = new LinkedHashMap<>();
        domains.forEach((domain, topics) -> topics.texts().forEach(topic -> byTopic.put(topic, domain)));
        return record.items("topics").stream()
                .filter(byTopic::containsKey)
                .map(byTopic::get)
                .findFirst();
    }

    private static String sources(Record record) {
        List<String> sources = new ArrayList<>();
        record.tellings().forEach(telling -> sources.add(source(telling)));
        return sources.stream().distinct().collect(Collectors.joining(Cell.BETWEEN));
    }

    private static String source(Telling telling) {
        return telling.source()
                .url()
                .orElseGet(
                        () -> telling.source().outlet().orElse(telling.source().name())
                                + telling.source().date().map(day -> " " + day).orElse(""));
    }
}
