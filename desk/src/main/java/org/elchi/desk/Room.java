package org.elchi.desk;

import java.time.Clock;
import java.time.LocalDate;

/** What all pages share. */
public record Room(Settings settings, Shelf shelf, Index index, Tongues tongues, Assets assets, Entrance entrance) {
    public Knowledge knowledge() {
        return settings.knowledge();
    }

    public Clock clock() {
        return settings.clock();
    }

    public LocalDate today() {
        return LocalDate.now(settings.clock());
    }
}
