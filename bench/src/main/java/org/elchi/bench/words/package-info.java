/**
 * In come treebanks and texts, out go figures: how well words are read, and the weights that choose between readings. Nothing is null unless
 * marked.
 */
@NullMarked
package org.elchi.bench.words;

import org.jspecify.annotations.NullMarked;
