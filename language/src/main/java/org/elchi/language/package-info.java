/**
 * Characters in, analysed text out: languages and scripts identified, dirty text repaired, sentences and words found, every word read as
 * lemma and inflection. What is known of a language stands in {@code lang/<iso>/}; nothing here names one. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.language;

import org.jspecify.annotations.NullMarked;
