/**
 * Follows promises through time. In: records, whatever keeps them, and a day; out: commitments, with their states as the evidence of
 * that day has them. Pure functions; the lives of promises are data. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.register.following;

import org.jspecify.annotations.NullMarked;
