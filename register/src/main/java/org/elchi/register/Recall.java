package org.elchi.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.elchi.register.record.Record;

/**
 * What was looked up lately, for all that look into one register side by side. A record is kept under the change that made it, a count under the
 * change before it was counted; so nothing kept is ever out of date, whoever writes.
 */
public final class Recall {
    private static final int COUNTS = 20_000;

    private final Cache<Version, Record> records;
    private final Cache<Counted, Integer> counts =
            Caffeine.newBuilder().maximumSize(COUNTS).build();

    /**
     * A record as one change made it.
     *
     * @param revision of the register that the change led to
     */
    public record Version(String id, long revision) {}

    private record Counted(long revision, String facet, String value) {}

    private Recall(long tellings) {
        records = Caffeine.newBuilder()
                .maximumWeight(tellings)
                .weigher((Version version, Record record) -> record.tellings().size())
                .build();
    }

    /** @param tellings so many are kept at most, with their records; each takes some three kilobytes */
    public static Recall of(long tellings) {
        return new Recall(tellings);
    }

    /** Those of these records that are kept, by id. */
    public Map<String, Record> records(Collection<Version> wanted) {
        Map<String, Record> found = new HashMap<>();
        records.getAllPresent(wanted).forEach((version, record) -> found.put(version.id(), record));
        return found;
    }

    /** Keeps records as they are now. */
    public void keep(List<Version> versions, Map<String, Record> made) {
        for (Version version : versions) {
            Record record = made.get(version.id());
            if (record != null) {
                records.put(version, record);
            }
        }
    }

    /** How many records bear a value of a facet; counted where that is not known. */
    public int count(long revision, String facet, String value, IntSupplier counting) {
        return counts.get(new Counted(revision, facet, value), unused -> counting.getAsInt());
    }
}
