/**
 * Documents and what was read in them come in, records come out: one for each event, with every telling of it side by side. The only
 * package with those below it that knows SQL; knows no HTTP and no HTML. Documents and decisions are kept for good, all else can be made
 * again from them. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.register;

import org.jspecify.annotations.NullMarked;
