package org.elchi.authority.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.elchi.authority.Authority;
import org.elchi.authority.Names;
import org.elchi.language.Language;
import org.elchi.language.Reading;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;

/** Sees in the sentences of one language what its tags may depend on. Immutable but for a cache; shared between threads. */
public final class Observer {
    private static final int REMEMBERED = 50_000;
    private static final String HYPHEN = "-";

    /** The characters of a word and its likeliest reading say what all the rest is. */
    private record Seen(String given, List<Reading> likeliest) {
        static Seen of(Word word) {
            return new Seen(word.given(), word.readings().isEmpty() ? List.of() : List.of(word.best()));
        }
    }

    private final Language language;
    private final Names names;
    private final Lists listed;
    private final Lists heads;
    private final Map<Seen, Clues> clues = new ConcurrentHashMap<>();
    private final Map<String, List<String>> parts = new ConcurrentHashMap<>();

    private final Predicate<String> forgotten;

    private Observer(Language language, Names names, Lists listed, Lists heads, Predicate<String> forgotten) {
        this.language = language;
        this.names = names;
        this.listed = listed;
        this.heads = heads;
        this.forgotten = forgotten;
    }

    /** @param lang the folder of languages, whose lists say what words are */
    public static Observer of(Language language, Authority authority, Data lang) {
        Problems problems = new Problems();
        Lists listed = Lists.names(lang, language, problems);
        Lists heads = Lists.heads(lang, language, problems);
        problems.raise();
        return new Observer(
                language, authority.names(language.code(), language::common), listed, heads, lemma -> false);
    }

    /** One that has never heard of some lemmas, as nobody has of many names: to learn what to do then. */
    public Observer forgetting(Predicate<String> lemmas) {
        return new Observer(language.without(lemmas), names, listed.without(lemmas), heads, lemmas);
    }

    /** What there is to see in a sentence. */
    public Features observe(List<String> tokens) {
        List<Word> words = language.analyse(tokens);
        Clues[] seen = new Clues[words.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = clues(words.get(i));
        }
        return new Features(seen, places(tokens, words));
    }

    private Clues clues(Word word) {
        if (clues.size() >= REMEMBERED) {
            clues.clear();
        }
        return clues.computeIfAbsent(Seen.of(word), key -> new Clues(word, listed, heads));
    }

    /** Names of the world are found in words apart: what a hyphen joins is looked at in parts. */
    private long[] places(List<String> tokens, List<Word> words) {
        List<String> apart = new ArrayList<>(tokens.size());
        int[] begin = new int[tokens.size()];
        for (int i = 0; i < begin.length; i++) {
            begin[i] = apart.size();
            apart.addAll(apart(tokens.get(i)));
        }
        boolean same = apart.size() == tokens.size();
        List<Word> looked = same ? words : language.analyse(apart);
        long[] found = Places.of(
                apart.size(),
                names.find(looked).stream()
                        .filter(match -> looked.subList(match.begin(), match.end()).stream()
                                .noneMatch(this::forgotten))
                        .toList());
        if (same) {
            return found;
        }
        long[] places = new long[begin.length];
        for (int i = 0; i < begin.length; i++) {
            places[i] = found[begin[i]];
        }
        return places;
    }

    private boolean forgotten(Word word) {
        return !word.readings().isEmpty() && forgotten.test(word.best().lemma());
    }

    private List<String> apart(String token) {
        if (token.length() < 3 || !token.contains(HYPHEN)) {
            return List.of(token);
        }
        if (parts.size() >= REMEMBERED) {
            parts.clear();
        }
        return parts.computeIfAbsent(token, this::parts);
    }

    private List<String> parts(String token) {
        List<String> parts = new ArrayList<>();
        language.analyse(token, new Tongue(language.code(), language.everyday()))
                .sentences()
                .forEach(sentence -> sentence.words().forEach(word -> parts.add(word.given())));
        return parts.isEmpty() ? List.of(token) : List.copyOf(parts);
    }
}
