package org.elchi.register.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.register.merging.Merging;
import org.elchi.register.merging.Shelf;
import org.elchi.register.merging.Ties;
import org.elchi.register.record.Record;
import org.elchi.register.record.Telling;

/** Some facts and all that hang together with them, as people corrected them. */
final class Closure implements Shelf {
    private final TellingTable table;
    private final Judging judging;
    private final TreeMap<Long, Stored> stored = new TreeMap<>();
    private final Map<Long, List<Judging.On>> decisions = new HashMap<>();
    private final Judged judged = new Judged(decisions);
    private final Map<Long, Telling> effective = new HashMap<>();
    private final Map<Telling, Long> numbers = new IdentityHashMap<>();
    private final Set<Long> inside = new TreeSet<>();
    private final List<Record> records;

    Closure(TellingTable table, Judging judging, Merging merging, Collection<Long> seeds) {
        this.table = table;
        this.judging = judging;
        load(judging.grouping());
        Ties ties = Grouping.ties(judged.grouped(), this::key);
        load(seeds);
        inside.addAll(seeds);
        List<Telling> start =
                seeds.stream().map(effective::get).filter(Objects::nonNull).toList();
        List<Telling> all = merging.hanging(start, ties, this);
        all.forEach(telling -> inside.add(fact(telling)));
        this.records = merging.component(all, ties);
    }

    private String key(long fact) {
        return Objects.requireNonNull(stored.get(fact)).telling().key();
    }

    private void load(Collection<Long> facts) {
        List<Long> missing =
                facts.stream().filter(fact -> !stored.containsKey(fact)).toList();
        stored.putAll(table.load(missing));
        decisions.putAll(judging.on(missing));
        for (long fact : missing) {
            Stored one = stored.get(fact);
            if (one != null && !judged.dismissed(fact)) {
                Telling telling = judged.corrected(fact, one.telling());
                effective.put(fact, telling);
                numbers.put(telling, fact);
            }
        }
    }

    @Override
    public Collection<Telling> under(Set<String> keys) {
        Set<Long> hashes = new HashSet<>();
        keys.forEach(key -> hashes.add(Hashing.of(key)));
        Set<Long> facts = new TreeSet<>();
        table.ofKeys(hashes).values().forEach(facts::addAll);
        load(facts);
        return facts.stream().map(effective::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Collection<Telling> named(Set<String> tellings) {
        return effective.values().stream()
                .filter(telling -> tellings.contains(telling.key()))
                .sorted(Comparator.comparing(Telling::key))
                .toList();
    }

    /** The records of all of them. */
    List<Record> records() {
        return records;
    }

    Collection<Stored> stored() {
        return inside.stream().map(stored::get).filter(Objects::nonNull).toList();
    }

    long fact(Telling telling) {
        return Objects.requireNonNull(numbers.get(telling));
    }

    /** The facts of a record. */
    List<Long> members(Record record) {
        List<Long> members = new ArrayList<>();
        record.tellings().forEach(telling -> members.add(fact(telling)));
        return members;
    }

    /** A record with what was decided on it. */
    Record judged(Record record) {
        return record.judged(judged.judgement(members(record)));
    }
}
