/** What a register of many documents costs: news are made of our own corpora, added, listed, searched and rebuilt. Nothing is null unless marked. */
@NullMarked
package org.elchi.bench.register;

import org.jspecify.annotations.NullMarked;
