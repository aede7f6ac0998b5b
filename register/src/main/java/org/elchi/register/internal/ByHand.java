package org.elchi.register.internal;

import java.util.List;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.register.decision.Act;
import org.elchi.register.decision.Anchor;
import org.elchi.register.decision.Cited;
import org.elchi.register.decision.Decision;
import org.elchi.register.record.Evidence;
import org.elchi.register.record.Gist;
import org.elchi.register.record.Source;
import org.elchi.register.record.Telling;

/** What people enter by hand, as tellings. */
final class ByHand {
    static final Source NOWHERE = new Source("by hand", Optional.empty(), Optional.empty(), Optional.empty());

    private static final String RULE = "by-hand";

    private ByHand() {}

    static Source source(Act.Add add) {
        Cited cited = add.source();
        return new Source(cited.name(), cited.date(), cited.outlet(), cited.url());
    }

    /** The words that state it as a report, with the one fact. */
    static Findings findings(Act.Add add) {
        Cited cited = add.source();
        Span all = new Span(0, cited.words().length());
        Fact fact = new Fact(cited.name(), add.type(), add.slots(), List.of(all), 1, RULE);
        return new Findings(new Report(cited.name(), cited.words(), cited.date()), Tongue.UNKNOWN, List.of(fact));
    }

    static Telling telling(Decision decision, Act.Add add, Gist gist) {
        Fact fact = findings(add).facts().get(0);
        String sha256 = Anchor.byHand(decision.number());
        Evidence words =
                Evidence.of(sha256, fact.evidence().get(0), add.source().words());
        return new Telling(fact, 0, sha256, source(add), Tongue.UNKNOWN.tag(), List.of(words), gist);
    }
}
