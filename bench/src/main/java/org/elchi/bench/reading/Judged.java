package org.elchi.bench.reading;

/**
 * An example with how sure a model is of it that has not learnt from its text.
 *
 * @param sure from 0 to 1
 */
record Judged(Example example, double sure) {}
