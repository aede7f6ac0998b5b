package org.elchi.register.comparing;

import org.elchi.register.record.Record;

/**
 * Two records that look like one thing of which the documents of an event give different numbers: 15 documents were signed, or 16.
 *
 * @param slot the number in which they differ
 */
public record Rival(String slot, Record one, Record other) {}
