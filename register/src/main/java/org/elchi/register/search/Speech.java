package org.elchi.register.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Span;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.lexicon.Lexicon;
import org.elchi.register.search.Terms.Way;

/** One language in one script as search reads it: senses of words, and the phrases that mean a topic. */
final class Speech {
    private static final String TOPIC = "topic";
    private static final Word BREAK = mark("·");
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

    /** A topic at words of a text, counted from the first one looked at. */
    record Topic(int begin, int end, String code) {}

    Sense sense(String given) {
        return senses.of(given);
    }

    /** The senses of all words of a text. */
    List<Sense> senses(Tokens tokens) {
        List<Sense> all = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            all.add(senses.of(tokens.word(i, i)));
        }
        return all;
    }

    /** The topics that the words of a text name. */
    List<Topic> topics(Tokens tokens, List<Sense> senses) {
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
        List<Topic> topics = new ArrayList<>();
        for (Hit hit : lexicon.get().find(words)) {
            if (hit.is(TOPIC)) {
                topics.add(new Topic(at[hit.begin()], at[hit.end() - 1] + 1, hit.code()));
            }
        }
        return topics;
    }

    /** Puts the words of a text, and the topics that they name, among its terms; gives what the words say. */
    List<Sense> fill(Tokens tokens, Terms terms, int shift) {
        int first = terms.words();
        List<Sense> senses = senses(tokens);
        for (int i = 0; i < senses.size(); i++) {
            int position = terms.word(tokens.begin(i) + shift, tokens.end(i) + shift);
            add(terms, senses.get(i), position);
        }
        for (Topic topic : topics(tokens, senses)) {
            for (int i = topic.begin(); i < topic.end(); i++) {
                terms.add(Way.TOPIC, topic.code(), first + i);
            }
        }
        return senses;
    }

    private static void add(Terms terms, Sense sense, int position) {
        terms.add(Way.WORD, sense.exact(), position);
        if (!sense.closed()) {
            sense.lemmas().forEach(lemma -> terms.add(Way.LEMMA, lemma, position));
            sense.cognates().forEach(cognate -> terms.add(Way.COGNATE, cognate, position));
        }
    }
}
