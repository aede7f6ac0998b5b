/** Who met whom. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.network;

import org.jspecify.annotations.NullMarked;
