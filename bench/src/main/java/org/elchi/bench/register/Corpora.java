package org.elchi.bench.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elchi.authority.Authority;
import org.elchi.language.Tongue;
import org.elchi.reading.Named;
import org.elchi.reading.Reader;
import org.elchi.reading.Report;
import org.elchi.reading.gold.Corpus;
import org.elchi.reading.gold.GoldDocument;
import org.elchi.reading.gold.Saying;
import org.elchi.register.gold.Occasions;
import org.elchi.register.gold.Retold;

/** The reports of our own corpora as templates: clusters, single documents that state something, and sentences put together. */
final class Corpora {
    private static final Path CLUSTERS = Path.of("register", "src", "test", "corpus", "clusters");
    private static final Path READING = Path.of("reading", "src", "test", "corpus");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final int SENTENCES = 7;
    private static final int DIGESTS = 6;

    private final Reader reader;
    private final Authority authority;
    private final Spellings spellings;
    private final List<Occasion> occasions = new ArrayList<>();

    private Corpora(Reader reader, Spellings spellings) {
        this.reader = reader;
        this.authority = reader.authority();
        this.spellings = spellings;
    }

    static List<Occasion> load(Reader reader, Spellings spellings) {
        Corpora corpora = new Corpora(reader, spellings);
        corpora.clusters();
        corpora.documents();
        corpora.sayings();
        return corpora.occasions;
    }

    private void clusters() {
        Map<Integer, List<Template>> byOccasion = new LinkedHashMap<>();
        for (Retold one : Occasions.of(CLUSTERS)) {
            byOccasion
                    .computeIfAbsent(one.occasion(), number -> new ArrayList<>())
                    .add(template(one.report(), one.source().outlet().orElse("")));
        }
        byOccasion.values().forEach(reports -> occasions.add(new Occasion(reports)));
    }

    private void documents() {
        for (GoldDocument one : Corpus.of(READING).documents()) {
            if (!one.gold().isEmpty() && one.report().date().isPresent()) {
                occasions.add(new Occasion(List.of(template(one.report(), one.language() + " news"))));
            }
        }
    }

    /** Sentences of different meanings, one of a kind, under each other. */
    private void sayings() {
        Corpus corpus = Corpus.of(READING);
        for (String language : corpus.languages()) {
            Map<String, List<Saying>> byType = new LinkedHashMap<>();
            corpus.sayings(language).stream()
                    .filter(saying -> !saying.silent())
                    .forEach(saying -> byType.computeIfAbsent(saying.type(), type -> new ArrayList<>())
                            .add(saying));
            List<List<Saying>> types = List.copyOf(byType.values());
            for (int i = 0; i < DIGESTS; i++) {
                digest(types, i);
            }
        }
    }

    private void digest(List<List<Saying>> types, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(SENTENCES, types.size()); i++) {
            List<Saying> one = types.get((number * SENTENCES + i) % types.size());
            text.append(one.get(number * SENTENCES % one.size()).text()).append("\n\n");
        }
        occasions.add(
                new Occasion(List.of(template(new Report("", text.toString(), java.util.Optional.of(DAY)), "Digest"))));
    }

    private Template template(Report report, String outlet) {
        Tongue tongue = reader.identify(report);
        LocalDate day = report.date().orElseThrow();
        List<Blank> blanks = spellings
                .words(tongue)
                .map(words -> Blanks.of(report.text(), tongue, day, strangers(report, tongue), authority, words))
                .orElse(List.of());
        return new Template(tongue, day, outlet, report.text(), blanks);
    }

    private List<Named> strangers(Report report, Tongue tongue) {
        return reader.names(report, tongue).stream()
                .filter(named -> named.kind() == Named.Kind.PERSON
                        && !named.known()
                        && named.by() == Named.By.NAME
                        && named.ids().size() == 1)
                .toList();
    }
}
