/** What people have decided: the log of all decisions and the lines in which it is shown. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.log;

import org.jspecify.annotations.NullMarked;
