/** How well reports are read: sentences and documents with their facts come in, tables, lists of open cases and the weights of confidence go out. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.reading;

import org.jspecify.annotations.NullMarked;
