package org.elchi.register.gold;

import org.elchi.register.record.Telling;

/**
 * A telling of which it is known what event it tells of.
 *
 * @param event its name, the same in all documents
 * @param occasion number of the folder that the document is in
 */
public record Labelled(Telling telling, String event, int occasion) {
    /** Rules are shaped on one half of the occasions only. */
    public boolean heldOut() {
        return occasion % 2 == 0;
    }
}
