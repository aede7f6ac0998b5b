/**
 * Records in, a brief out: one document of headings, sentences and sources, shown as Markdown or on a terminal. Wording is data ({@code
 * lang/en/brief.yaml}). Knows nothing of how records came to be. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.writing;

import org.jspecify.annotations.NullMarked;
