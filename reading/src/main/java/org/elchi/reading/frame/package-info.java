/** The kinds of facts and the ways of saying them, as data files in, checked declarations out. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.frame;

import org.jspecify.annotations.NullMarked;
