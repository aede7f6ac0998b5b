package org.elchi.desk.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.elchi.register.Count;
import org.elchi.register.Filter;
import org.elchi.register.Promises;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Commitments;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;

/**
 * What the register knows of somebody, but for the list of all records.
 *
 * @param kinds how many records of each kind
 * @param met others and how often they were met, most first
 * @param said quotations, the newest first
 * @param promised open commitments first
 */
record Known(
        List<Count> kinds,
        List<Count> met,
        List<Record> said,
        List<Commitment> promised,
        List<Record> honours,
        List<Record> instructed) {
    /** So many of the newest visits and meetings are looked at. */
    private static final int ENCOUNTERS = 20_000;

    private static final int PROMISES = 60;
    private static final int SHOWN = 12;
    private static final int FEW = 5;
    private static final String PERSON = "person";

    static Known of(Register register, String name, Following following, LocalDate day) {
        Filter own = Filter.ALL.with(PERSON, name);
        return new Known(
                register.counts(own, "type"),
                met(register, own, name),
                of(register, own, "quote", FEW),
                promised(register, own, following, day),
                of(register, own, "award", SHOWN),
                of(register, own, "instruction", SHOWN));
    }

    /** Who took part in the same visits and meetings that have taken place. */
    private static List<Count> met(Register register, Filter own, String name) {
        Filter meetings = own.with("type", "visit")
                .with("type", "meeting")
                .with("status", "done")
                .page(ENCOUNTERS, 0);
        return register.counts(meetings, PERSON).stream()
                .filter(count -> !count.value().equals(name))
                .limit(2L * SHOWN)
                .toList();
    }

    private static List<Record> of(Register register, Filter own, String type, int most) {
        return register.records(own.with("type", type).page(most, 0));
    }

    private static List<Commitment> promised(Register register, Filter own, Following following, LocalDate day) {
        Filter promises = own;
        for (String type : following.types()) {
            promises = promises.with("type", type);
        }
        List<Record> records = register.records(promises.page(PROMISES, 0));
        return Commitments.asOf(day, new Promises(register, following).in(records)).all().stream()
                .sorted(Comparator.comparing(commitment -> !commitment.open()))
                .limit(SHOWN)
                .toList();
    }

    /** Whether the register holds anything of that name. */
    boolean nothing() {
        return kinds.isEmpty();
    }
}
