/** The first page: what is new, due, overdue and silent. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.today;

import org.jspecify.annotations.NullMarked;
