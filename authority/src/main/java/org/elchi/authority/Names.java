package org.elchi.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.Inflection;
import org.elchi.language.Word;

/** The names that texts of one language may hold. */
public final class Names {
    /** The language in which identifiers and romanised names are written. */
    static final String ENGLISH = Locale.ENGLISH.getLanguage();

    private static final String PARTING = "-–—+.,/«»\"“”";
    private static final int POSSESSIVE = 2;

    private static final int REMEMBERED = 50_000;

    /** A word as far as its names depend on it: the characters, and which of its readings comes first. */
    private record Seen(String given, String lemma, int first) {
        static Seen of(Word word) {
            if (word.readings().isEmpty()) {
                return new Seen(word.given(), "", 0);
            }
            Inflection in = word.best().inflection();
            int first = ((word.best().pos().ordinal() * 16 + in.kase().ordinal()) * 16
                                    + in.possessor().ordinal())
                            * 16
                    + in.form().ordinal() * 2
                    + (in.plural() ? 1 : 0);
            return new Seen(word.given(), word.best().lemma(), first);
        }
    }

    private final Map<Seen, WordKeys> seen = new ConcurrentHashMap<>();
    private final Folding folding;
    private final Patronymics patronymics;
    private final Comparator<Entity> importance;
    private final Map<String, List<Pattern>> fine = new HashMap<>();
    private final Map<String, List<Pattern>> coarse = new HashMap<>();
    private final Map<String, Set<Character>> initials = new HashMap<>();

    Names(Folding folding, Patronymics patronymics, Comparator<Entity> importance, Set<Pattern> patterns) {
        this.folding = folding;
        this.patronymics = patronymics;
        this.importance = importance;
        patterns.forEach(this::index);
    }

    private void index(Pattern pattern) {
        String key = pattern.keys().getFirst();
        if (pattern.coarse()) {
            coarse.computeIfAbsent(pattern.folded().getFirst(), first -> new ArrayList<>())
                    .add(pattern);
            initials.computeIfAbsent(pattern.entity().id(), id -> new HashSet<>())
                    .add(key.charAt(0));
            return;
        }
        fine.computeIfAbsent(key, first -> new ArrayList<>()).add(pattern);
        if (pattern.single() && pattern.entity() instanceof Entity.Office) {
            for (int cut = 1; cut <= POSSESSIVE && cut < key.length(); cut++) {
                fine.computeIfAbsent(key.substring(0, key.length() - cut), first -> new ArrayList<>())
                        .add(pattern);
            }
        }
    }

    /** The parts of a name: white space and marks part them. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char letter : (name + ' ').toCharArray()) {
            if (!Character.isWhitespace(letter) && PARTING.indexOf(letter) < 0) {
                word.append(letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** The names in a sentence, in its order; none overlaps another, the longer one wins. */
    public List<NameMatch> find(List<Word> words) {
        return new Scan(this, words).matches();
    }

    /** The skeletons of a word; words repeat, so what is known of one is kept. */
    WordKeys keys(Word word) {
        Seen key = Seen.of(word);
        WordKeys known = seen.get(key);
        if (known != null) {
            return known;
        }
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        WordKeys keys = new WordKeys(word, folding, patronymics, this::candidates);
        seen.put(key, keys);
        return keys;
    }

    /** All patterns whose first word may be this one. */
    private Set<Pattern> candidates(WordKeys first) {
        Set<Pattern> candidates = new LinkedHashSet<>();
        first.eachKey(key -> {
            candidates.addAll(fine.getOrDefault(key, List.of()));
            candidates.addAll(coarse.getOrDefault(Folding.coarse(key), List.of()));
        });
        return candidates;
    }

    /** Whether a person's full name may begin with this letter of the skeleton. */
    boolean initial(Entity person, char letter) {
        return initials.getOrDefault(person.id(), Set.of()).contains(letter);
    }

    Comparator<Entity> importance() {
        return importance;
    }
}
