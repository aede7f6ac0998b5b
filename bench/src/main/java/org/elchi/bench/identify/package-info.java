/** In come lines of text in many languages, out goes the model that tells them apart. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.identify;

import org.jspecify.annotations.NullMarked;
