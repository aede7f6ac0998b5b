package org.elchi.authority.matching;

import java.util.List;
import java.util.Set;

/**
 * A word of a name.
 *
 * @param written as it stands there
 * @param kind what it can only be
 * @param spellings how it can be read: by its letters, and by syllables of East Asian names
 * @param sex what its ending tells of it as a surname or father's name
 * @param forms numbers of the given names that it is a form of
 * @param like how like a surname it is by itself; 0 where nothing tells
 * @param hyphen whether a hyphen stands before it
 */
record Part(
        String written, Kind kind, List<Spelling> spellings, Sex sex, Set<Integer> forms, double like, boolean hyphen) {
    enum Kind {
        WORD,
        INITIAL,
        /** A father's name, by the spelling of the father's given name: <i>Kemel</i> of <i>Кемелұлы</i>. */
        FATHER
    }

    Part {
        spellings = List.copyOf(spellings);
        forms = Set.copyOf(forms);
    }

    Spelling spelling() {
        return spellings.getFirst();
    }

    boolean initial() {
        return kind == Kind.INITIAL;
    }

    boolean father() {
        return kind == Kind.FATHER;
    }

    float mass() {
        return spelling().mass();
    }
}
