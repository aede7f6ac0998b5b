package org.elchi.language.alphabet;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Rewrites texts from one script of a language into another: words of that script, with their capitals; not what is written in letters of
 * another script, in Roman figures, nor addresses. Immutable; shared between threads.
 */
public final class Converter {
    private final Alphabet source;
    private final Alphabet target;
    private final List<Alphabet> variants;
    private final Map<String, String> pairs;
    private final int longestPair;
    private final Pairs allPairs;
    private final Collection<String> known;

    Converter(Alphabet source, Alphabet target, List<Alphabet> variants, Pairs pairs, Collection<String> known) {
        this.source = source;
        this.target = target;
        this.variants = variants;
        this.allPairs = pairs;
        this.known = known;
        this.pairs = pairs.between(base(source.script()), base(target.script()));
        if (!source.script().equals(Alphabets.COMMON)) {
            // What is listed counts more than what the words of the language tell.
            Map<String, String> listed = Map.copyOf(this.pairs);
            Pairs.lost(source, target, known).forEach((spelled, meant) -> {
                if (!listed.containsKey(spelled + "-")) {
                    this.pairs.putIfAbsent(spelled, meant);
                }
            });
        }
        this.longestPair =
                this.pairs.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private static String base(String script) {
        int variant = script.indexOf('-');
        return variant < 0 ? script : script.substring(0, variant);
    }

    /** The text in the other script. */
    public String convert(CharSequence text) {
        for (Alphabet variant : variants) {
            if (signed(text, variant)) {
                return new Converter(variant, target, List.of(), allPairs, known).convert(text);
            }
        }
        return new Conversion(this, text).run();
    }

    /** Whether letters that only a variant has stand in a text. */
    private static boolean signed(CharSequence text, Alphabet variant) {
        for (int i = 0; i < text.length(); i++) {
            if (variant.signs().indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Alphabet source() {
        return source;
    }

    Alphabet target() {
        return target;
    }

    Map<String, String> pairs() {
        return pairs;
    }

    int longestPair() {
        return longestPair;
    }
}
