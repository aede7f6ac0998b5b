package org.elchi.reading.lexicon;

import org.elchi.language.Reading;

/**
 * A phrase of the lists found in a sentence.
 *
 * @param begin index of its first word
 * @param end one past the index of its last word
 * @param entry what it means
 * @param reading the reading of its last word that matched
 */
public record Hit(int begin, int end, Entry entry, Reading reading) {
    public boolean is(String list) {
        return entry.list().equals(list);
    }

    public String code() {
        return entry.code();
    }

    public boolean overlaps(int otherBegin, int otherEnd) {
        return begin < otherEnd && otherBegin < end;
    }
}
