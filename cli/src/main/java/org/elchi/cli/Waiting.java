package org.elchi.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/** Tells where a run stands whose length nobody knows: after two seconds, one line written over on a terminal, else now and then. */
final class Waiting implements AutoCloseable {
    private static final long FIRST = 2_000_000_000L;
    private static final long LIVE = 200_000_000L;
    private static final long LOG = 10_000_000_000L;
    private static final int MEGABYTE = 1_000_000;

    private final Screen screen;
    private final LongSupplier clock;
    private long next;
    private boolean shown;

    /**
     * A run that begins now.
     *
     * @param clock nanoseconds from any origin
     */
    Waiting(Screen screen, LongSupplier clock) {
        this.screen = screen;
        this.clock = clock;
        this.next = clock.getAsLong() + FIRST;
    }

    /** Where the run stands now. */
    void at(String line) {
        long now = clock.getAsLong();
        if (now < next) {
            return;
        }
        next = now + (screen.live() ? LIVE : LOG);
        shown = true;
        if (screen.live()) {
            screen.err().print("\r\u001b[K" + line);
            screen.err().flush();
        } else {
            screen.err().println(line);
        }
    }

    /** A stream that tells how much has gone through it. */
    OutputStream counting(OutputStream out) {
        return new FilterOutputStream(out) {
            private long bytes;

            @Override
            public void write(byte[] block, int from, int length) throws IOException {
                out.write(block, from, length);
                add(length);
            }

            @Override
            public void write(int b) throws IOException {
                out.write(b);
                add(1);
            }

            private void add(int length) {
                long before = bytes / MEGABYTE;
                bytes += length;
                if (bytes / MEGABYTE > before) {
                    at("wrote " + bytes / MEGABYTE + " MB");
                }
            }
        };
    }

    @Override
    public void close() {
        if (shown && screen.live()) {
            screen.err().print("\r\u001b[K");
            screen.err().flush();
        }
    }
}
