/** Tells how far the lists of {@code world/} reach. The bundled world in, tables out; nothing is null. */
@NullMarked
package org.elchi.bench.world;

import org.jspecify.annotations.NullMarked;
