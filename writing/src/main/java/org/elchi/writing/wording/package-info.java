/** How records, dates, amounts and names are said in one language and script. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.wording;

import org.jspecify.annotations.NullMarked;
