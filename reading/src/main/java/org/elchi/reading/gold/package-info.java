/**
 * Texts with the facts that they should give come in, and what a reading made of them goes out: found, missed, false. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.reading.gold;

import org.jspecify.annotations.NullMarked;
