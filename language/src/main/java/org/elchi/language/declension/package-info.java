/**
 * In comes a phrase as a dictionary or a list of names has it, out goes the same phrase in another case. For languages whose words decline by
 * their ends; what the ends become is data ({@code lang/<iso>/declension.yaml}). Nothing is null unless marked.
 */
@NullMarked
package org.elchi.language.declension;

import org.jspecify.annotations.NullMarked;
