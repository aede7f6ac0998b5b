package org.elchi.register.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.elchi.language.Span;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.lexicon.Lexicon;
import org.elchi.register.search.Terms.Way;

/** One language in one script as search reads it: senses of words, and the phrases that mean a concept. */
final class Speech {
    private static final Word BREAK = mark("·");
    private static final long MOST = 0xFFFF;
    private static final Word HYPHEN = mark("-");

    private final Senses senses;
    private final Optional<Lexicon> lexicon;

    Speech(Senses senses, Optional<Lexicon> lexicon) {
        this.senses = senses;
        this.lexicon = lexicon;
    }

    private static Word mark(String form) {
        return new Word(new Span(0, 1), form, form, Word.Shape.MARK, true, List.of());
    }

    /** A concept at words of a text. */
    record Concept(int begin, int end, String term) {}

    /** The senses of all words of a text. */
    List<Sense> senses(Tokens tokens) {
        List<Sense> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            all.add(senses.of(tokens.word(i, i)));
        }
        return all;
    }

    /** The concepts that the words of a text name. */
    List<Concept> concepts(Tokens tokens, List<Sense> senses) {
        if (lexicon.isEmpty()) {
            return List.of();
        }
        List<Word> words = new ArrayList<>(senses.size() + senses.size() / 4);
        int[] at = new int[senses.size() * 2 + 1];
        for (int i = 0; i < senses.size(); i++) {
            if (i > 0 && !tokens.spaced(i)) {
                words.add(tokens.joined(i, '-') ? HYPHEN : BREAK);
            }
            at[words.size()] = i;
            words.add(senses.get(i).word());
        }
        List<Concept> concepts = new ArrayList<>();
        for (Hit hit : lexicon.get().find(words)) {
            String term = Concepts.of(hit.entry());
            if (!term.isEmpty()) {
                concepts.add(new Concept(at[hit.begin()], at[hit.end() - 1] + 1, term));
            }
        }
        return concepts;
    }

    /** Puts the words of a text, and the concepts that they name, among its terms; gives what the words say. */
    List<Sense> fill(Tokens tokens, Terms terms, int shift) {
        int first = terms.words();
        terms.headline(tokens.headline());
        List<Sense> senses = senses(tokens);
        for (int i = 0; i < senses.size(); i++) {
            int position = terms.word(tokens.begin(i) + shift, tokens.end(i) + shift);
            add(terms, senses.get(i), position);
        }
        add(terms, first, concepts(tokens, senses));
        return senses;
    }

    /** Each concept once at each word, in the order of the words. */
    private static void add(Terms terms, int first, List<Concept> concepts) {
        List<String> names = concepts.stream().map(Concept::term).distinct().toList();
        long[] places = concepts.stream()
                .flatMapToLong(concept -> places(concept, names.indexOf(concept.term())))
                .toArray();
        Arrays.sort(places);
        long before = -1;
        for (long place : places) {
            if (place != before) {
                terms.add(Way.CONCEPT, names.get((int) (place & MOST)), first + (int) (place / (MOST + 1)));
            }
            before = place;
        }
    }

    /** The number of each word in the upper half, that of the concept in the lower. */
    private static LongStream places(Concept concept, int name) {
        return LongStream.range(concept.begin(), concept.end()).map(at -> at * (MOST + 1) + name);
    }

    private static void add(Terms terms, Sense sense, int position) {
        terms.add(Way.WORD, sense.exact(), position);
        if (!sense.closed()) {
            sense.lemmas().forEach(lemma -> terms.add(Way.LEMMA, lemma, position));
            sense.cognates().stream().limit(1).forEach(cognate -> terms.add(Way.COGNATE, cognate, position));
        }
    }
}
