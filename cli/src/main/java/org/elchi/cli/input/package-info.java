/**
 * Paths in, documents out: bytes found, decoded and freed of markup, each with what is known of it. What cannot be read is a {@link
 * org.elchi.cli.input.Loaded.Refused} with its reason, never an exception. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.cli.input;

import org.jspecify.annotations.NullMarked;
