/** An analysed report in; units to read out: sentences freed of the direct speech inside them, and the speech as sentences of its own. Nothing is null unless marked. */
@NullMarked
package org.elchi.reading.text;

import org.jspecify.annotations.NullMarked;
