package org.elchi.writing.export.linked;

import java.io.IOException;

/** Takes one thing after the other. */
@FunctionalInterface
interface Sink {
    void take(Thing thing) throws IOException;
}
