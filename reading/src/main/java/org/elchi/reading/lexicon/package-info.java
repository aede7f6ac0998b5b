/** The words of a language's lists in (terms, postpositions, verbs that trigger a way …), where they stand in a sentence out. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.lexicon;

import org.jspecify.annotations.NullMarked;
