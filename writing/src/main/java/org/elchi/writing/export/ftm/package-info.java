/** Records as entities of FollowTheMoney, one JSON object a line. Nothing is null unless marked. */
@NullMarked
package org.elchi.writing.export.ftm;

import org.jspecify.annotations.NullMarked;
