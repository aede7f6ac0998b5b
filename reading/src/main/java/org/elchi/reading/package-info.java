/**
 * One report in, the facts that it states out, each with the characters that state it. Frames ({@code frames/}) say what can be meant,
 * languages ({@code lang/}) how it is said; nothing here names either. Knows no other report and no database. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.reading;

import org.jspecify.annotations.NullMarked;
