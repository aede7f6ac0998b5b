/**
 * In comes a text as it was found, with letters that lost their encoding, look like others or are doubled; out goes the text as it was
 * meant, which knows the place of each of its characters in the text as found. Clean text is never changed. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.language.repair;

import org.jspecify.annotations.NullMarked;
