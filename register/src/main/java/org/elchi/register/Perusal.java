package org.elchi.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.language.Tongue;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.register.record.Gist;

/**
 * What reading one report gave the register.
 *
 * @param gists one for each fact
 * @param failure what broke the reader, if something did; then there are no facts
 */
public record Perusal(Findings findings, List<Gist> gists, Optional<String> failure) {
    /** Reads a report; one that breaks the reader is read as holding nothing. */
    public static Perusal of(Report report, Function<Report, Findings> reading, Function<Findings, List<Gist>> gists) {
        try {
            Findings findings = reading.apply(report);
            return new Perusal(findings, gists.apply(findings), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            Findings nothing = new Findings(report, Tongue.UNKNOWN, List.of());
            return new Perusal(nothing, List.of(), Optional.of(e.toString()));
        }
    }
}
