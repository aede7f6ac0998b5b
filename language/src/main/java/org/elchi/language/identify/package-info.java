/** In comes a text, out goes the language and script it is in. Nothing is null unless marked. */
@NullMarked
package org.elchi.language.identify;

import org.jspecify.annotations.NullMarked;
