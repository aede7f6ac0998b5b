package org.elchi.desk.relations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.elchi.desk.Shelf;
import org.elchi.desk.commitments.Ledger;
import org.elchi.desk.commitments.View;
import org.elchi.register.Register;
import org.elchi.register.following.Commitment;
import org.elchi.register.following.Following;
import org.elchi.writing.Division;
import org.elchi.writing.States;

/**
 * All that a page on relations tells, whatever the language.
 *
 * @param parts what stands in each section
 * @param standing the first few commitments of each view, as of today; none where another day is asked for
 * @param targets that have figures, the newest first
 */
record Gathered(Known known, List<Division.Part> parts, Map<View, Ledger.Found> standing, List<Commitment> targets)
        implements Shelf.Gathered {
    Gathered {
        parts = List.copyOf(parts);
        standing = new EnumMap<>(standing);
        targets = List.copyOf(targets);
    }

    static Gathered of(Register register, Asked asked, Following following, States states, Division division) {
        Known known = Known.of(register, asked, following, states);
        return new Gathered(
                known,
                division.of(known.material()),
                Standing.found(register, asked, following),
                Goals.found(register, asked, following));
    }

    @Override
    public int weight() {
        return known.material().records().size() + targets.size();
    }
}
