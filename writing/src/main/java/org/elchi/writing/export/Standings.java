package org.elchi.writing.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.State;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;

/** How far records have come on the day of the holdings. */
public final class Standings {
    private final Map<String, Commitment> commitments = new HashMap<>();

    private Standings() {}

    public static Standings of(Holdings holdings) {
        Standings standings = new Standings();
        for (Trail trail : holdings.trails()) {
            Commitment commitment = trail.asOf(holdings.asOf());
            if (!commitment.record().tellings().isEmpty()) {
                standings.commitments.put(commitment.id(), commitment);
            }
        }
        return standings;
    }

    /** What a record promises, as it is known on the day. */
    public Optional<Commitment> promise(Record record) {
        return Optional.ofNullable(commitments.get(record.id()));
    }

    /** Whether it has come about, wholly or by a step that binds. */
    public boolean happened(Record record) {
        return promise(record)
                .map(commitment ->
                        commitment.reached().compareTo(State.PROMISED) > 0 && commitment.state() != State.MISSED)
                .orElse(true);
    }

    /** The code of its state; of what was not promised before it came about, {@code met}. */
    public String state(Record record) {
        return promise(record).map(Commitment::state).orElse(State.MET).code();
    }
}
