/** How well and how fast names are told to mean one person, and how the weights of that are learnt. Lists of pairs in, figures and weights out. */
@NullMarked
package org.elchi.bench.matching;

import org.jspecify.annotations.NullMarked;
