/** What is new, as feeds that readers of news follow: Atom (RFC 4287) and RSS 2.0. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.feed;

import org.jspecify.annotations.NullMarked;
