/**
 * Carries registers from place to place: a register in, a back-up or plain files out, and back. What is stopped half-way never passes for
 * whole. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.register.carrying;

import org.jspecify.annotations.NullMarked;
