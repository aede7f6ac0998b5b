/**
 * Records come in; out comes what the press of each country and language says of them, adds and leaves out, and how the sessions of a body
 * follow each other. Pure functions of records. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.register.comparing;

import org.jspecify.annotations.NullMarked;
