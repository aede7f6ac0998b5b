package org.elchi.register;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.elchi.reading.Findings;
import org.elchi.register.record.Document;
import org.elchi.register.record.Gist;

/**
 * A document with what was read in it.
 *
 * @param gists for each fact of the findings, in their order
 * @param failure what broke the reader, if something did: the document is kept all the same, without facts
 */
public record Incoming(Document document, Findings findings, List<Gist> gists, Optional<String> failure) {
    public Incoming {
        gists = List.copyOf(gists);
        if (gists.size() != findings.facts().size()) {
            throw new IllegalArgumentException("found " + gists.size() + " gists for "
                    + findings.facts().size() + " facts of " + document.source().name());
        }
    }

    /** A document whose facts hold no more than their slots. */
    public static Incoming of(Document document, Findings findings) {
        return new Incoming(
                document, findings, Collections.nCopies(findings.facts().size(), Gist.NONE), Optional.empty());
    }
}
