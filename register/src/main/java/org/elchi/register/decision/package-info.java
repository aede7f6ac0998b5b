/**
 * What people decide about the register: acts on tellings, kept for good in the order in which they were made. What they are about is named by
 * the words of documents, not by ids of what is derived, so that they outlive any new reading. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.register.decision;

import org.jspecify.annotations.NullMarked;
