/** One record as each side tells it. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.compare;

import org.jspecify.annotations.NullMarked;
