/** Data files in (YAML and TSV), nodes and rows that know their place out; every mistake of every file is listed at once. Nothing is null. */
@NullMarked
package org.elchi.language.data;

import org.jspecify.annotations.NullMarked;
