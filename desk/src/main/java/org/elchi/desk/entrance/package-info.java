/** Pages to sign in and out, of the own account, and of all users for those who administer. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.entrance;

import org.jspecify.annotations.NullMarked;
