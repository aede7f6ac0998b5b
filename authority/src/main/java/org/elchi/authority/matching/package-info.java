/**
 * Whether two names mean one person. Two names of any script and language in, a score with its reasons out; or one name in and the people of
 * an index out who may bear it. Nothing here knows a language: letters, sounds, endings and weights are data. Nothing is null.
 */
@NullMarked
package org.elchi.authority.matching;

import org.jspecify.annotations.NullMarked;
