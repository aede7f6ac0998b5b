/**
 * The board of commitments: in goes what somebody wants to see of what was promised, out come pages of it, and lists of promises for other
 * sections. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.desk.commitments;

import org.jspecify.annotations.NullMarked;
