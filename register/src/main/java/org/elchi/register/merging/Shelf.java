package org.elchi.register.merging;

import java.util.Collection;
import java.util.Set;
import org.elchi.register.record.Telling;

/** Where the tellings of a register stand, to be fetched by what they may share with others. */
public interface Shelf {
    /** All tellings that stand under at least one of these keys of {@link Merging#keys}. */
    Collection<Telling> under(Set<String> keys);

    /** The tellings with these {@link Telling#key keys}. */
    Collection<Telling> named(Set<String> tellings);
}
