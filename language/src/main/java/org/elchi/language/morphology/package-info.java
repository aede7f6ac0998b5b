/**
 * In comes a word in the common Turkic alphabet, out go its readings: stem and inflection; and back. Endings and sounds are data
 * ({@code morphology.yaml}), the order of endings is the family's ({@code lang/turkic/slots.yaml}). Nothing is null unless marked.
 */
@NullMarked
package org.elchi.language.morphology;

import org.jspecify.annotations.NullMarked;
