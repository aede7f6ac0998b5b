/** Scenes with their clauses in; facts out: ways matched, roles filled by case, postposition and type, one report's tellings of one event joined. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.fit;

import org.jspecify.annotations.NullMarked;
