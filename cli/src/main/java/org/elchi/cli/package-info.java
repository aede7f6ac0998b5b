/**
 * The program {@code elchi}: arguments in, text on the terminal or JSON lines out, an exit code that tells what happened. Nothing is null
 * unless marked.
 */
@NullMarked
package org.elchi.cli;

import org.jspecify.annotations.NullMarked;
