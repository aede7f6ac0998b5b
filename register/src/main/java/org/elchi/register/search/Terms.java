package org.elchi.register.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the words of a text say to search: terms by field, where each word stands, and the states that the text is about. */
final class Terms {
    /** Ways in which a question can meet a text, the surest first; a field of the index each. */
    enum Way {
        WORD,
        LEMMA,
        NAME,
        CONCEPT,
        COGNATE;

        String field() {
            return switch (this) {
                case WORD -> "word";
                case LEMMA -> "lemma";
                case NAME -> "name";
                case CONCEPT -> "concept";
                case COGNATE -> "cognate";
            };
        }
    }

    private final Map<Way, Column> columns = new EnumMap<>(Way.class);
    private final Offsets offsets = new Offsets();
    private final Set<String> states = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private int words;
    private int headline;

    Terms() {
        for (Way way : Way.values()) {
            columns.put(way, new Column());
        }
    }

    Column column(Way way) {
        return java.util.Objects.requireNonNull(columns.get(way));
    }

    /** The next word stands here. */
    int word(int begin, int end) {
        offsets.add(begin, end);
        return words++;
    }

    /** How many words there are so far, which is the number of the next one. */
    int words() {
        return words;
    }

    /** A word of the headline counts twice. */
    void add(Way way, String term, int position) {
        if (way == Way.CONCEPT && Concepts.isTopic(term)) {
            topics.add(term);
        }
        column(way).add(term, position);
        if (position < headline) {
            column(way).add(term, position);
        }
    }

    /** So many words from the next one on are the headline. */
    void headline(int length) {
        headline = words + length;
    }

    void state(String code) {
        states.add(code);
    }

    Set<String> states() {
        return states;
    }

    /** Codes of what the text is about. */
    Set<String> topics() {
        return topics;
    }

    byte[] offsets() {
        return offsets.bytes();
    }
}
