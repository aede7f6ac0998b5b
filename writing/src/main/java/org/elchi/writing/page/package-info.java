/** A piece of writing, and how it is laid out as text, Markdown, HTML, PDF and Word. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.page;

import org.jspecify.annotations.NullMarked;
