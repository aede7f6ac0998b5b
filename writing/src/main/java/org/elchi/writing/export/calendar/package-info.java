/** Records as a calendar (RFC 5545): what is planned, until when promises are due, and, where wanted, what took place. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.calendar;

import org.jspecify.annotations.NullMarked;
