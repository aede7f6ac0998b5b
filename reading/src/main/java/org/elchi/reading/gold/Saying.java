package org.elchi.reading.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;

/**
 * A sentence by itself that says something of one type, or must not.
 *
 * @param language ISO code
 * @param type the type of fact that is looked for, others do not count
 * @param wanted the facts of the type that it says; none where it must stay silent
 * @param text the sentence
 * @param meaning number of what it says among the meanings of its file: others may say the same
 */
public record Saying(String language, String type, List<GoldFact> wanted, String text, int meaning) {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

    public Saying {
        wanted = List.copyOf(wanted);
    }

    /** Whether it must give no fact of its type. */
    public boolean silent() {
        return wanted.isEmpty();
    }

    public Report report() {
        return new Report(name(), text, Optional.of(DAY));
    }

    public Tongue tongue() {
        return new Tongue(language, "");
    }

    /** Where it stands: language, type, meaning. */
    public String name() {
        return language + "/" + type + "/" + meaning;
    }

    /** What a reader makes of it. */
    public Matching read(Reader reader, Comparison comparison) {
        List<Fact> facts = reader.readAlone(report(), tongue()).facts().stream()
                .filter(fact -> fact.type().equals(type))
                .toList();
        return Matching.of(wanted, facts, comparison);
    }

    /** Whether a matching of it is as it must be: all that it says is found, nothing where it says nothing. */
    public boolean holds(Matching matching) {
        return silent() ? matching.wrong().isEmpty() : matching.missed().isEmpty();
    }
}
