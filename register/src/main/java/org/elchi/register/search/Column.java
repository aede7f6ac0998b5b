package org.elchi.register.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The terms of one field of a text, each with the number of the word that it stands at. */
final class Column {
    private String[] terms = new String[32];
    private int[] positions = new int[32];
    private int size;
    private boolean mixed;

    void add(String term, int position) {
        mixed |= size > 0 && positions[size - 1] > position;
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
        }
        terms[size] = term;
        positions[size++] = position;
    }

    boolean isEmpty() {
        return size == 0;
    }

    TokenStream stream() {
        return new Stream(mixed ? ordered() : this);
    }

    private Column ordered() {
        Column ordered = new Column();
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingInt(i -> positions[i]))
                .forEach(i -> ordered.add(terms[i], positions[i]));
        return ordered;
    }

    /** The terms as Lucene takes them. */
    private static final class Stream extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Column column;
        private int next;
        private int position = -1;

        Stream(Column column) {
            this.column = column;
        }

        @Override
        public boolean incrementToken() {
            if (next == column.size) {
                return false;
            }
            term.setEmpty().append(column.terms[next]);
            increment.setPositionIncrement(column.positions[next] - position);
            position = column.positions[next++];
            return true;
        }

        @Override
        public void reset() {
            next = 0;
            position = -1;
        }
    }
}
