package org.elchi.register.gold;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.elchi.register.record.Record;

/**
 * How well records are events, telling by telling (Bagga and Baldwin 1998).
 *
 * @param tellings how many tellings are judged
 * @param precision of a telling's record the share that tells of its event, on the average
 * @param recall of a telling's event the share that is in its record, on the average
 * @param events how many events the tellings tell of
 * @param duplicates how many records are a second record of an event, each standing for the event that most of it tells of
 * @param records how many records hold tellings that are judged
 */
public record BCubed(int tellings, double precision, double recall, int events, int duplicates, int records) {
    /** @param judged which of the tellings count; the others are in the records all the same */
    public static BCubed of(Collection<Record> records, Collection<Labelled> labelled, Predicate<Labelled> judged) {
        Map<String, Labelled> byKey = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (Labelled one : labelled) {
            byKey.put(one.telling().key(), one);
            sizes.merge(one.event(), 1, Integer::sum);
        }
        Set<String> stoodFor = new HashSet<>();
        Set<String> told = new HashSet<>();
        int count = 0;
        int held = 0;
        double precision = 0;
        double recall = 0;
        for (Record record : records) {
            List<Labelled> known = record.tellings().stream()
                    .flatMap(telling -> Optional.ofNullable(byKey.get(telling.key())).stream())
                    .toList();
            Map<String, Integer> events = new TreeMap<>();
            known.forEach(one -> events.merge(one.event(), 1, Integer::sum));
            for (Labelled one : known) {
                if (judged.test(one)) {
                    int alike = events.getOrDefault(one.event(), 0);
                    precision += (double) alike / known.size();
                    recall += (double) alike / sizes.getOrDefault(one.event(), 1);
                    count++;
                    told.add(one.event());
                }
            }
            if (known.stream().anyMatch(judged)) {
                held++;
                stoodFor.add(Collections.max(events.entrySet(), Map.Entry.comparingByValue())
                        .getKey());
            }
        }
        return new BCubed(
                count,
                count == 0 ? 1 : precision / count,
                count == 0 ? 1 : recall / count,
                told.size(),
                held - stoodFor.size(),
                held);
    }

    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Share of the records that are a second record of an event. */
    public double leftover() {
        return records == 0 ? 0 : (double) duplicates / records;
    }
}
