package org.elchi.register.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.elchi.register.search.Asked.Slot;
import org.elchi.register.search.Terms.Way;

/** Makes of a question what Lucene looks for. Each word must be met by one of its clues, of many words most of them. */
final class Finder {
    private static final float TIE = 0.1f;
    private static final float NEAR = 1.5f;
    private static final int SLOP = 3;
    private static final int FEW = 2;

    private final Asked free;
    private final List<Asked> phrases = new ArrayList<>();
    private final List<Asked> excluded = new ArrayList<>();
    private final IndexReader reader;

    Finder(Wording wording, Analysis analysis, Called called, IndexReader reader) throws IOException {
        this.reader = reader;
        this.free = Asked.all(wording.free(), analysis, called);
        wording.phrases().forEach(phrase -> phrases.add(Asked.words(phrase, analysis)));
        for (String part : wording.excluded()) {
            excluded.add(Asked.all(part, analysis, called));
        }
        new Misspelt(reader).mend(free.slots());
    }

    /** Everything by which the question may be met in a text, for showing why something was found. */
    Set<Clue> clues() {
        Set<Clue> clues = new LinkedHashSet<>();
        free.slots().stream().filter(slot -> !slot.closed()).forEach(slot -> clues.addAll(slot.clues()));
        phrases.forEach(phrase -> phrase.slots().forEach(slot -> clues.addAll(slot.clues())));
        return clues;
    }

    /** Whether there are words to look for, not only filters. */
    boolean worded() {
        return !free.slots().isEmpty() || !phrases.isEmpty();
    }

    /**
     * The question for Lucene.
     *
     * @param any whether one of the words is enough
     */
    Query query(Filters filters, boolean any) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!free.slots().isEmpty()) {
            all.add(words(any), Occur.MUST);
        }
        for (Asked phrase : phrases) {
            all.add(phrase(phrase), Occur.MUST);
        }
        if (!worded()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        excluded.forEach(part -> all.add(excluded(part), Occur.MUST_NOT));
        filter(filters, all);
        return all.build();
    }

    // ---- words

    private Query words(boolean any) throws IOException {
        List<Query> needed = new ArrayList<>();
        List<Query> more = new ArrayList<>();
        for (Slot slot : free.slots()) {
            (slot.closed() ? more : needed).add(met(slot));
        }
        if (needed.isEmpty()) {
            needed.addAll(more);
            more.clear();
        }
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        needed.forEach(query -> most.add(query, Occur.SHOULD));
        most.setMinimumNumberShouldMatch(any ? 1 : enough(needed.size()));
        BooleanQuery.Builder words = new BooleanQuery.Builder().add(most.build(), Occur.MUST);
        more.forEach(query -> words.add(query, Occur.SHOULD));
        if (needed.size() > 1) {
            words.add(new BoostQuery(together(free, Way.LEMMA, SLOP), NEAR), Occur.SHOULD);
        }
        return words.build();
    }

    private static int enough(int words) {
        return words <= FEW ? words : (words * 2 + 2) / 3;
    }

    private Query met(Slot slot) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Clue clue : slot.clues()) {
            if (reader.docFreq(clue.term()) > 0) {
                ways.add(new BoostQuery(new TermQuery(clue.term()), clue.weight()));
            }
        }
        return ways.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(ways, TIE);
    }

    // ---- phrases

    private static Query phrase(Asked phrase) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(together(phrase, Way.WORD, 0), 3f),
                        new BoostQuery(together(phrase, Way.LEMMA, 0), 2f)),
                TIE);
    }

    /** The words side by side. A word of grammar stands at its place but may be any. */
    private static Query together(Asked asked, Way way, int slop) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        phrase.setSlop(slop);
        for (int i = 0; i < asked.slots().size(); i++) {
            Term[] terms = asked.slots().get(i).terms(way).stream()
                    .map(text -> new Term(way.field(), text))
                    .toArray(Term[]::new);
            if (terms.length > 0 && (way == Way.WORD || !asked.slots().get(i).closed())) {
                phrase.add(terms, i);
            }
        }
        return phrase.build();
    }

    private static Query excluded(Asked part) {
        if (part.slots().size() > 1) {
            return phrase(part);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        part.slots()
                .forEach(slot -> slot.clues().stream()
                        .filter(clue -> clue.way() != Way.COGNATE && clue.way() != Way.CONCEPT)
                        .forEach(clue -> any.add(new TermQuery(clue.term()), Occur.SHOULD)));
        return any.build();
    }

    // ---- filters

    private static void filter(Filters filters, BooleanQuery.Builder all) {
        filters.what()
                .ifPresentOrElse(
                        what -> all.add(term(Entries.WHAT, name(what)), Occur.FILTER),
                        () -> all.add(any(Entries.WHAT, List.of(DocumentEntry.WHAT, RecordEntry.WHAT)), Occur.FILTER));
        filters.states().forEach(code -> all.add(term(Entries.STATE, code), Occur.FILTER));
        filters.people().forEach(ids -> all.add(any(Way.NAME.field(), ids), Occur.FILTER));
        if (!filters.kinds().isEmpty()) {
            all.add(any(Entries.KIND, filters.kinds()), Occur.FILTER);
        }
        filters.topics().forEach(code -> all.add(term(Way.CONCEPT.field(), code), Occur.FILTER));
        filters.since()
                .ifPresent(day ->
                        all.add(LongField.newRangeQuery(Entries.LAST, day.toEpochDay(), Long.MAX_VALUE), Occur.FILTER));
        filters.until()
                .ifPresent(day -> all.add(
                        LongField.newRangeQuery(Entries.FIRST, Long.MIN_VALUE, day.toEpochDay()), Occur.FILTER));
        filters.outlet().ifPresent(name -> all.add(outlet(name), Occur.FILTER));
        filters.language().ifPresent(tag -> all.add(term(Entries.LANGUAGE, tag), Occur.FILTER));
    }

    private static String name(What what) {
        return switch (what) {
            case DOCUMENT -> DocumentEntry.WHAT;
            case RECORD -> RecordEntry.WHAT;
        };
    }

    private static Query outlet(String name) {
        PhraseQuery.Builder words = new PhraseQuery.Builder();
        Entries.words(name).forEach(word -> words.add(new Term(Entries.OUTLET, word)));
        return words.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query any(String field, List<String> texts) {
        return new TermInSetQuery(field, texts.stream().map(BytesRef::new).toList());
    }
}
