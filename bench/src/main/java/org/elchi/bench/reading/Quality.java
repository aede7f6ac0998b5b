package org.elchi.bench.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elchi.reading.Fact;
import org.elchi.reading.Reader;
import org.elchi.reading.gold.Comparison;
import org.elchi.reading.gold.Corpus;
import org.elchi.reading.gold.GoldDocument;
import org.elchi.reading.gold.GoldFact;
import org.elchi.reading.gold.Matching;
import org.elchi.reading.gold.OpenCases;
import org.elchi.reading.gold.Saying;

/** How well sentences and whole documents are read, by language and type of fact. */
public final class Quality {
    static final Path CORPUS = Path.of("reading", "src", "test", "corpus");
    private static final Path SAMPLES = Path.of("samples");
    private static final String IN = "--in=";

    private record ReadDocument(GoldDocument document, Matching matching) {}

    private record ReadSaying(Saying saying, Matching matching) {}

    private final Reader reader = Reader.load();
    private final Comparison comparison = Comparison.load(reader.authority());
    private final Set<String> languages;
    private final boolean misses;

    private Quality(Set<String> languages, boolean misses) {
        this.languages = languages;
        this.misses = misses;
    }

    /** @param arguments {@code --misses}, {@code --open}, {@code --in=FOLDER} and codes of languages, all of them where there is none */
    public static void main(String[] arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        boolean misses = all.remove("--misses");
        boolean open = all.remove("--open");
        Optional<Path> folder = all.stream()
                .filter(argument -> argument.startsWith(IN))
                .map(argument -> Path.of(argument.substring(IN.length())))
                .findFirst();
        all.removeIf(argument -> argument.startsWith(IN));
        Quality quality = new Quality(new HashSet<>(all), misses);
        if (folder.isPresent()) {
            quality.documents(Corpus.documents(folder.get(), folder.get().resolve("gold.jsonl")));
        } else {
            quality.own(open);
        }
    }

    private void own(boolean open) {
        Corpus corpus = Corpus.of(CORPUS);
        List<ReadDocument> read = documents(documents(corpus));
        List<ReadSaying> said = sayings(corpus);
        if (open) {
            write(read, said);
        }
    }

    /** All our documents. */
    static List<GoldDocument> documents(Corpus corpus) {
        List<GoldDocument> documents = new ArrayList<>(
                Corpus.documents(SAMPLES, CORPUS.resolve("documents").resolve("samples.jsonl")));
        documents.addAll(corpus.documents());
        return documents;
    }

    private boolean asked(String language) {
        return languages.isEmpty() || languages.contains(language);
    }

    private List<ReadDocument> documents(List<GoldDocument> documents) {
        List<ReadDocument> read = documents.parallelStream()
                .filter(document -> asked(document.language()))
                .map(document -> new ReadDocument(
                        document,
                        Matching.of(
                                document.gold(), reader.read(document.report()).facts(), comparison)))
                .toList();
        Scores types = new Scores("documents");
        Scores tongues = new Scores("documents");
        for (ReadDocument one : read) {
            types.byType(one.matching());
            tongues.all(one.document().language(), one.matching());
            if (misses) {
                one.matching().pairs().forEach(pair -> slots(one.document().name(), pair));
                differences(one.document().name(), one.matching());
            }
        }
        types.print();
        tongues.print();
        return read;
    }

    private List<ReadSaying> sayings(Corpus corpus) {
        List<ReadSaying> read = corpus.languages().stream()
                .filter(this::asked)
                .flatMap(language -> corpus.sayings(language).stream())
                .toList()
                .parallelStream()
                .map(saying -> new ReadSaying(saying, saying.read(reader, comparison)))
                .toList();
        SayingCounts types = new SayingCounts("sentences");
        SayingCounts tongues = new SayingCounts("sentences");
        for (ReadSaying one : read) {
            types.add(one.saying().type(), one.saying(), one.matching());
            tongues.add(one.saying().language(), one.saying(), one.matching());
            if (misses && !one.saying().holds(one.matching())) {
                System.out.println(one.saying().name() + "  " + one.saying().text());
                differences(one.saying().name(), one.matching());
            }
        }
        types.print();
        tongues.print();
        return read;
    }

    private static void slots(String name, Matching.Pair pair) {
        if (!pair.agreement().different().isEmpty()) {
            System.out.println("slots   " + name + " " + pair.gold().type() + " "
                    + pair.agreement().different().stream()
                            .map(slot -> slot + ": " + pair.gold().slots().get(slot) + " / "
                                    + pair.fact().slots().get(slot))
                            .toList());
        }
    }

    private static void differences(String name, Matching matching) {
        for (GoldFact gold : matching.missed()) {
            System.out.println("missed  " + name + " " + gold.type() + " " + new TreeMap<>(gold.slots()));
        }
        for (Fact fact : matching.wrong()) {
            System.out.println("false   " + name + " " + fact.type() + " " + fact.slots() + " " + fact.rule());
        }
    }

    /** Writes the lists of what is not read as it must be, of the languages asked. */
    private static void write(List<ReadDocument> documents, List<ReadSaying> sayings) {
        Map<String, Set<String>> lines = new TreeMap<>();
        for (ReadSaying one : sayings) {
            Set<String> open = lines.computeIfAbsent(one.saying().language(), key -> new TreeSet<>());
            if (!one.saying().holds(one.matching())) {
                open.add(OpenCases.line(one.saying().type(), one.saying().text()));
            }
        }
        for (ReadDocument one : documents) {
            Set<String> open = lines.computeIfAbsent(one.document().language(), key -> new TreeSet<>());
            if (one.document().gold().isEmpty() && !one.matching().wrong().isEmpty()) {
                open.add(OpenCases.line(
                        OpenCases.DOCUMENT, one.document().report().name()));
            }
        }
        lines.forEach((language, open) -> OpenCases.write(CORPUS, language, List.copyOf(open)));
        lines.forEach((language, open) -> System.out.println(language + ": " + open.size() + " open"));
    }
}
