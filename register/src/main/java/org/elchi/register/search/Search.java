package org.elchi.register.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.elchi.register.search.Page.Widening;

/** One search in one state of the index. */
final class Search {
    private static final SortField ORDER = new SortField(Entries.ORDER, SortField.Type.STRING);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, ORDER);
    private static final Sort LATEST = by(Entries.LAST, true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
    private static final Sort EARLIEST = by(Entries.FIRST, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Analysis analysis;

    Search(IndexReader reader, Analysis analysis) {
        this.reader = reader;
        this.searcher = SearchIndex.searcher(reader);
        this.analysis = analysis;
    }

    /** What has no day comes last. */
    private static Sort by(String field, boolean last, SortedNumericSelector.Type which, long missing) {
        return new Sort(LongField.newSortField(field, last, which, missing), ORDER);
    }

    private Finder finder(Question question) throws IOException {
        return new Finder(Wording.of(question.text()), analysis, new Called(searcher), reader);
    }

    /** How all that answers is spread. */
    Facets facets(Question question, int most) throws IOException {
        return searcher.search(finder(question).query(question.filters(), false), new Counting(most));
    }

    Page page(Question question) throws IOException {
        Finder finder = finder(question);
        Filters filters = question.filters();
        Sort sort = switch (question.order()) {
            case BEST -> finder.worded() ? BEST : LATEST;
            case NEWEST -> LATEST;
            case OLDEST -> EARLIEST;
        };
        TopDocs found =
                searcher.search(finder.query(filters, false), Math.max(1, question.skipped() + question.limit()), sort);
        if (found.scoreDocs.length == 0) {
            return new Page(List.of(), 0, true, widenings(finder, filters));
        }
        return new Page(
                hits(finder, found, question.skipped()),
                found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                List.of());
    }

    private List<Hit> hits(Finder finder, TopDocs found, int skipped) throws IOException {
        Passages passages = new Passages(reader, finder.clues());
        StoredFields fields = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = skipped; i < found.scoreDocs.length; i++) {
            ScoreDoc one = found.scoreDocs[i];
            Document entry = fields.document(one.doc);
            boolean lines = entry.get(Entries.WHAT).equals(RecordEntry.WHAT);
            Highlight highlight =
                    passages.best(one.doc, entry.get(Entries.TEXT), entry.getBinaryValue(Entries.OFFSETS), lines);
            hits.add(hit(entry, score(one), highlight));
        }
        return hits;
    }

    private static float score(ScoreDoc one) {
        return one instanceof FieldDoc field && field.fields[0] instanceof Float score ? score : 0;
    }

    private static Hit hit(Document entry, float score, Highlight highlight) {
        boolean document = entry.get(Entries.WHAT).equals(DocumentEntry.WHAT);
        return new Hit(
                document ? What.DOCUMENT : What.RECORD,
                entry.get(Entries.ID),
                entry.get(Entries.TITLE),
                Optional.ofNullable(entry.get(Entries.KIND)).orElse(""),
                List.of(entry.getValues(Entries.LANGUAGE)),
                List.of(entry.getValues(Entries.PUBLISHER)),
                Optional.ofNullable(entry.getField(Entries.FIRST))
                        .map(field -> LocalDate.ofEpochDay(field.numericValue().longValue())),
                score,
                highlight);
    }

    // ---- nothing found

    /** What would find something: each filter left out, any of the words instead of all, and both. */
    private List<Widening> widenings(Finder finder, Filters filters) throws IOException {
        List<Widening> widenings = new ArrayList<>();
        for (Filters.Wider wider : filters.wider()) {
            add(widenings, wider.without(), searcher.count(finder.query(wider.filters(), false)));
        }
        if (finder.worded()) {
            add(widenings, "words", searcher.count(finder.query(filters, true)));
        }
        return widenings;
    }

    private static void add(List<Widening> widenings, String without, int total) {
        if (total > 0) {
            widenings.add(new Widening(without, total));
        }
    }

    // ---- names

    List<String> called(String name, NameBook.Sort sort) throws IOException {
        Tokens tokens = Tokens.of(name);
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(new LinkedHashSet<>(analysis.skeletons().ofAny(tokens.word(i, i))));
        }
        return new Called(searcher).ids(NameBook.joined(words), sort);
    }
}
