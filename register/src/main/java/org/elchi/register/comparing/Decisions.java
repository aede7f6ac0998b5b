package org.elchi.register.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elchi.register.record.Days;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Finds what was decided at a session, and by what a body was founded: what the same documents tell of the same day and parties. */
final class Decisions {
    private final Custom custom;
    private final Map<String, List<Record>> byDocument = new TreeMap<>();

    Decisions(Collection<Record> records, Custom custom) {
        this.custom = custom;
        records.stream()
                .sorted(Comparator.comparing(Record::id))
                .forEach(record -> record.tellings().stream()
                        .map(Telling::sha256)
                        .distinct()
                        .forEach(sha256 -> byDocument
                                .computeIfAbsent(sha256, unused -> new ArrayList<>())
                                .add(record)));
    }

    /** What a session decided; nothing where it has not taken place. */
    List<Record> of(Sitting sitting, Set<String> parties) {
        return sitting.planned()
                ? List.of()
                : beside(sitting.record())
                        .filter(other -> custom.decided().contains(other.type()))
                        .filter(other -> fits(parties, other)
                                && (dated(other) ? meets(sitting, other) : nearest(sitting, other)))
                        .toList();
    }

    /** By what a body was founded. */
    List<Record> of(Record body) {
        List<Record> instruments =
                beside(body).filter(other -> sameWords(body, other)).toList();
        return instruments.isEmpty() ? occasion(body) : instruments;
    }

    private Stream<Record> beside(Record record) {
        Map<String, Record> beside = new TreeMap<>();
        record.tellings().stream()
                .flatMap(telling -> byDocument.getOrDefault(telling.sha256(), List.of()).stream())
                .forEach(other -> beside.put(other.id(), other));
        beside.remove(record.id());
        return beside.values().stream();
    }

    private static boolean fits(Set<String> parties, Record other) {
        List<String> others = other.items("parties");
        return others.isEmpty() || parties.isEmpty() || parties.containsAll(others) || others.containsAll(parties);
    }

    private boolean dated(Record record) {
        return When.told(record, custom.dates()).isPresent();
    }

    private boolean meets(Sitting sitting, Record other) {
        Optional<Days> days = When.told(other, custom.dates());
        return days.isPresent()
                && sitting.day()
                        .filter(day -> day.apart(days.get()) <= custom.days())
                        .isPresent();
    }

    /** Whether, of the sessions that a document tells of, this is the one nearest to its day of publication, then to the words. */
    private boolean nearest(Sitting sitting, Record other) {
        return other.tellings().stream()
                .anyMatch(telling -> byDocument.getOrDefault(telling.sha256(), List.of()).stream()
                        .filter(record -> record.type().equals(Grouping.SESSION))
                        .map(record -> Sitting.of(record, custom.dates()))
                        .filter(Predicate.not(Sitting::planned))
                        .min(Comparator.comparing((Sitting held) -> away(held, telling))
                                .thenComparing(held -> distance(held.record(), telling))
                                .thenComparing(held -> held.record().id()))
                        .filter(held ->
                                held.record().id().equals(sitting.record().id()))
                        .isPresent());
    }

    private static long away(Sitting sitting, Telling telling) {
        Optional<Days> published = telling.published();
        return sitting.day().flatMap(day -> published.map(day::apart)).orElse(0L);
    }

    private static long distance(Record session, Telling telling) {
        return session.tellings().stream()
                .filter(own -> own.sha256().equals(telling.sha256()))
                .mapToLong(own -> Math.abs(begin(own) - begin(telling)))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long begin(Telling telling) {
        return telling.evidence().stream()
                .mapToInt(evidence -> evidence.span().begin())
                .min()
                .orElse(0);
    }

    private boolean sameWords(Record body, Record other) {
        return custom.decided().getFirst().equals(other.type())
                && body.tellings().stream()
                        .anyMatch(telling -> other.tellings().stream().anyMatch(beside -> overlap(telling, beside)));
    }

    private static boolean overlap(Telling one, Telling other) {
        return one.sha256().equals(other.sha256())
                && one.evidence().stream()
                        .anyMatch(own -> other.evidence().stream()
                                .anyMatch(beside -> own.span().begin()
                                                < beside.span().end()
                                        && beside.span().begin() < own.span().end()));
    }

    private List<Record> occasion(Record body) {
        Optional<Days> day = When.of(body, custom.dates());
        return custom.foundedAt().stream()
                .map(type -> beside(body)
                        .filter(other -> other.type().equals(type))
                        .filter(other -> day.isPresent()
                                && When.of(other, custom.dates())
                                        .filter(days -> days.apart(day.get()) <= custom.days())
                                        .isPresent())
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
