package org.elchi.reading;

import java.util.List;
import org.elchi.language.Tongue;

/**
 * What reading one report gave.
 *
 * @param report the report
 * @param tongue its language and script
 * @param facts in the order of their evidence; empty where the report holds none or its language is not known
 */
public record Findings(Report report, Tongue tongue, List<Fact> facts) {
    public Findings {
        facts = List.copyOf(facts);
    }
}
