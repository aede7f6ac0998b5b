/**
 * Who and what there is: states, people and their posts in time, places, organisations, orders, offices. World files and CLDR in,
 * names found in analysed sentences of any script out. Everything loaded is immutable and shared; nothing is null.
 */
@NullMarked
package org.elchi.authority;

import org.jspecify.annotations.NullMarked;
