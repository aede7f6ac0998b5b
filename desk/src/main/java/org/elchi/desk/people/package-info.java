/** All people of the register, and what is known of one. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.people;

import org.jspecify.annotations.NullMarked;
