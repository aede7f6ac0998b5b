package org.elchi.cli;

import java.util.ArrayList;
import java.util.List;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.register.Incoming;
import org.elchi.register.Making;
import org.elchi.register.Perusal;
import org.elchi.register.record.Document;
import org.elchi.sources.Texts;

/** Reads documents that are kept already, several at once, and says how far it is. */
final class Rereading {
    private final Screen screen;
    private final Reader reader;
    private final Making making;
    private final int threads;
    private final Progress progress;
    private int broken;

    Rereading(Screen screen, Reader reader, Making making, int threads, Progress progress) {
        this.screen = screen;
        this.reader = reader;
        this.making = making;
        this.threads = threads;
        this.progress = progress;
    }

    /** What is in each, in their order; one that breaks the reader is told, and holds nothing. */
    List<Incoming> read(List<Document> documents) {
        List<Incoming> read = new ArrayList<>();
        Readings.inOrder(documents, threads, this::read, incoming -> {
            incoming.failure().ifPresent(failure -> tell(incoming, failure));
            read.add(incoming);
            progress.step();
        });
        return read;
    }

    private void tell(Incoming incoming, String failure) {
        broken++;
        progress.clear();
        screen.tell(incoming.document().source().name() + ": broke the reader (" + failure
                + "), nothing found; please report it");
    }

    private Incoming read(Document document) {
        String name = document.source().name();
        String text = Texts.of(document.content().bytes(), name);
        Report report = new Report(name, text, document.source().date());
        Perusal perusal = Perusal.of(report, reader::read, making.gists());
        return new Incoming(document, perusal.findings(), perusal.gists(), perusal.failure());
    }

    /** How many have broken the reader. */
    int broken() {
        return broken;
    }
}
