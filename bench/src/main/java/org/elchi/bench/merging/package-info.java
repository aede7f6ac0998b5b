/** How well reports of one event are put into one record. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.merging;

import org.jspecify.annotations.NullMarked;
