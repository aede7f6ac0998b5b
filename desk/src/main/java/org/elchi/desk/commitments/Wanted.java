package org.elchi.desk.commitments;

import java.util.Collection;
import java.util.function.Predicate;
import org.elchi.register.Filter;
import org.elchi.register.following.Commitment;

/**
 * What is looked for among commitments.
 *
 * @param filter which records are looked at, in which order
 * @param fits what must hold of a commitment besides
 */
public record Wanted(Filter filter, Predicate<Commitment> fits) {
    /** The same with a value of a facet. */
    public Wanted with(String facet, String value) {
        return new Wanted(filter.with(facet, value), fits);
    }

    /** The same with all values of a facet; of kinds, one of them. */
    public Wanted with(String facet, Collection<String> values) {
        Wanted narrowed = this;
        for (String value : values) {
            narrowed = narrowed.with(facet, value);
        }
        return narrowed;
    }

    /** The same, of which this holds, too. */
    public Wanted and(Predicate<Commitment> besides) {
        return new Wanted(filter, fits.and(besides));
    }
}
