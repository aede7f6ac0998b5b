/** Bodies that states share, their founding and their sessions. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.bodies;

import org.jspecify.annotations.NullMarked;
