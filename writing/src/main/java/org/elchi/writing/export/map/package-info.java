/** Where events took place, as points on a map (GeoJSON, RFC 7946). Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.map;

import org.jspecify.annotations.NullMarked;
