/**
 * In come annotated sentences, out go the model that tags names and figures that say how well it does. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.bench.names;

import org.jspecify.annotations.NullMarked;
