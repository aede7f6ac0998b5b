package org.elchi.bench.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Reading;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.Word;

/**
 * Which words of running text have no reading but a guess: their share, and with {@code --list} the most frequent with the likeliest
 * guess, for whoever writes the lists of words.
 */
public final class Unknown {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> guesses = new HashMap<>();
    private int words;
    private int guessed;

    private Unknown() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean list = rest.remove("--list");
        Language language = Languages.load().of(rest.removeFirst()).orElseThrow();
        Unknown unknown = new Unknown();
        for (String file : rest) {
            unknown.count(language, Files.readString(Path.of(file), StandardCharsets.UTF_8));
        }
        if (list) {
            unknown.counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> System.out.println(
                            entry.getValue() + "\t" + entry.getKey() + "\t" + unknown.guesses.get(entry.getKey())));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d words, %.2f %%, have no reading but a guess%n",
                language.code(),
                unknown.guessed,
                unknown.words,
                100.0 * unknown.guessed / Math.max(1, unknown.words));
    }

    private void count(Language language, String text) {
        for (Sentence sentence :
                language.analyse(text, new Tongue(language.code(), "Zyyy")).sentences()) {
            for (Word word : sentence.words()) {
                if (word.word()) {
                    count(word);
                }
            }
        }
    }

    private void count(Word word) {
        words++;
        if (word.readings().stream().noneMatch(Reading::known)) {
            guessed++;
            counts.merge(word.given(), 1, Integer::sum);
            guesses.putIfAbsent(
                    word.given(), word.best().lemma() + "\t" + word.best().pos().tag());
        }
    }
}
