/** In comes a text as given, out go its tokens and sentences, each with its range in that text. Nothing is null unless marked. */
@NullMarked
package org.elchi.language.token;

import org.jspecify.annotations.NullMarked;
