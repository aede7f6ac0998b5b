package org.elchi.writing.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Gathers from records what plots show. */
public final class Gathering {
    private final List<Seen> seen;

    private Gathering(List<Seen> seen) {
        this.seen = seen;
    }

    public static Gathering of(Collection<Record> records) {
        return new Gathering(records.stream()
                .sorted(Comparator.comparing(Record::id))
                .flatMap(record -> Seen.of(record).stream())
                .toList());
    }

    /** Records as they were known on a day; a document without a date has always been known. */
    public static List<Record> known(Collection<Record> records, LocalDate day) {
        return records.stream()
                .map(record -> record.knownOn(day))
                .filter(record -> !record.tellings().isEmpty())
                .toList();
    }

    /** The ranks of relations, from the lowest; a rank is the place in this list, from 1 on. */
    public static List<String> ranks() {
        return Taking.load().list("ranks");
    }

    /** Only what is of this day or later. */
    public Gathering since(LocalDate day) {
        return new Gathering(seen.stream()
                .filter(one -> one.date()
                        .flatMap(Days::parse)
                        .filter(days -> days.last().isBefore(day))
                        .isEmpty())
                .toList());
    }

    /**
     * What stands on a timeline.
     *
     * @param names how states and people are said
     * @param title what a record is, short, where its kind has no words of its own
     */
    public List<Moment> moments(Function<List<String>, String> names, Function<Record, String> title, PlotWords words) {
        List<Moment> moments = new ArrayList<>();
        seen.forEach(one -> Taking.load()
                .lane(one.record().type())
                .ifPresent(lane -> moments.add(new Moment(
                        one.date().orElse(""),
                        lane,
                        told(one.record(), names, words).orElseGet(() -> title.apply(one.record())),
                        one.planned(),
                        documents(one.record())))));
        return moments;
    }

    private static Optional<String> told(Record record, Function<List<String>, String> names, PlotWords words) {
        return Taking.load().telling(record.type()).stream()
                .map(record::items)
                .filter(items -> !items.isEmpty())
                .map(items -> names.apply(
                        items.stream().map(item -> words.word("ranks", item)).toList()))
                .reduce(words::item);
    }

    private static int documents(Record record) {
        return (int) record.tellings().stream().map(Telling::sha256).distinct().count();
    }

    /**
     * How often each two states met in each year.
     *
     * @param states codes of the states that a record concerns
     * @param wanted those of which each pair must hold one; of two, both; none for all
     * @param name how a pair is said
     */
    public List<Tally> meetings(
            Function<Record, ? extends Collection<String>> states,
            Set<String> wanted,
            Function<List<String>, String> name) {
        Map<List<String>, Map<Integer, Integer>> counts = new TreeMap<>(Comparator.comparing(List::toString));
        held("meetings")
                .forEach(one -> one.date()
                        .flatMap(Days::parse)
                        .ifPresent(days -> pairs(states.apply(one.record()), (first, second) -> {
                            if (wanted(List.of(first, second), wanted)) {
                                counts.computeIfAbsent(List.of(first, second), pair -> new TreeMap<>())
                                        .merge(days.first().getYear(), 1, Integer::sum);
                            }
                        })));
        List<Tally> tallies = new ArrayList<>();
        counts.forEach(
                (pair, years) -> years.forEach((year, count) -> tallies.add(new Tally(name.apply(pair), year, count))));
        return tallies;
    }

    private static boolean wanted(List<String> pair, Set<String> wanted) {
        return wanted.isEmpty() || (wanted.size() == 1 ? pair.containsAll(wanted) : wanted.containsAll(pair));
    }

    /** How many records each two states share. */
    public List<Share> shares(Function<Record, ? extends Collection<String>> states) {
        Map<List<String>, Integer> counts = counts();
        seen.stream()
                .filter(one ->
                        Taking.load().list("shared").contains(one.record().type()))
                .forEach(one -> pairs(
                        states.apply(one.record()),
                        (first, second) -> counts.merge(List.of(first, second), 1, Integer::sum)));
        return shares(counts);
    }

    /** The highest rank that the relations of each two states have reached. */
    public List<Share> relations() {
        Map<List<String>, Integer> ranks = counts();
        seen.stream().filter(one -> !one.planned()).forEach(one -> {
            int rank = one.record()
                            .text("level")
                            .map(level -> ranks().indexOf(level))
                            .orElse(-1)
                    + 1;
            if (rank > 0) {
                pairs(
                        one.record().items("parties"),
                        (first, second) -> ranks.merge(List.of(first, second), rank, Math::max));
            }
        });
        return shares(ranks);
    }

    /** Who met whom how often. */
    public List<Share> encounters() {
        Map<List<String>, Integer> counts = counts();
        seen.stream().filter(one -> !one.planned()).forEach(one -> {
            Set<String> there = new TreeSet<>();
            Taking.load()
                    .together(one.record().type())
                    .forEach(slot -> there.addAll(one.record().items(slot)));
            pairs(there, (first, second) -> counts.merge(List.of(first, second), 1, Integer::sum));
        });
        return shares(counts);
    }

    /** How often each two states met. */
    public List<Share> encounters(Function<Record, ? extends Collection<String>> states) {
        Map<List<String>, Integer> counts = counts();
        held("meetings")
                .forEach(one -> pairs(
                        states.apply(one.record()),
                        (first, second) -> counts.merge(List.of(first, second), 1, Integer::sum)));
        return shares(counts);
    }

    private List<Seen> held(String list) {
        return seen.stream()
                .filter(one -> !one.planned()
                        && Taking.load().list(list).contains(one.record().type()))
                .toList();
    }

    private static Map<List<String>, Integer> counts() {
        return new TreeMap<>(Comparator.comparing(List::toString));
    }

    private static List<Share> shares(Map<List<String>, Integer> counts) {
        List<Share> shares = new ArrayList<>();
        counts.forEach((pair, count) -> shares.add(new Share(pair.getFirst(), pair.getLast(), count)));
        return shares;
    }

    private static void pairs(Collection<String> all, BiConsumer<String, String> taker) {
        List<String> sorted = all.stream().distinct().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                taker.accept(sorted.get(i), sorted.get(j));
            }
        }
    }
}
