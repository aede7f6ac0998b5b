package org.elchi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.elchi.register.following.Due;
import org.elchi.register.following.Following;
import org.elchi.register.following.Trail;
import org.elchi.register.record.Record;

/** Until when records are to be done, so that the register finds them by it. */
final class Dues {
    private Dues() {}

    /** The last day of grace as an ISO date, empty where there is none. */
    static Function<Record, String> load() {
        Following following = Following.load();
        return record -> following
                .trail(record, List.of())
                .flatMap(Trail::due)
                .flatMap(Due::last)
                .map(LocalDate::toString)
                .orElse("");
    }
}
