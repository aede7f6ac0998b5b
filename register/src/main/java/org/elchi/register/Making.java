package org.elchi.register;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.elchi.reading.Findings;
import org.elchi.register.merging.Merging;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Record;

/**
 * How what is derived is made.
 *
 * @param reader name and version of the reader whose findings are added
 * @param gists what findings hold beside slots, fact by fact; asked only for what people enter or correct
 * @param outlook what is promised by a record, so that it is found by it
 */
public record Making(
        String reader, Merging merging, Function<Findings, List<Gist>> gists, Function<Record, Outlook> outlook) {
    /** Without gists and outlooks. */
    public static Making of(String reader, Merging merging) {
        return new Making(reader, merging, none(), record -> Outlook.NONE);
    }

    /** For findings of which nothing is known beside slots. */
    public static Function<Findings, List<Gist>> none() {
        return findings -> Collections.nCopies(findings.facts().size(), Gist.NONE);
    }
}
