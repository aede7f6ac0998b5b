package org.elchi.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.elchi.register.search.NameBook.Sort;

/** Looks names up in the index. */
final class Called {
    private static final int MOST = 12;

    private final IndexSearcher searcher;

    Called(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Who or what is spelled so.
     *
     * @param skeletons of the name, one of which it must have
     * @param states whether only states count
     */
    List<String> ids(Collection<String> skeletons, boolean states) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Document entry : entries(skeletons)) {
            if (!states || Sort.STATE.name().equals(entry.get(NameBook.SORT))) {
                ids.add(entry.get(Entries.ID));
            }
        }
        return ids;
    }

    /** Those of one sort. */
    List<String> ids(Collection<String> skeletons, Sort sort) throws IOException {
        List<String> ids = new ArrayList<>();
        for (Document entry : entries(skeletons)) {
            if (sort.name().equals(entry.get(NameBook.SORT))) {
                ids.add(entry.get(Entries.ID));
            }
        }
        return ids;
    }

    private List<Document> entries(Collection<String> skeletons) throws IOException {
        List<BytesRef> terms = skeletons.stream().map(BytesRef::new).toList();
        StoredFields fields = searcher.storedFields();
        List<Document> entries = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(
                        new BooleanQuery.Builder()
                                .add(new TermQuery(new Term(Entries.WHAT, NameBook.WHAT)), Occur.FILTER)
                                .add(new TermInSetQuery(NameBook.SPELLING, terms), Occur.FILTER)
                                .build(),
                        MOST)
                .scoreDocs) {
            entries.add(fields.document(hit.doc));
        }
        return entries;
    }
}
