/** Records as coded events between actors. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.event;

import org.jspecify.annotations.NullMarked;
