/** How fast the desk answers while many ask at once. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.desk;

import org.jspecify.annotations.NullMarked;
