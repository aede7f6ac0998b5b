/** Lists of names with how many records each has: sorted, filtered by letters and states, paged. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.roll;

import org.jspecify.annotations.NullMarked;
