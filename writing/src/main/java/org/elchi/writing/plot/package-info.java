/**
 * Draws what the register holds as SVG: plain values and the words of a language come in, a drawing with a text that stands for it goes out.
 * Nothing is null unless marked.
 */
@NullMarked
package org.elchi.writing.plot;

import org.jspecify.annotations.NullMarked;
