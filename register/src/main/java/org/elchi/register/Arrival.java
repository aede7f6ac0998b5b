package org.elchi.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.elchi.register.record.Document;
import org.elchi.register.record.Source;

/**
 * A document that arrives. What is kept is what was read with all that is known of it: now, and since it arrived before.
 *
 * @param perusal what was read in it with what is known of it now
 * @param again reads it with what is known of it in all
 */
public record Arrival(Document document, Perusal perusal, Function<Source, Perusal> again) {
    /** What became of an arrival. */
    public record Kept(Added added, Incoming incoming) {}

    /** Adds documents, all or none. */
    public static List<Kept> keep(Register register, List<Arrival> all) {
        Map<String, Source> known = register.sources(
                all.stream().map(one -> one.document().content().sha256()).toList());
        List<Incoming> incoming = all.stream()
                .map(one -> one.incoming(
                        Optional.ofNullable(known.get(one.document().content().sha256()))))
                .toList();
        List<Added> added = register.add(incoming);
        List<Kept> kept = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            kept.add(new Kept(added.get(i), incoming.get(i)));
        }
        return kept;
    }

    private Incoming incoming(Optional<Source> before) {
        Source own = document.source();
        Source known = before.map(source -> source.or(own)).orElse(own);
        Perusal fitting = known.date().equals(perusal.findings().report().date()) ? perusal : again.apply(known);
        return new Incoming(document.with(known), fitting.findings(), fitting.gists(), fitting.failure());
    }
}
