package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place between the endings of a word: what a word says that stops here, which endings come next, and which lead here. */
final class Place {
    /** An ending on its way from one place to another. */
    record Step(Ending ending, Place from, Place to) {}

    /**
     * A way in which a step is written.
     *
     * @param stems for each harmony (first: none) the last letters of stems after which it stands so
     * @param taken a letter that the stem lost to it, 0 for none
     */
    record Written(Step step, char taken, long[] stems) {}

    /** Letters from a word's end backwards. */
    static final class Branch {
        private final Map<Character, Branch> next = new LinkedHashMap<>();
        private final List<Written> here = new ArrayList<>();

        @Nullable
        Branch next(char letter) {
            return next.get(letter);
        }

        List<Written> here() {
            return here;
        }
    }

    private final String name;
    private final List<List<String>> reads;
    private final List<String> adds;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> incoming = new ArrayList<>();
    private final Branch endings = new Branch();

    Place(String name, List<List<String>> reads, List<String> adds) {
        this.name = name;
        this.reads = List.copyOf(reads);
        this.adds = adds;
    }

    String name() {
        return name;
    }

    /** What a word says, beside its endings, that stops here; one list for each meaning, none where a word cannot stop. */
    List<List<String>> reads() {
        return reads;
    }

    /** What passing here says. */
    List<String> adds() {
        return adds;
    }

    List<Step> steps() {
        return steps;
    }

    /** The endings that lead here, from the word's end. */
    Branch endings() {
        return endings;
    }

    void leads(Ending ending, Place to) {
        Step step = new Step(ending, this, to);
        steps.add(step);
        to.incoming.add(step);
    }

    /** Writes every ending that leads here after every kind of stem. */
    void index(Sounds sounds) {
        for (Step step : incoming) {
            for (Pattern pattern : step.ending.patterns()) {
                if (pattern.empty()) {
                    continue;
                }
                Map<String, Written> written = new LinkedHashMap<>();
                String takes = pattern.takes().isEmpty() ? "\0" : pattern.takes();
                for (char taken : takes.toCharArray()) {
                    pattern.each(
                            taken,
                            (surface, harmony, letters) -> written.computeIfAbsent(
                                            surface + taken,
                                            key -> new Written(step, taken, new long[sounds.harmonies() + 1]))
                                    .stems[harmony + 1] |= letters);
                }
                written.forEach((key, value) -> put(key.substring(0, key.length() - 1), value));
            }
        }
    }

    private void put(String surface, Written written) {
        Branch branch = endings;
        for (int i = surface.length() - 1; i >= 0; i--) {
            branch = branch.next.computeIfAbsent(surface.charAt(i), key -> new Branch());
        }
        if (!surface.isEmpty()) {
            branch.here.add(written);
        }
    }
}
