package org.elchi.register.merging;

import java.util.List;
import java.util.Optional;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Telling;

/** Compares whom two documents name most: reports of one occasion name the same people. */
record Company() implements Measure<String[]> {
    @Override
    public Optional<String[]> prepared(Telling telling) {
        List<String> people = telling.gist().values(Gist.WITH);
        return people.isEmpty() ? Optional.empty() : Optional.of(Sorted.of(people));
    }

    @Override
    public Outcome compared(String[] one, String[] other) {
        int shared = Sorted.shared(one, other);
        return shared > 2
                ? Outcome.EQUAL
                : shared > 1
                        ? Outcome.NEAR
                        : shared == 0
                                ? Outcome.DIFFER
                                : one.length == 1 || other.length == 1 ? Outcome.PARTLY : Outcome.WEAK;
    }
}
