package org.elchi.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.elchi.desk.documents.Arriving;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.register.Added;
import org.elchi.register.Arrival;
import org.elchi.register.Perusal;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.sources.Document;

/** Adds documents to the register, several at once. Where that fails, it says so once and lets the reading go on. */
final class Keeping implements AutoCloseable {
    private static final int AT_ONCE = 64;
    private static final long LONGEST_WAIT_NANOS = 500_000_000;

    private final Screen screen;
    private final Clock clock;
    private final Function<Report, Perusal> reading;
    private final BiConsumer<Document, Findings> shown;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private final List<Waiting> waiting = new ArrayList<>();
    private final Optional<Register> register;
    private long since;
    private boolean failed;

    private record Waiting(Document document, Arrival arrival) {}

    /**
     * Opens the register.
     *
     * @param reading reads a report again, with what the register knows of it
     * @param shown told what was read in each document, in their order, when it is in the register or cannot be put there
     */
    Keeping(
            Screen screen,
            Clock clock,
            Function<Report, Perusal> reading,
            Supplier<Register> opening,
            BiConsumer<Document, Findings> shown) {
        this.screen = screen;
        this.clock = clock;
        this.reading = reading;
        this.shown = shown;
        this.register = opened(opening);
    }

    private Optional<Register> opened(Supplier<Register> opening) {
        try {
            return Optional.of(opening.get());
        } catch (RegisterException e) {
            fail(e);
            return Optional.empty();
        }
    }

    boolean failed() {
        return failed;
    }

    int count(Added added) {
        return counts.getOrDefault(added, 0);
    }

    /** Adds a document, at once or with the next ones. */
    void add(Document document, Perusal perusal) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(new Waiting(document, Arriving.of(document, perusal, clock.instant(), reading)));
        if (waiting.size() >= AT_ONCE || System.nanoTime() - since > LONGEST_WAIT_NANOS) {
            flush();
        }
    }

    private void flush() {
        List<Waiting> all = List.copyOf(waiting);
        waiting.clear();
        if (failed || register.isEmpty()) {
            all.forEach(
                    one -> shown.accept(one.document(), one.arrival().perusal().findings()));
            return;
        }
        try {
            keep(register.get(), all);
        } catch (RegisterException e) {
            fail(e);
            all.forEach(
                    one -> shown.accept(one.document(), one.arrival().perusal().findings()));
        }
    }

    private void keep(Register open, List<Waiting> all) {
        List<Arrival.Kept> kept =
                Arrival.keep(open, all.stream().map(Waiting::arrival).toList());
        for (int i = 0; i < all.size(); i++) {
            counts.merge(kept.get(i).added(), 1, Integer::sum);
            shown.accept(all.get(i).document(), kept.get(i).incoming().findings());
        }
    }

    private void fail(RegisterException e) {
        if (!failed) {
            screen.tell("elchi: " + e.getMessage());
        }
        failed = true;
    }

    @Override
    public void close() {
        flush();
        try {
            register.ifPresent(Register::close);
        } catch (RegisterException e) {
            fail(e);
        }
    }
}
