/**
 * Documents and records come in, a question in any script and language finds them: by the words as written, by what they are forms of, by
 * the people, places and states that they name, by concepts, and by cognates. The index is derived: it may be deleted at any time and is
 * made again. Knows no SQL. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.register.search;

import org.jspecify.annotations.NullMarked;
