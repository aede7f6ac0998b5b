/**
 * In comes a word in any script a language is written in, out goes the same word in the common Turkic alphabet, and back. Nothing is null
 * unless marked.
 */
@NullMarked
package org.elchi.language.alphabet;

import org.jspecify.annotations.NullMarked;
