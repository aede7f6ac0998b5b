package org.elchi.register.search;

import java.util.List;
import org.apache.lucene.document.Document;

/** Makes the entry of a document. */
final class DocumentEntry {
    static final String WHAT = "document";

    private DocumentEntry() {}

    static Document of(IndexedDocument document, Analysis analysis) {
        Terms terms = new Terms();
        analysis.fill(document.text(), document.language(), document.source().date(), terms, 0);
        return Entries.of(WHAT, document.sha256())
                .text(document.source().name(), document.text(), terms)
                .states(terms.states())
                .facet(Facet.TOPIC, terms.topics())
                .languages(List.of(document.language()))
                .outlets(document.source().outlet().stream().toList())
                .days(document.source().date(), document.source().date())
                .entry();
    }
}
