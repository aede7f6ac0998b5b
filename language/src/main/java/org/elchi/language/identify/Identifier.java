package org.elchi.language.identify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elchi.language.Tongue;
import org.elchi.language.alphabet.Letters;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/**
 * Tells languages by their letters and their most frequent words. The neighbours that are not read have profiles too, so that none of
 * their texts is taken for a language that is.
 */
public final class Identifier {
    /** How a language looks in a script. */
    private record Profile(Tongue tongue, boolean read, String letters, String typical, Set<String> words) {
        /** Whether a letter is of this script at all. */
        boolean writes(char letter) {
            return Letters.cyrillic(letter) == tongue.script().equals("Cyrl");
        }
    }

    private static final int LOOK_AT = 20_000;
    private static final double FOREIGN_LETTER = 12;
    private static final double FOREIGN_FREE = 0.005;
    private static final double ENOUGH = 0.04;

    private final List<Profile> profiles;

    private Identifier(List<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    public static Identifier load(Data data, Collection<String> codes, Problems problems) {
        List<Profile> profiles = new ArrayList<>();
        Yaml.read(data, "turkic/profiles.yaml", problems)
                .ifPresent(root -> root.need("profiles")
                        .entries()
                        .forEach((language, scripts) -> scripts.entries()
                                .forEach((script, node) -> profiles.add(profile(language, script, node, codes)))));
        return new Identifier(profiles);
    }

    private static Profile profile(String language, String script, Node node, Collection<String> codes) {
        node.only(Set.of("letters", "typical", "words"));
        Set<String> words = new HashSet<>();
        node.need("words").texts().forEach(word -> words.add(small(Letters.repaired(word))));
        return new Profile(
                new Tongue(language, script),
                codes.contains(language),
                node.need("letters").text(),
                node.need("typical").text(),
                words);
    }

    public Tongue identify(CharSequence text) {
        Sample sample = Sample.of(words(text.length() > LOOK_AT ? text.subSequence(0, LOOK_AT) : text));
        Profile best = null;
        double bestScore = ENOUGH;
        for (Profile profile : profiles) {
            double score = score(profile, sample);
            if (score > bestScore) {
                best = profile;
                bestScore = score;
            }
        }
        return best == null || !best.read ? Tongue.UNKNOWN : best.tongue;
    }

    /** How often each word and each letter stands in a text, counted once for all profiles. */
    private record Sample(int size, Map<String, Integer> words, Map<Character, Integer> letters, int length) {
        static Sample of(List<String> words) {
            Map<String, Integer> counted = new HashMap<>();
            int[] letters = new int[Character.MAX_VALUE + 1];
            int length = 0;
            for (String word : words) {
                counted.merge(word, 1, Integer::sum);
                length += word.length();
                for (int i = 0; i < word.length(); i++) {
                    letters[word.charAt(i)]++;
                }
            }
            Map<Character, Integer> found = new HashMap<>();
            for (int letter = 0; letter < letters.length; letter++) {
                if (letters[letter] > 0) {
                    found.put((char) letter, letters[letter]);
                }
            }
            return new Sample(words.size(), counted, found, length);
        }
    }

    /** The share of frequent words and of typical letters, less a multiple of the share of letters that the language has not. */
    private static double score(Profile profile, Sample sample) {
        int frequent = 0;
        for (String word : profile.words) {
            frequent += sample.words.getOrDefault(word, 0);
        }
        int letters = 0;
        int foreign = 0;
        int typical = 0;
        for (Map.Entry<Character, Integer> entry : sample.letters.entrySet()) {
            char letter = entry.getKey();
            if (profile.writes(letter)) {
                letters += entry.getValue();
                typical += profile.typical.indexOf(letter) >= 0 ? entry.getValue() : 0;
                foreign += letter != Letters.APOSTROPHE && profile.letters.indexOf(letter) < 0 ? entry.getValue() : 0;
            }
        }
        return letters * 2 < sample.length || sample.length == 0
                ? 0
                : (double) frequent / sample.size
                        + Math.min(0.1, (double) typical / letters)
                        - FOREIGN_LETTER * Math.max(0, (double) foreign / letters - FOREIGN_FREE);
    }

    private static List<String> words(CharSequence text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)
                    || Letters.ignorable(c)
                    || Letters.combining(c)
                    || Letters.apostrophe(c) && !word.isEmpty()) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(small(Letters.repaired(word.toString())));
                word.setLength(0);
            }
        }
        return words;
    }

    private static String small(String word) {
        StringBuilder small = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != Letters.APOSTROPHE || i + 1 < word.length()) {
                small.append(c == 'İ' ? 'i' : Character.toLowerCase(c));
            }
        }
        return small.toString();
    }
}
