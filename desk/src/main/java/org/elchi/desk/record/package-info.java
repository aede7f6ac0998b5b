/** One record: what it says, who says so and in which words, why it is one record, what became of it. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.record;

import org.jspecify.annotations.NullMarked;
