/** Whether the desk is well, for those who watch over it. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.health;

import org.jspecify.annotations.NullMarked;
