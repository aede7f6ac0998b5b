package org.elchi.language.repair;

import java.util.Optional;
import org.elchi.language.alphabet.Letters;

/**
 * Text whose bytes were read by the wrong page. UTF-8 is so regular that its bytes are told from letters in a word or two; the eight-bit
 * pages are told by what no clean text has: words of nothing but accented letters, or small initials before capitals.
 */
final class Mojibake {
    private static final int ROUNDS = 3;
    private static final int SURE = 3;

    private Mojibake() {}

    static Repaired repaired(Repaired before) {
        Repaired clean = before;
        Repaired now = before;
        for (int round = 0; round < ROUNDS && beyondAscii(now.text()); round++) {
            String text = now.text();
            Found found = unicode(text).orElse(null);
            Optional<Edits> edits = found != null
                    ? Optional.of(found.edits)
                    : Confusion.accented(text)
                            .or(() -> Confusion.inverted(text))
                            .or(() -> western(text));
            if (edits.isEmpty()) {
                return clean;
            }
            now = now.then(edits.get());
            clean = found != null && found.again ? clean : now;
        }
        return clean;
    }

    /** What was found, and whether it must be misread again to be a text. */
    private record Found(Edits edits, boolean again) {}

    private static boolean beyondAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 that was read by an eight-bit page. */
    private static Optional<Found> unicode(String text) {
        int[] words = Sequences.words(text);
        Sequences best = null;
        int most = 0;
        for (Page page : Written.TABLE.pages()) {
            Sequences sequences = new Sequences(text, words, page);
            int evidence = sequences.evidence();
            if (evidence > most) {
                most = evidence;
                best = sequences;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        boolean again = best.again();
        return Optional.of(new Found(best.edits(most >= SURE), again));
    }

    /** The Turkish letters of a page that the western one has others for: imzalanmýþ. */
    private static Optional<Edits> western(String text) {
        String lost = Written.TABLE.lost();
        int found = 0;
        int kinds = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            int at = lost.indexOf(c);
            if (at >= 0) {
                found++;
                kinds |= 1 << at % 3;
            } else if (Letters.cyrillic(c)
                    || Written.TABLE.meant().indexOf(c) >= 0
                    || Written.TABLE.strangers().indexOf(c) >= 0) {
                return Optional.empty();
            }
        }
        boolean sure = found > 1 && Integer.bitCount(kinds) > 1;
        return sure ? Optional.of(replaced(text, lost, Written.TABLE.meant())) : Optional.empty();
    }

    private static Edits replaced(String text, String from, String to) {
        Edits edits = new Edits(text);
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) < 0x80 ? -1 : from.indexOf(text.charAt(i));
            if (at >= 0) {
                edits.replace(i, i + 1, to.substring(at, at + 1));
            }
        }
        return edits;
    }
}
