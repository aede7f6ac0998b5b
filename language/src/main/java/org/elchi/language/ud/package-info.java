/**
 * In comes a treebank's file in CoNLL-U, out goes the same file with the lemma, word class and features of each word, by the names of
 * Universal Dependencies. What our names are called there is data: {@code lang/turkic/ud.yaml} and {@code lang/<iso>/ud.yaml}. Nothing is
 * null unless marked.
 */
@NullMarked
package org.elchi.language.ud;

import org.jspecify.annotations.NullMarked;
