package org.elchi.register.search;

import org.elchi.language.alphabet.Letters;

/** Words as they are written, whatever their language. */
final class Spelling {
    private Spelling() {}

    /** The word in small letters, without apostrophes; the dotted and the dotless i are one, since nobody says whose they are. */
    static String exact(String given) {
        String repaired = Letters.repaired(given);
        StringBuilder exact = new StringBuilder(repaired.length());
        for (int i = 0; i < repaired.length(); i++) {
            char c = Character.toLowerCase(repaired.charAt(i));
            if (!Letters.apostrophe(c) && !Letters.combining(c)) {
                exact.append(c == 'ı' ? 'i' : c);
            }
        }
        return exact.toString();
    }
}
