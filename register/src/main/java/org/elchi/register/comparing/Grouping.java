package org.elchi.register.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reading.Value;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;

/** Finds of which body each session and founding is: by its kind and parties, else by its people's states, else by its number. */
final class Grouping {
    static final String SESSION = "session";
    static final String BODY = "body";
    private static final Map<String, String> KIND = Map.of(SESSION, "body", BODY, "kind");
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** From so many parties on, one left out makes no other body. */
    private static final int SEVERAL = 3;

    private final Custom custom;

    Grouping(Custom custom) {
        this.custom = custom;
    }

    /** The sessions and foundings of one body. */
    record Group(String kind, Set<String> parties, Set<String> states, List<Record> records) {
        static Group of(String kind, Collection<String> parties, Collection<String> states) {
            return new Group(kind, new TreeSet<>(parties), new TreeSet<>(states), new ArrayList<>());
        }
    }

    List<Group> of(Collection<Record> all) {
        Map<Boolean, List<Record>> firm = all.stream()
                .filter(record ->
                        KIND.containsKey(record.type()) && !kind(record).isEmpty())
                .sorted(Comparator.comparing(Record::id))
                .collect(Collectors.partitioningBy(this::firm));
        List<Group> groups = new ArrayList<>(united(byParties(firm.getOrDefault(true, List.of()))));
        Map<Record, Optional<Group>> homes = new LinkedHashMap<>();
        firm.getOrDefault(false, List.of()).forEach(record -> homes.put(record, home(record, groups)));
        Map<String, Group> strays = new TreeMap<>();
        homes.forEach((record, home) ->
                home.orElseGet(() -> stray(record, strays)).records().add(record));
        groups.addAll(strays.values());
        return groups;
    }

    private static String kind(Record record) {
        return record.text(KIND.getOrDefault(record.type(), "")).orElse("");
    }

    /** Whether its parties say whose it is: two states at least, or an organisation. */
    private boolean firm(Record record) {
        List<String> parties = record.items("parties");
        return custom.single().contains(kind(record))
                || parties.size() > 1
                || parties.stream().anyMatch(party -> !isState(party));
    }

    private static boolean isState(String party) {
        return CODES.contains(party);
    }

    private Collection<Group> byParties(List<Record> records) {
        Map<String, Group> groups = new TreeMap<>();
        for (Record record : records) {
            List<String> parties = record.items("parties");
            boolean single = custom.single().contains(kind(record));
            String key = kind(record) + (single ? "" : " " + String.join(" ", new TreeSet<>(parties)));
            Group group = groups.computeIfAbsent(key, unused -> Group.of(kind(record), Set.of(), Set.of()));
            group.parties().addAll(parties);
            group.records().add(record);
        }
        return groups.values();
    }

    /** A body of many members is one though a report leaves a member out. */
    private static List<Group> united(Collection<Group> groups) {
        List<Group> united = new ArrayList<>();
        groups.stream()
                .sorted(Comparator.comparing((Group group) -> -group.parties().size())
                        .thenComparing(group -> String.join(" ", group.parties())))
                .forEach(group -> united.stream()
                        .filter(larger ->
                                larger.kind().equals(group.kind()) && mostlyShared(larger.parties(), group.parties()))
                        .findFirst()
                        .ifPresentOrElse(larger -> larger.records().addAll(group.records()), () -> united.add(group)));
        return united;
    }

    private static boolean mostlyShared(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.size() >= SEVERAL && other.size() >= SEVERAL && 2 * shared > one.size() + other.size() - shared;
    }

    /** The only body that the people's states fit; of several, the only one that the number fits; nothing where it stays open. */
    private Optional<Group> home(Record record, List<Group> groups) {
        List<Group> kin = groups.stream()
                .filter(group -> group.kind().equals(kind(record)))
                .toList();
        Set<String> people = people(record);
        List<Group> near = people.isEmpty() ? kin : fitting(kin, people);
        return people.isEmpty() || near.size() > 1
                ? only(near, group -> numbered(record, group))
                : near.stream().findFirst();
    }

    /** The states that its slots name, and those of its people. */
    private static Set<String> people(Record record) {
        return Stream.concat(
                        record.values().values().stream()
                                .flatMap(Grouping::items)
                                .filter(Grouping::isState),
                        record.tellings().stream().flatMap(telling -> telling.gist().values(Gist.STATE).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> items(Value value) {
        return value instanceof Value.Many many ? many.items().stream() : Stream.of(value.toString());
    }

    /** Bodies all of whose parties are there, the largest alone; else those that have all who are there. */
    private static List<Group> fitting(List<Group> kin, Set<String> people) {
        List<Group> present = kin.stream()
                .filter(group -> !group.parties().isEmpty() && people.containsAll(group.parties()))
                .toList();
        int largest =
                present.stream().mapToInt(group -> group.parties().size()).max().orElse(0);
        return present.isEmpty()
                ? kin.stream()
                        .filter(group -> group.parties().containsAll(people))
                        .toList()
                : present.stream()
                        .filter(group -> group.parties().size() == largest)
                        .toList();
    }

    private static <T> Optional<T> only(List<T> all, Predicate<T> test) {
        List<T> fit = all.stream().filter(test).toList();
        return fit.size() == 1 ? fit.stream().findFirst() : Optional.empty();
    }

    /** Whether a number goes on a series, or fills a gap of it, in the order of time. */
    private boolean numbered(Record record, Group group) {
        Sitting sitting = Sitting.of(record, custom.dates());
        List<Sitting> others = group.records().stream()
                .filter(other -> other.type().equals(SESSION))
                .map(other -> Sitting.of(other, custom.dates()))
                .filter(other -> other.ordinal().isPresent())
                .toList();
        int number = sitting.ordinal().orElse(0);
        boolean near = others.stream()
                        .anyMatch(other -> Math.abs(other.ordinal().orElse(0) - number) <= 1)
                || others.stream().anyMatch(other -> other.ordinal().orElse(0) < number)
                        && others.stream().anyMatch(other -> other.ordinal().orElse(0) > number);
        return number > 0 && near && others.stream().allMatch(other -> inOrder(sitting, other));
    }

    private static boolean inOrder(Sitting one, Sitting other) {
        int order = one.ordinal().orElse(0).compareTo(other.ordinal().orElse(0));
        return order < 0
                ? !other.before(one)
                : order > 0 ? !one.before(other) : !one.before(other) && !other.before(one);
    }

    private Group stray(Record record, Map<String, Group> strays) {
        Set<String> people = people(record);
        return strays.computeIfAbsent(
                kind(record) + " " + String.join(" ", people), key -> Group.of(kind(record), Set.of(), people));
    }
}
