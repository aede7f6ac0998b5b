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

    /** A way in which a step is written. */
    record Written(Step step, Pattern.Form form) {}

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

    /** Lays out all forms of the endings that lead here. */
    void index() {
        for (Step step : incoming) {
            for (Pattern pattern : step.ending.patterns()) {
                pattern.forms().forEach(form -> put(form.surface(), new Written(step, form)));
            }
        }
    }

    private void put(String surface, Written written) {
        Branch branch = endings;
        for (int i = surface.length() - 1; i >= 0; i--) {
            branch = branch.next.computeIfAbsent(surface.charAt(i), key -> new Branch());
        }
        branch.here.add(written);
    }
}
