/** Who met whom, as a graph (GraphML). Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.network;

import org.jspecify.annotations.NullMarked;
