/**
 * Paths in, documents out: bytes found, decoded and freed of markup, each with what is known of it. What cannot be read is a {@link
 * org.elchi.sources.Loaded.Refused} with its reason, never an exception. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.sources;

import org.jspecify.annotations.NullMarked;
