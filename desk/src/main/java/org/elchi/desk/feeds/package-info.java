/** Feeds and calendars of saved searches, which readers of news and calendars ask for again and again. Nothing is null unless marked. */
@NullMarked
package org.elchi.desk.feeds;

import org.jspecify.annotations.NullMarked;
