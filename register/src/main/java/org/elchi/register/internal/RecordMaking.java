package org.elchi.register.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.elchi.register.Making;
import org.elchi.register.Outlook;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Record;

/**
 * Makes records of facts that are in none yet. Starts from these, goes on to all that may be of one event with them, and makes the records of
 * such a component anew; a component that is closed gives the same records whatever came first.
 */
final class RecordMaking {
    /** Facts that are taken in one go: the more, the less often what hangs together with many is made anew; few enough for memory. */
    static final int SOME = 8_000;

    private final Merging merging;
    private final FactTable facts;
    private final TellingTable tellings;
    private final RecordTable records;
    private final Judging judging;
    private final Function<Record, Outlook> outlook;

    RecordMaking(Store store, String prefix, Log log, Making making) {
        this.merging = making.merging();
        this.facts = new FactTable(store, prefix);
        this.tellings = new TellingTable(store, prefix, log);
        this.records = new RecordTable(store, prefix);
        this.judging = new Judging(store, prefix, log);
        this.outlook = making.outlook();
    }

    /** Makes the records of some facts that are in none; false where there are no such facts. */
    boolean some(long revision) {
        List<Long> unmerged = facts.unmerged(SOME);
        if (!unmerged.isEmpty()) {
            store(new Closure(tellings, judging, merging, unmerged), revision);
        }
        return !unmerged.isEmpty();
    }

    private void store(Closure closure, long revision) {
        List<RecordRow> rows = closure.records().stream()
                .map(closure::judged)
                .map(record -> RecordRow.of(record, outlook.apply(record)))
                .toList();
        Set<String> gone = new TreeSet<>();
        closure.stored().forEach(stored -> stored.record().ifPresent(gone::add));
        rows.forEach(row -> gone.remove(row.id()));
        Map<String, RecordTable.Row> there =
                records.find(rows.stream().map(RecordRow::id).toList());
        Map<String, Long> numbers =
                records.put(rows.stream().filter(row -> !isAsBefore(row, there)).toList(), there, revision);
        there.forEach((id, row) -> numbers.put(id, row.number()));
        facts.merged(moved(closure, numbers));
        records.remove(gone, revision);
    }

    private static boolean isAsBefore(RecordRow row, Map<String, RecordTable.Row> there) {
        return Optional.ofNullable(there.get(row.id()))
                .filter(before -> before.digest().equals(row.digest()))
                .isPresent();
    }

    /** The facts that are in another record now than before; those in none are dismissed. */
    private static Map<Long, Long> moved(Closure closure, Map<String, Long> numbers) {
        Map<Long, String> now = new HashMap<>();
        closure.records().forEach(record -> closure.members(record).forEach(fact -> now.put(fact, record.id())));
        Map<Long, Long> moved = new TreeMap<>();
        closure.stored().forEach(stored -> {
            Optional<String> record = Optional.ofNullable(now.get(stored.fact()));
            if (record.isEmpty() || !stored.record().equals(record)) {
                moved.put(stored.fact(), record.map(numbers::get).orElse(FactTable.DISMISSED));
            }
        });
        return moved;
    }
}
