package org.elchi.reading.clause;

import java.util.List;
import java.util.Optional;
import org.elchi.language.Word;
import org.elchi.reading.text.Unit;
import org.jspecify.annotations.Nullable;

/** Where each clause of a sentence begins and ends, and which predicate stands where: laid out once for every word. */
final class Bounds {
    private final int[] begins;
    private final int[] ends;
    private final @Nullable Predicate[] over;
    private final @Nullable Predicate[] next;

    Bounds(Unit unit, List<Predicate> predicates) {
        int size = unit.size();
        begins = new int[size + 1];
        ends = new int[size + 1];
        over = new @Nullable Predicate[size + 1];
        next = new @Nullable Predicate[size + 1];
        ends[size] = size;
        for (Predicate predicate : predicates) {
            for (int i = predicate.index(); i < predicate.end(); i++) {
                over[i] = predicate;
            }
        }
        forwards(unit);
        backwards(size);
    }

    /** A clause begins behind a finite predicate and behind a mark that parts sentences. */
    private void forwards(Unit unit) {
        for (int i = 1; i < begins.length; i++) {
            Predicate before = over[i - 1];
            boolean closed = before != null && before.finite() && before.end() == i;
            begins[i] = closed || parts(unit.word(i - 1)) ? i : begins[i - 1];
        }
    }

    private static boolean parts(Word word) {
        return word.mark(";") || word.mark(":");
    }

    private void backwards(int size) {
        for (int i = size - 1; i >= 0; i--) {
            Predicate here = over[i];
            ends[i] = here != null && here.finite() ? here.end() : ends[i + 1];
            next[i] = here != null && here.index() == i ? here : next[i + 1];
        }
    }

    int begin(int index) {
        return begins[Math.clamp(index, 0, begins.length - 1)];
    }

    int end(int index) {
        return ends[Math.clamp(index, 0, ends.length - 1)];
    }

    /** The predicate whose words the word at an index is one of. */
    Optional<Predicate> over(int index) {
        return index >= 0 && index < over.length ? Optional.ofNullable(over[index]) : Optional.empty();
    }

    /** The first predicate that begins at or behind an index. */
    Optional<Predicate> next(int index) {
        return index < next.length ? Optional.ofNullable(next[Math.max(0, index)]) : Optional.empty();
    }
}
