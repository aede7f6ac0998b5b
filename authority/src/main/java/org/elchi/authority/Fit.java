package org.elchi.authority;

import org.elchi.language.Reading;

/** A pattern that fits the words from {@code begin} to before {@code end}; the reading is that of the last word. */
record Fit(Pattern pattern, int begin, int end, double score, Reading reading) {}
