/**
 * Relations of states: in go the codes of one state or two, out comes all that the register holds of them, in the sections of a brief. Nothing
 * is null unless marked.
 */
@NullMarked
package org.elchi.desk.relations;

import org.jspecify.annotations.NullMarked;
