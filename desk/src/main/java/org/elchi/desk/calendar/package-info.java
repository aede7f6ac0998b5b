/**
 * The calendar: in goes a month or a day, out comes what happened, what is planned and what falls due then. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.desk.calendar;

import org.jspecify.annotations.NullMarked;
