/**
 * What the register was read from: lists of documents, one with all that it tells, and how more are added. Files come in, each becomes what
 * was read in it or a line that says why not. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.desk.documents;

import org.jspecify.annotations.NullMarked;
