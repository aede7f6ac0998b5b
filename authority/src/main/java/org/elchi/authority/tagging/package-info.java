/**
 * In come the tokens of a sentence, out go the names among them: which are of people, of places that are governed, of organisations, which are
 * posts. What is told from what was learnt from annotated news, beside the lists and rules of the package above. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.authority.tagging;

import org.jspecify.annotations.NullMarked;
