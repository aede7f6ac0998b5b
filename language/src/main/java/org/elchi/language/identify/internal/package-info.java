/**
 * In come characters, out go words, their letter sequences, and what these weigh for each language. Public for the trainer; nobody
 * else's business. Nothing is null unless marked.
 */
@NullMarked
package org.elchi.language.identify.internal;

import org.jspecify.annotations.NullMarked;
