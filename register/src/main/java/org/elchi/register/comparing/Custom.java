package org.elchi.register.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/**
 * How sessions make a series; {@code series.yaml} explains each part.
 *
 * @param single kinds of bodies of which there is but one
 * @param decided kinds of records that a session may have decided
 * @param foundedAt kinds of events at which a body may be founded, the likeliest first
 * @param days how far apart days may lie that are one
 * @param dates slots that date an event
 */
record Custom(List<String> single, List<String> decided, List<String> foundedAt, int days, List<String> dates) {
    private static final String FILE = "series.yaml";

    /** That which comes with Elchi. */
    static final Custom LOADED = load(Data.bundled("register"));

    private static Custom load(Data data) {
        Problems problems = new Problems();
        data.read(FILE);
        Optional<Custom> custom = Yaml.read(data, FILE, problems).map(Custom::of);
        problems.raise();
        return custom.orElseThrow();
    }

    private static Custom of(Node root) {
        root.only(Set.of("single", "decided", "founded-at", "days"));
        return new Custom(
                root.texts("single"),
                root.texts("decided"),
                root.texts("founded-at"),
                Integer.parseInt(root.need("days").text()),
                Shades.LOADED.dates());
    }
}
