package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.elchi.language.data.Node;

/** The letters of a language in classes, the harmony of its vowels, and what the symbols in its endings become. */
final class Sounds {
    /** Index of "no vowel before"; harmonies count from 0. */
    static final int NO_HARMONY = -1;

    private record Row(long letters, boolean otherwise, List<String> byHarmony) {}

    private final Map<Character, Integer> index = new HashMap<>();
    private final List<Character> letters = new ArrayList<>();
    private final Map<String, Long> classes = new LinkedHashMap<>();
    private final List<String> harmonies = new ArrayList<>();
    private final int[] harmonyOf = new int[64];
    private final Map<Character, List<Row>> symbols = new HashMap<>();
    private long vowels;
    private long semivowels;
    private long silent;
    private long[] groups = {};

    static Sounds of(Node letters, Node sounds, UnaryOperator<String> common) {
        Sounds result = new Sounds();
        "abcçdeəfgğhxıijklmnñoöpqrsştuūüvyzw".chars().forEach(c -> result.indexOf((char) c));
        letters.entries().forEach((name, node) -> result.addClass(name, node, common));
        result.vowels &= ~(result.semivowels | result.silent);
        sounds.entries().forEach((symbol, node) -> result.addSymbol(symbol, node, common));
        return result;
    }

    private int indexOf(char letter) {
        return index.computeIfAbsent(letter, key -> {
            letters.add(key);
            harmonyOf[letters.size() - 1] = NO_HARMONY;
            return letters.size() - 1;
        });
    }

    private void addClass(String name, Node node, UnaryOperator<String> common) {
        long mask = 0;
        boolean harmonic = name.startsWith("back") || name.startsWith("front") || name.equals("vowels");
        if (harmonic) {
            harmonies.add(name);
        }
        for (String letter : node.texts()) {
            String converted = common.apply(letter);
            if (converted.length() != 1) {
                node.problem("'" + letter + "' is not one letter of the common alphabet but '" + converted + "'");
                continue;
            }
            int at = indexOf(converted.charAt(0));
            mask |= 1L << at;
            if (harmonic) {
                harmonyOf[at] = harmonies.size() - 1;
            }
        }
        classes.put(name, mask);
        vowels |= harmonic ? mask : 0;
        semivowels |= name.equals("semivowel") ? mask : 0;
        silent |= name.equals("silent") ? mask : 0;
    }

    private void addSymbol(String symbol, Node node, UnaryOperator<String> common) {
        if (symbol.length() != 1) {
            node.problem("a symbol is one letter, found '" + symbol + "'");
            return;
        }
        List<Row> rows = new ArrayList<>();
        Map<String, Node> entries = node.entries();
        if (harmonies.containsAll(entries.keySet())) {
            List<String> byHarmony = new ArrayList<>();
            harmonies.forEach(
                    harmony -> byHarmony.add(common.apply(node.need(harmony).text())));
            rows.add(new Row(0, true, byHarmony));
        } else {
            entries.forEach((name, value) -> {
                List<String> values = value.texts().stream().map(common).toList();
                if (values.size() != 1 && values.size() != harmonies.size()) {
                    value.problem("found " + values.size() + " letters, need 1 or one for each of " + harmonies);
                }
                Row row = new Row(name.equals("else") ? 0 : mask(name, value, common), name.equals("else"), values);
                rows.add(row.otherwise ? rows.size() : 0, row);
            });
        }
        if (rows.stream().noneMatch(Row::otherwise)) {
            node.problem("what {" + symbol + "} is after other letters is not said: else is missing");
        }
        symbols.put(symbol.charAt(0), rows);
    }

    /** The letters of a class, of the built-in classes {@code vowel} and {@code consonant}, or a letter itself. */
    long mask(String name, Node node, UnaryOperator<String> common) {
        if (name.equals("vowel")) {
            return vowels;
        }
        if (name.equals("consonant")) {
            return ~vowels;
        }
        Long mask = classes.get(name);
        if (mask != null) {
            return mask;
        }
        String letter = common.apply(name);
        if (letter.length() != 1) {
            node.problem("'" + name + "' is neither a letter nor a class, need one of vowel, consonant, "
                    + classes.keySet());
            return 0;
        }
        return 1L << indexOf(letter.charAt(0));
    }

    /** The letters in groups that no class, symbol or vowel harmony tells apart. */
    long[] groups() {
        if (groups.length == 0) {
            Map<String, Long> bySignature = new LinkedHashMap<>();
            for (int i = 0; i < letters.size(); i++) {
                StringBuilder signature = new StringBuilder().append(harmonyOf[i]);
                for (long mask : classes.values()) {
                    signature.append(mask >> i & 1);
                }
                for (List<Row> rows : symbols.values()) {
                    for (Row row : rows) {
                        signature.append(row.letters >> i & 1);
                    }
                }
                bySignature.merge(signature.toString(), 1L << i, (one, other) -> one | other);
            }
            groups = bySignature.values().stream().mapToLong(Long::longValue).toArray();
        }
        return groups;
    }

    char letter(int position) {
        return letters.get(position);
    }

    int harmonies() {
        return harmonies.size();
    }

    boolean symbol(char symbol) {
        return symbols.containsKey(symbol);
    }

    boolean vowel(char letter) {
        return (bit(letter) & vowels) != 0;
    }

    /** A vowel or a letter that acts as one on a stem before it. */
    boolean vocalic(char letter) {
        return (bit(letter) & (vowels | semivowels)) != 0;
    }

    long bit(char letter) {
        Integer at = index.get(letter);
        return at == null ? 0 : 1L << at;
    }

    int position(char letter) {
        return index.getOrDefault(letter, -1);
    }

    int harmony(char letter) {
        Integer at = index.get(letter);
        return at == null ? NO_HARMONY : harmonyOf[at];
    }

    boolean sameFrontness(int one, int other) {
        return harmonies.get(one).startsWith("back") == harmonies.get(other).startsWith("back");
    }

    /** Whether a stem has back and front vowels, or a semivowel for its last one: loans and names such as <i>саммит</i>, <i>Тоқаев</i>. */
    boolean mixed(char[] word, int end) {
        boolean back = false;
        boolean front = false;
        boolean semivowelLast = false;
        for (int i = 0; i < end; i++) {
            int harmony = harmony(word[i]);
            if (harmony != NO_HARMONY) {
                boolean backVowel = harmonies.get(harmony).startsWith("back");
                back |= backVowel;
                front |= !backVowel;
                semivowelLast = false;
            } else if (i > 0 && (bit(word[i]) & semivowels) != 0 && !vocalic(word[i - 1])) {
                semivowelLast = true;
            }
        }
        return back && front || semivowelLast;
    }

    boolean back(int harmony) {
        return harmony != NO_HARMONY && harmonies.get(harmony).startsWith("back");
    }

    /** The front harmony that stands beside a back one, or the reverse; the harmony itself where it stands alone. */
    int twin(int harmony) {
        if (harmony == NO_HARMONY) {
            return harmony;
        }
        String name = harmonies.get(harmony);
        int twin = harmonies.indexOf(back(harmony) ? name.replace("back", "front") : name.replace("front", "back"));
        return twin < 0 ? harmony : twin;
    }

    /** A letter that sets the harmony but is not heard. */
    boolean silent(char letter) {
        return (bit(letter) & silent) != 0;
    }

    /** The last letter before an index that is heard, as the т of Tatar <i>сәгать</i>. */
    char last(char[] word, int end) {
        int at = end - 1;
        while (at > 0 && silent(word[at])) {
            at--;
        }
        return word[at];
    }

    /** The last letter of a word that is a vowel or acts as one, a blank where there is none. */
    char lastVocalic(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            boolean beginsSyllable = i == 0 || !vocalic(word.charAt(i - 1));
            if (vowel(word.charAt(i)) || vocalic(word.charAt(i)) && beginsSyllable) {
                return word.charAt(i);
            }
        }
        return ' ';
    }

    /** The harmony that the last vowel before an index sets. */
    int harmony(char[] word, int end) {
        for (int i = end - 1; i >= 0; i--) {
            int harmony = harmony(word[i]);
            if (harmony != NO_HARMONY) {
                return harmony;
            }
        }
        return NO_HARMONY;
    }

    /** What a symbol becomes after a vowel of that harmony and that last letter. */
    String become(char symbol, int harmony, char last) {
        for (Row row : symbols.getOrDefault(symbol, List.of())) {
            if (row.otherwise || (row.letters & bit(last)) != 0) {
                return row.byHarmony.size() == 1 ? row.byHarmony.getFirst() : row.byHarmony.get(harmony);
            }
        }
        return "";
    }
}
