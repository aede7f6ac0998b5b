package org.elchi.cli;

import java.util.function.Function;
import org.elchi.register.Outlook;
import org.elchi.register.following.Following;
import org.elchi.register.record.Record;

/** What is promised by records, so that the register finds them by it. */
final class Outlooks {
    private Outlooks() {}

    static Function<Record, Outlook> load() {
        Following following = Following.load();
        return record -> Outlook.of(record, following);
    }
}
