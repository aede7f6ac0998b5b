package org.elchi.cli;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.elchi.cli.input.Document;
import org.elchi.reading.Findings;
import org.elchi.register.Added;
import org.elchi.register.Register;
import org.elchi.register.RegisterException;
import org.elchi.register.record.Source;

/** Adds documents to the register. Where that fails, it says so once and lets the reading go on. */
final class Keeping implements AutoCloseable {
    private final Screen screen;
    private final Clock clock;
    private final Readable readable;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private Optional<Register> register = Optional.empty();
    private boolean failed;

    /** Reads a document again, with what the register knows of it. */
    @FunctionalInterface
    interface Readable {
        Findings read(Document document, Document.About about);
    }

    Keeping(Screen screen, Clock clock, Readable readable, java.util.function.Supplier<Register> opening) {
        this.screen = screen;
        this.clock = clock;
        this.readable = readable;
        this.register = opened(opening);
    }

    private Optional<Register> opened(java.util.function.Supplier<Register> opening) {
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

    /** Adds a document; gives what is to be shown of it, which is what was read with all that is known of it. */
    Findings add(Document document, Findings findings) {
        try {
            return register.isPresent() ? add(register.get(), document, findings) : findings;
        } catch (RegisterException e) {
            fail(e);
            return findings;
        }
    }

    private Findings add(Register open, Document document, Findings findings) {
        org.elchi.register.record.Document.Content content =
                new org.elchi.register.record.Document.Content(document.bytes().array());
        Source known = open.known(content.sha256(), source(document));
        Findings fitting = known.date().equals(findings.report().date())
                ? findings
                : readable.read(document, new Document.About(known.date(), known.outlet(), known.url()));
        Added added = open.add(
                new org.elchi.register.record.Document(
                        known, document.origin(), clock.instant(), document.charset(), content),
                fitting);
        counts.merge(added, 1, Integer::sum);
        return fitting;
    }

    private static Source source(Document document) {
        return new Source(
                document.name(),
                document.about().date(),
                document.about().outlet(),
                document.about().url());
    }

    private void fail(RegisterException e) {
        screen.tell("elchi: " + e.getMessage());
        failed = true;
        register.ifPresent(Keeping::closeQuietly);
        register = Optional.empty();
    }

    private static void closeQuietly(Register open) {
        try {
            open.close();
        } catch (RegisterException e) {
            // the failure that led here has been told
        }
    }

    @Override
    public void close() {
        try {
            register.ifPresent(Register::close);
        } catch (RegisterException e) {
            fail(e);
        }
    }
}
