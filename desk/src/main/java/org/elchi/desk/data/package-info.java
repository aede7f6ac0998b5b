/** What programs are told of the register, whichever way they ask: parameters come in, objects for JSON go out. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.data;

import org.jspecify.annotations.NullMarked;
