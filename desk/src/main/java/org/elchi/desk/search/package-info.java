/** Documents and records by words in any script: a question in an address comes in, what answers it and how that is spread goes out. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.search;

import org.jspecify.annotations.NullMarked;
