/** The interface for programs: REST under {@code /api/v1}, described by OpenAPI. Requests come in, JSON and linked data go out. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.api;

import org.jspecify.annotations.NullMarked;
