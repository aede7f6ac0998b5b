/** Where it happened, as a map drawn here: outlines of states, projections, what stands on them. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.map;

import org.jspecify.annotations.NullMarked;
