package org.elchi.language.morphology;

import java.util.List;

/**
 * An ending: what it says and the ways it is written.
 *
 * @param cost how much rarer than others it is
 */
record Ending(List<String> says, List<Pattern> patterns, int cost) {}
