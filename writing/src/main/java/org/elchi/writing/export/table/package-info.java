/** Records as tidy tables with a code book: CSV, workbooks, treaties. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.table;

import org.jspecify.annotations.NullMarked;
