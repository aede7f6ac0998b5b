package org.elchi.register.carrying;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.elchi.register.Location;
import org.elchi.register.internal.Copying;
import org.elchi.register.internal.DamagedDocument;
import org.elchi.register.internal.Database;
import org.elchi.register.internal.Store;

/** What is kept in one database, row by row in the file of another. */
final class Rows {
    private Rows() {}

    /** Makes a register's file that is not there yet, in a folder that is its own. */
    static void into(Store source, Path file, Consumer<DamagedDocument> damaged) {
        Database.open(new Location.Folder(Optional.ofNullable(file.getParent()).orElseThrow()))
                .close();
        try (Store target = Database.openUnfinished(file)) {
            Copying.rows(source, target, damaged);
        }
    }
}
