/** What the register holds: documents, the tellings in them, and the records that these make. Values without a store. Nothing is null unless marked. */
@NullMarked
package org.elchi.register.record;

import org.jspecify.annotations.NullMarked;
