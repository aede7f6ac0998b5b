/** Why a report was read as it was: for each sentence, what every way of saying asked for and what the sentence gave. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.explain;

import org.jspecify.annotations.NullMarked;
