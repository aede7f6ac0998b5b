package org.elchi.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.elchi.reading.gold.Comparison;
import org.elchi.reading.gold.Corpus;
import org.elchi.reading.gold.Matching;
import org.elchi.reading.gold.OpenCases;
import org.elchi.reading.gold.Saying;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences are read as what they say, and near misses stay silent, but for those in {@code <iso>/open.tsv}, which {@code bench/read --open} writes. */
class SayingsCorpusTest {
    private static final Path FOLDER = Path.of("src", "test", "corpus");
    private static final Reader READER = Reader.load();
    private static final Comparison COMPARISON = Comparison.load(READER.authority());

    @TestFactory
    Stream<DynamicTest> everySentenceIsReadOrListedAsOpen() {
        Corpus corpus = Corpus.of(FOLDER);
        return corpus.languages().stream()
                .map(language -> DynamicTest.dynamicTest(
                        language,
                        () -> assertThat(surprises(corpus.sayings(language), open(language)))
                                .isEmpty()));
    }

    private static Set<String> open(String language) {
        Set<String> open = new TreeSet<>(OpenCases.read(FOLDER, language));
        open.removeIf(line -> line.startsWith(OpenCases.DOCUMENT + "\t"));
        return open;
    }

    /** Sentences that fail and are not listed, and lines of the list that do not fail. */
    private static List<String> surprises(List<Saying> sayings, Set<String> open) {
        Set<String> failed = ConcurrentHashMap.newKeySet();
        List<String> broken = sayings.parallelStream()
                .flatMap(saying -> {
                    Matching matching = saying.read(READER, COMPARISON);
                    String line = OpenCases.line(saying.type(), saying.text());
                    if (saying.holds(matching)) {
                        return Stream.empty();
                    }
                    failed.add(line);
                    return open.contains(line) ? Stream.empty() : Stream.of(told(saying, matching));
                })
                .toList();
        Stream<String> held = open.stream()
                .filter(line -> !failed.contains(line))
                .map(line -> "holds now, or is no sentence any more, and is still in open.tsv: " + line);
        return Stream.concat(broken.stream(), held).toList();
    }

    private static String told(Saying saying, Matching matching) {
        return (saying.silent() ? "is not silent: " : "is not read: ") + saying.name() + " " + saying.text()
                + "\n  wanted " + matching.missed() + "\n  found  "
                + matching.wrong().stream()
                        .map(fact -> fact.rule() + " " + fact.slots())
                        .toList();
    }
}
