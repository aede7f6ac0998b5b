/**
 * Requests in, pages and data out. {@link org.elchi.desk.Desk} is the server; each page is a {@link org.elchi.desk.Page} with a template of
 * its own in {@code src/main/jte}. Knows no SQL, and no word of any language: those are in {@code lang/<iso>/desk.yaml}. Nothing is null
 * unless marked.
 */
@NullMarked
package org.elchi.desk;

import org.jspecify.annotations.NullMarked;
