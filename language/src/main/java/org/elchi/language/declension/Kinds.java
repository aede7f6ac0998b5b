package org.elchi.language.declension;

import java.util.List;

/** The classes of words that {@code declension.yaml} has rules for. */
final class Kinds {
    static final String ADJECTIVE = "adjective";
    static final String NOUN = "noun";
    static final String PLACE = "place";
    static final String GIVEN = "given";
    static final String SURNAME = "surname";
    static final List<String> ALL = List.of(ADJECTIVE, NOUN, PLACE, GIVEN, SURNAME);

    /** What the words of a title, or common words, may be. */
    static final List<String> COMMON = List.of(ADJECTIVE, NOUN);
    /** What the words of the name of a state or place may be. */
    static final List<String> PLACES = List.of(ADJECTIVE, PLACE, NOUN);

    private Kinds() {}
}
