package org.elchi.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.elchi.reading.Findings;
import org.elchi.register.Added;
import org.elchi.register.Incoming;
import org.elchi.register.Perusal;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.register.record.Source;
import org.elchi.sources.Document;

/** Adds documents to the register, several at once. Where that fails, it says so once and lets the reading go on. */
final class Keeping implements AutoCloseable {
    private static final int AT_ONCE = 64;
    private static final long LONGEST_WAIT_NANOS = 500_000_000;

    private final Screen screen;
    private final Clock clock;
    private final Readable readable;
    private final BiConsumer<Document, Findings> shown;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private final List<Waiting> waiting = new ArrayList<>();
    private final Optional<Register> register;
    private long since;
    private boolean failed;

    private record Waiting(Document document, Perusal perusal, org.elchi.register.record.Document.Content content) {}

    /** Reads a document again, with what the register knows of it. */
    @FunctionalInterface
    interface Readable {
        Perusal read(Document document, Document.About about);
    }

    /** @param shown told what was read in each document, in their order, when it is in the register or cannot be put there */
    Keeping(
            Screen screen,
            Clock clock,
            Readable readable,
            Supplier<Register> opening,
            BiConsumer<Document, Findings> shown) {
        this.screen = screen;
        this.clock = clock;
        this.readable = readable;
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
        waiting.add(new Waiting(
                document,
                perusal,
                new org.elchi.register.record.Document.Content(document.bytes().array())));
        if (waiting.size() >= AT_ONCE || System.nanoTime() - since > LONGEST_WAIT_NANOS) {
            flush();
        }
    }

    private void flush() {
        List<Waiting> all = List.copyOf(waiting);
        waiting.clear();
        if (failed || register.isEmpty()) {
            all.forEach(one -> shown.accept(one.document(), one.perusal().findings()));
            return;
        }
        try {
            keep(register.get(), all);
        } catch (RegisterException e) {
            fail(e);
            all.forEach(one -> shown.accept(one.document(), one.perusal().findings()));
        }
    }

    private void keep(Register open, List<Waiting> all) {
        Map<String, Source> known =
                open.sources(all.stream().map(one -> one.content().sha256()).toList());
        List<Incoming> incoming = all.stream()
                .map(one -> incoming(
                        one, Optional.ofNullable(known.get(one.content().sha256()))))
                .toList();
        for (Added added : open.add(incoming)) {
            counts.merge(added, 1, Integer::sum);
        }
        for (int i = 0; i < all.size(); i++) {
            shown.accept(all.get(i).document(), incoming.get(i).findings());
        }
    }

    /** What is to be kept is what was read with all that is known of the document. */
    private Incoming incoming(Waiting one, Optional<Source> before) {
        Document document = one.document();
        Source own = source(document);
        Source known = before.map(source -> source.or(own)).orElse(own);
        Perusal fitting = known.date().equals(one.perusal().findings().report().date())
                ? one.perusal()
                : readable.read(document, new Document.About(known.date(), known.outlet(), known.url()));
        return new Incoming(
                new org.elchi.register.record.Document(
                        known, document.origin(), clock.instant(), document.charset(), one.content()),
                fitting.findings(),
                fitting.gists(),
                fitting.failure());
    }

    private static Source source(Document document) {
        return new Source(
                document.name(),
                document.about().date(),
                document.about().outlet(),
                document.about().url());
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
