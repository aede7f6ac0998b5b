/** The units of one report in; who and what each of them mentions out, with pronouns and descriptions resolved. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.discourse;

import org.jspecify.annotations.NullMarked;
