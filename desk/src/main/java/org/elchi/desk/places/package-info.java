/** All places of the register, and what happened at one. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.places;

import org.jspecify.annotations.NullMarked;
