package org.elchi.desk.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.desk.Shelf;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Following;
import org.elchi.register.following.State;
import org.elchi.register.record.Record;

/** Looks commitments up, some at a time, without going through the whole register. */
public final class Ledger {
    private static final int LEAST = 20;
    private static final int PART = 100;
    /** So many records are looked at for one page; who wants more goes on from there. */
    private static final int LONGEST = 1_500;

    private final Register register;
    private final Promises promises;
    private final LocalDate today;

    public Ledger(Register register, Following following, LocalDate today) {
        this.register = register;
        this.promises = new Promises(register, following);
        this.today = today;
    }

    /**
     * Commitments in the order in which they were looked for.
     *
     * @param next so many records have been looked at; nothing where there are no more
     */
    public record Found(List<Commitment> commitments, Optional<Integer> next) implements Shelf.Gathered {
        public Found {
            commitments = List.copyOf(commitments);
        }

        @Override
        public int weight() {
            return commitments.size();
        }
    }

    /**
     * The next commitments.
     *
     * @param from so many records are left out
     * @param most so many at most
     */
    public Found of(Wanted wanted, int from, int most) {
        List<Commitment> found = new ArrayList<>();
        int seen = from;
        int part = Math.clamp(2L * most, LEAST, PART);
        while (seen < from + LONGEST) {
            List<Record> records = register.records(wanted.filter().page(part, seen));
            int used = take(records, wanted, found, most);
            seen += used;
            if (records.size() < part && used == records.size()) {
                return new Found(found, Optional.empty());
            }
            if (found.size() == most) {
                return new Found(found, Optional.of(seen));
            }
            part = PART;
        }
        return new Found(found, Optional.of(seen));
    }

    /** How many of the records were looked at until there were enough. */
    private int take(List<Record> records, Wanted wanted, List<Commitment> found, int most) {
        Map<String, Commitment> made = new HashMap<>();
        promises.in(records).forEach(trail -> made.put(trail.record().id(), trail.asOf(today)));
        int used = 0;
        while (used < records.size() && found.size() < most) {
            Optional.ofNullable(made.get(records.get(used++).id()))
                    .filter(promise -> promise.state() != State.UNKNOWN)
                    .filter(wanted.fits())
                    .ifPresent(found::add);
        }
        return used;
    }
}
