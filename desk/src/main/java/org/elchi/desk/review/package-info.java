/** The queue of records that nobody has looked at yet. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.review;

import org.jspecify.annotations.NullMarked;
