package org.elchi.desk.documents;

import java.time.Instant;
import java.util.function.Function;
import org.elchi.reading.Report;
import org.elchi.register.Arrival;
import org.elchi.register.Perusal;
import org.elchi.register.record.Source;
import org.elchi.sources.Document;

/** Makes of a document that was loaded one that arrives at the register. */
public final class Arriving {
    private Arriving() {}

    /** What is to be read in a document with what is known of it now. */
    public static Report report(Document document) {
        return new Report(document.name(), document.text(), document.about().date());
    }

    /**
     * A document that arrives now.
     *
     * @param perusal what was read in its report
     * @param reading reads its report again where more is known of it
     */
    public static Arrival of(Document document, Perusal perusal, Instant now, Function<Report, Perusal> reading) {
        Source source = new Source(
                document.name(),
                document.about().date(),
                document.about().outlet(),
                document.about().url());
        org.elchi.register.record.Document kept = new org.elchi.register.record.Document(
                source,
                document.origin(),
                now,
                document.charset(),
                new org.elchi.register.record.Document.Content(document.bytes().array()));
        return new Arrival(
                kept, perusal, known -> reading.apply(new Report(document.name(), document.text(), known.date())));
    }
}
