package org.elchi.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What comes with Elchi and never changes: loaded when first asked for, then shared by all that the program does. */
final class Once<T> {
    private final Supplier<T> loading;
    private @Nullable T loaded;

    Once(Supplier<T> loading) {
        this.loading = loading;
    }

    synchronized T get() {
        T ready = loaded == null ? loading.get() : loaded;
        loaded = ready;
        return ready;
    }
}
