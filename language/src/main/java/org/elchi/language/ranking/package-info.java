/**
 * In come the readings of the words of a sentence, out goes which of them is likeliest there. The weights are data, learnt from treebanks:
 * {@code lang/turkic/ranking.bin} for the family, {@code lang/<iso>/ranking.bin} for what a language adds. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.language.ranking;

import org.jspecify.annotations.NullMarked;
