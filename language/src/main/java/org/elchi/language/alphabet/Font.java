package org.elchi.language.alphabet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.elchi.language.data.Node;

/** A font that showed other letters than those its texts are made of. */
public final class Font {
    private static final int ENOUGH = 2;

    private final String signs;
    private final Map<Character, Character> letters;

    private Font(String signs, Map<Character, Character> letters) {
        this.signs = signs;
        this.letters = letters;
    }

    static Font of(Node node, Alphabet alphabet) {
        node.only(Set.of("signs", "letters"));
        String signs = node.need("signs").text();
        Map<Character, Character> letters = new HashMap<>();
        node.need("letters").entries().forEach((written, shown) -> {
            char own = written.charAt(0);
            char meant = shown.text().charAt(0);
            letters.put(own, meant);
            letters.put(Character.toUpperCase(own), alphabet.capital(meant));
        });
        return new Font(signs + signs.toUpperCase(java.util.Locale.ROOT), Map.copyOf(letters));
    }

    /** Whether a text has letters, again and again, that nothing but this font explains. */
    boolean wrote(String text) {
        int found = 0;
        for (int i = 0; i < text.length() && found < ENOUGH; i++) {
            found += text.charAt(i) >= 0x80 && signs.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return found >= ENOUGH;
    }

    /** The letter that was shown. */
    public char shown(char c) {
        return c < 0x80 ? c : letters.getOrDefault(c, c);
    }
}
