package org.elchi.reading.gold;

import java.util.List;
import org.elchi.reading.Report;

/**
 * A whole document with the facts that it should give.
 *
 * @param language ISO code of the folder that it stands in, or that its name begins with
 * @param report the document
 * @param gold its facts, none where it says nothing for the register
 */
public record GoldDocument(String language, Report report, List<GoldFact> gold) {
    public GoldDocument {
        gold = List.copyOf(gold);
    }

    /** Language and name. */
    public String name() {
        return report.name().startsWith(language + "-") ? report.name() : language + "/" + report.name();
    }
}
