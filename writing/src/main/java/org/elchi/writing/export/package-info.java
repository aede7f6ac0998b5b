/** What the register holds, as data that other programs read. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export;

import org.jspecify.annotations.NullMarked;
