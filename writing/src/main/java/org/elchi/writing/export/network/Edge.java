package org.elchi.writing.export.network;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.elchi.register.record.Days;

/** What ties two together in one way, over all records. */
final class Edge {
    /** Who, to whom, by what. */
    record Key(String one, String other, String tie, boolean mutual) {}

    private final TreeSet<String> records = new TreeSet<>();
    private final TreeSet<LocalDate> firsts = new TreeSet<>();
    private final TreeSet<LocalDate> lasts = new TreeSet<>();

    void add(String record, Optional<Days> days) {
        records.add(record);
        days.ifPresent(stretch -> {
            firsts.add(stretch.first());
            lasts.add(stretch.last());
        });
    }

    /** How many records there are of it. */
    int weight() {
        return records.size();
    }

    String records() {
        return String.join(" ", records);
    }

    Optional<LocalDate> first() {
        return firsts.stream().findFirst();
    }

    Optional<LocalDate> last() {
        return lasts.isEmpty() ? Optional.empty() : Optional.of(lasts.last());
    }
}
