package org.elchi.language.morphology;

import java.util.List;
import org.elchi.language.Reading;

/** Readings of a word, the likeliest first, with what tells against each; the arrays are not to be changed. */
@SuppressWarnings("ArrayRecordComponent")
public record Ranking(List<Reading> readings, int[] costs) {}
