/**
 * Records as linked data: what comes in are holdings, what goes out is Turtle or JSON-LD of the same statements. Nothing is null unless
 * marked.
 */
@NullMarked
package org.elchi.writing.export.linked;

import org.jspecify.annotations.NullMarked;
