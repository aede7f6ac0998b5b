/** The words of a sentence in; numbers, money, percentages, ordinals and dates out, each with its range and value. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.value;

import org.jspecify.annotations.NullMarked;
