/** A scene in; its predicates, what each says of the event (done, planned, only wished …) and the extent of noun phrases out. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.clause;

import org.jspecify.annotations.NullMarked;
