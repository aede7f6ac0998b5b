/** Cases of values in Turkish in, how many of them are read right out, by file. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.values;

import org.jspecify.annotations.NullMarked;
