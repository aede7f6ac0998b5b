package org.elchi.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.elchi.register.search.Facets.Count;

/** Counts the values of all facets over what is found: by number within a segment, by name once for each segment. */
final class Counting implements CollectorManager<Counting.Tally, Facets> {
    private final int most;

    /** @param most so many values of each facet are wanted */
    Counting(int most) {
        this.most = most;
    }

    /** What was counted in some segments. */
    static final class Tally implements Collector {
        private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        private long total;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            List<Column> columns = new ArrayList<>();
            for (Facet facet : Facet.values()) {
                columns.add(new Column(facet, DocValues.getSortedSet(context.reader(), facet.field())));
            }
            return new Leaf(columns);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        /** The values of one facet in a segment. */
        private record Column(Facet facet, SortedSetDocValues values, int[] found) {
            Column(Facet facet, SortedSetDocValues values) {
                this(facet, values, new int[(int) values.getValueCount()]);
            }
        }

        /** One segment. */
        private final class Leaf implements LeafCollector {
            private final List<Column> columns;

            Leaf(List<Column> columns) {
                this.columns = columns;
            }

            @Override
            public void setScorer(Scorable scorer) {
                // nothing is weighed
            }

            @Override
            public void collect(int entry) throws IOException {
                total++;
                for (Column column : columns) {
                    if (column.values().advanceExact(entry)) {
                        for (int i = column.values().docValueCount(); i > 0; i--) {
                            column.found()[(int) column.values().nextOrd()]++;
                        }
                    }
                }
            }

            @Override
            public void finish() throws IOException {
                for (Column column : columns) {
                    Map<String, Integer> named = counts.computeIfAbsent(column.facet(), facet -> new TreeMap<>());
                    for (int i = 0; i < column.found().length; i++) {
                        if (column.found()[i] > 0) {
                            named.merge(column.values().lookupOrd(i).utf8ToString(), column.found()[i], Integer::sum);
                        }
                    }
                }
            }
        }
    }

    @Override
    public Tally newCollector() {
        return new Tally();
    }

    @Override
    public Facets reduce(Collection<Tally> tallies) {
        Map<Facet, Map<String, Integer>> all = new EnumMap<>(Facet.class);
        tallies.forEach(tally -> tally.counts.forEach((facet, counts) -> {
            Map<String, Integer> sums = all.computeIfAbsent(facet, key -> new TreeMap<>());
            counts.forEach((value, count) -> sums.merge(value, count, Integer::sum));
        }));
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        all.forEach((facet, sums) -> counts.put(facet, first(sums)));
        return new Facets(tallies.stream().mapToLong(tally -> tally.total).sum(), counts);
    }

    private List<Count> first(Map<String, Integer> sums) {
        return sums.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Count count) -> -count.total()).thenComparing(Count::value))
                .limit(most)
                .toList();
    }
}
