package org.elchi.language.alphabet;

import org.elchi.language.data.Node;

/** What must stand before or after letters for a rule to hold. */
record Context(Place place, String letters) {
    enum Place {
        ANY,
        BEGIN,
        END,
        VOWEL,
        CONSONANT,
        LETTERS
    }

    static final Context ANY = new Context(Place.ANY, "");

    static Context of(Node node) {
        return switch (node.text()) {
            case "begin" -> new Context(Place.BEGIN, "");
            case "end" -> new Context(Place.END, "");
            case "vowel" -> new Context(Place.VOWEL, "");
            case "consonant" -> new Context(Place.CONSONANT, "");
            default -> new Context(Place.LETTERS, node.text());
        };
    }

    /** @param letter the neighbour, 0 where there is none */
    boolean holds(char letter, String vowels) {
        return switch (place) {
            case ANY -> true;
            case BEGIN, END -> letter == 0;
            case VOWEL -> vowels.indexOf(letter) >= 0;
            case CONSONANT -> letter != 0 && Character.isLetter(letter) && vowels.indexOf(letter) < 0;
            case LETTERS -> letter != 0 && letters.indexOf(letter) >= 0;
        };
    }
}
