package org.elchi.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.elchi.language.Tongue;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Perusal;
import org.elchi.sources.Document;
import org.elchi.sources.Inputs;
import org.elchi.sources.Loaded;
import org.elchi.sources.Source;

/** Goes through the documents that a command was given, several at once, and hands over what each gave in their order. */
final class Documents {
    private final Screen screen;
    private final Inputs inputs;
    private final int threads;
    private final Optional<LocalDate> date;
    private int failed;

    /**
     * The documents of some inputs.
     *
     * @param threads how many to read at once
     * @param date day on which those were published that do not say so themselves
     */
    Documents(Screen screen, Inputs inputs, int threads, Optional<LocalDate> date) {
        if (threads < 1) {
            throw new Exit.Usage("--threads must be at least 1; leave it out to use all cores");
        }
        this.screen = screen;
        this.inputs = inputs;
        this.threads = threads;
        this.date = date;
    }

    /** An input and what reading gave; nothing where it was refused. */
    private record Result<T>(Loaded loaded, Optional<T> given) {}

    /** Reads all documents; what cannot be read is told. */
    <T> void each(Function<Report, T> reading, BiConsumer<Document, T> taker) {
        int all = inputs.sources().size();
        try (Progress progress = new Progress(screen, System::nanoTime, "documents", all)) {
            Readings.<Source, Result<T>>inOrder(inputs.sources(), threads, source -> read(source, reading), result -> {
                progress.clear();
                take(result, taker);
                progress.step();
            });
        }
        if (inputs.skipped() > 0) {
            screen.tell("left out " + inputs.skipped() + " files in folders that are neither text nor HTML");
        }
    }

    private <T> Result<T> read(Source source, Function<Report, T> reading) {
        Loaded loaded = source.load(date);
        return switch (loaded) {
            case Loaded.Refused refused -> new Result<>(refused, Optional.empty());
            case Loaded.Ready ready ->
                new Result<>(
                        ready,
                        Optional.of(reading.apply(
                                report(ready.document(), ready.document().about()))));
        };
    }

    static Report report(Document document, Document.About about) {
        return new Report(document.name(), document.text(), about.date());
    }

    private <T> void take(Result<T> result, BiConsumer<Document, T> taker) {
        switch (result.loaded()) {
            case Loaded.Refused refused -> {
                failed++;
                screen.tell(refused.line());
            }
            case Loaded.Ready ready -> {
                damage(ready.document());
                taker.accept(ready.document(), result.given().orElseThrow());
            }
        }
    }

    private void damage(Document document) {
        if (document.damaged() > 0) {
            failed++;
            screen.tell(document.origin() + ": has " + document.damaged() + " places that are not " + document.charset()
                    + ", read as U+FFFD; save it again from its source");
        }
    }

    /** Tells where nothing could be read in a document: it broke the reader, or is in a language of which nothing can be read. */
    void unread(Reader reader, Document document, Perusal perusal) {
        if (perusal.failure().isPresent()) {
            failed++;
            screen.tell(document.origin() + ": broke the reader ("
                    + perusal.failure().get() + "), nothing found; please report it");
        } else {
            foreign(reader, document, perusal.findings().tongue());
        }
    }

    /** Tells where a document is in a language of which nothing can be read. */
    void foreign(Reader reader, Document document, Tongue tongue) {
        if (tongue.equals(Tongue.UNKNOWN)) {
            screen.tell(
                    document.origin() + ": is in no language that Elchi reads, nothing found; nothing need be done");
        } else if (!reader.reads(tongue.language())) {
            screen.tell(document.origin() + ": is in " + tongue.tag()
                    + ", for which there are no frames yet, nothing found; elchi analyse shows its words");
        }
    }

    /** The exit code: whether some input could not be read, or not in full. */
    int exit() {
        return failed > 0 ? Exit.SOME_FAILED : Exit.OK;
    }
}
