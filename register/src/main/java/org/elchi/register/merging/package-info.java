/** Tellings of any documents come in, records come out: one for each event. Pure functions of the tellings and of people's decisions. Nothing is null unless marked. */
@NullMarked
package org.elchi.register.merging;

import org.jspecify.annotations.NullMarked;
