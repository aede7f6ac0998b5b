package org.elchi.register.internal;

import java.util.Optional;
import org.elchi.register.record.Telling;

/**
 * A telling as it was read, with the number of its fact.
 *
 * @param record id of the record that it belongs to, if it is in one
 */
record Stored(long fact, Optional<String> record, Telling telling) {}
