package org.elchi.cli;

import java.util.function.LongSupplier;

/** Tells how far a long run is: on a terminal after two seconds, one line written over; in a log a line each ten seconds. */
final class Progress implements AutoCloseable {
    private static final long FIRST = 2_000_000_000L;
    private static final long LIVE = 200_000_000L;
    private static final long LOG = 10_000_000_000L;

    private final Screen screen;
    private final LongSupplier clock;
    private final String what;
    private final int all;
    private final long begin;
    private long next;
    private int done;
    private boolean shown;

    /**
     * A run that begins now.
     *
     * @param clock nanoseconds from any origin
     * @param what the things counted: {@code documents}
     */
    Progress(Screen screen, LongSupplier clock, String what, int all) {
        this.screen = screen;
        this.clock = clock;
        this.what = what;
        this.all = all;
        this.begin = clock.getAsLong();
        this.next = begin + (screen.live() ? FIRST : LOG);
    }

    /** One more is done. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (now >= next && done < all) {
            next = now + (screen.live() ? LIVE : LOG);
            show("read " + done + " of " + all + " " + what);
        }
    }

    private void show(String line) {
        if (screen.live()) {
            screen.err().print("\r\u001b[K" + line);
            screen.err().flush();
        } else {
            screen.err().println(line);
        }
        shown = true;
    }

    /** Makes room for a message between the lines of progress. */
    void clear() {
        if (shown && screen.live()) {
            screen.err().print("\r\u001b[K");
            screen.err().flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
