/** How fast documents are taken into search, and questions answered. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.search;

import org.jspecify.annotations.NullMarked;
