package org.elchi.bench.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elchi.reading.Fact;
import org.elchi.reading.Reader;
import org.elchi.reading.explain.Weighed;
import org.elchi.reading.gold.Comparison;
import org.elchi.reading.gold.Corpus;
import org.elchi.reading.gold.GoldDocument;
import org.elchi.reading.gold.GoldFact;
import org.elchi.reading.gold.Matching;
import org.elchi.reading.gold.Saying;

/**
 * What our documents and sentences give, right and wrong, however sure.
 *
 * @param all the facts that were read
 * @param gold how many facts the whole documents have, by type, optional ones left out
 */
record Examples(List<Example> all, Map<String, Integer> gold) {
    static Examples of(Corpus corpus) {
        Reader reader = Reader.load();
        Comparison comparison = Comparison.load(reader.authority());
        List<GoldDocument> documents = Quality.documents(corpus);
        List<Saying> sayings = corpus.languages().stream()
                .flatMap(language -> corpus.sayings(language).stream())
                .toList();
        List<Example> all = new ArrayList<>();
        documents.parallelStream()
                .map(document -> document(document, reader, comparison))
                .toList()
                .forEach(all::addAll);
        sayings.parallelStream()
                .map(saying -> saying(saying, reader, comparison))
                .toList()
                .forEach(all::addAll);
        Map<String, Integer> gold = new TreeMap<>();
        documents.stream()
                .flatMap(document -> document.gold().stream())
                .filter(fact -> !fact.optional())
                .forEach(fact -> gold.merge(fact.type(), 1, Integer::sum));
        return new Examples(all, gold);
    }

    private static List<Example> document(GoldDocument document, Reader reader, Comparison comparison) {
        List<Weighed> weighed = reader.weighed(document.report(), reader.identify(document.report()), false);
        return examples(document.name(), true, weighed, document.gold(), comparison);
    }

    /** Only facts of the type that the sentence is about: nobody has said what else it tells. */
    private static List<Example> saying(Saying saying, Reader reader, Comparison comparison) {
        List<Weighed> weighed = reader.weighed(saying.report(), saying.tongue(), true).stream()
                .filter(one -> one.fact().type().equals(saying.type()))
                .toList();
        return examples(saying.name(), false, weighed, saying.wanted(), comparison);
    }

    private static List<Example> examples(
            String text, boolean document, List<Weighed> weighed, List<GoldFact> gold, Comparison comparison) {
        Matching matching =
                Matching.of(gold, weighed.stream().map(Weighed::fact).toList(), comparison);
        Map<Fact, Boolean> optional = new HashMap<>();
        matching.pairs().forEach(pair -> optional.put(pair.fact(), pair.gold().optional()));
        return weighed.stream()
                .map(one -> Example.of(
                        text,
                        document,
                        one,
                        optional.containsKey(one.fact()),
                        optional.getOrDefault(one.fact(), false)))
                .toList();
    }
}
