package org.elchi.authority;

import java.util.List;

/**
 * What a part of a question names.
 *
 * @param words of the question, as given
 * @param begin index of the first one
 * @param ending how many letters the last word has more than the name in the world files, as skeletons have them
 */
public record Called(Entity entity, List<String> words, int begin, int ending) {
    public Called {
        words = List.copyOf(words);
    }

    int end() {
        return begin + words.size();
    }

    boolean overlaps(Called other) {
        return begin < other.end() && other.begin < end();
    }

    int rank() {
        return entity instanceof Entity.Office office ? office.rank() : 0;
    }
}
