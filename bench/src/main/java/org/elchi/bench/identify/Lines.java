package org.elchi.bench.identify;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.elchi.language.identify.internal.Grams;
import org.elchi.language.identify.internal.Words;

/** The words of one language's lines, each between two spaces. */
final class Lines {
    /** A short word alone is seldom asked for. */
    private static final int SHORT = 5;

    private static final int TRIES = 2;

    private char[] letters = new char[1 << 16];
    private int length;
    private int[] words = new int[1 << 12];
    private int wordCount;
    private int[] firsts = new int[1 << 10];
    private int lineCount;
    private boolean dotless;

    private Lines() {
        put(' ');
    }

    /** The words of a file that are of the script. */
    static Lines of(Path file, UnicodeScript script) throws IOException {
        Lines lines = new Lines();
        Words words = new Words();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                words.read(line, 0, line.length());
                lines.add(words, script);
            }
        }
        return lines;
    }

    private void add(Words read, UnicodeScript script) {
        int before = wordCount;
        for (int word = 0; word < read.count(); word++) {
            if (read.scriptOf(word) == script) {
                if (wordCount + 2 > words.length) {
                    words = Arrays.copyOf(words, words.length * 2);
                }
                words[wordCount++] = length;
                for (int i = read.start(word); i < read.end(word); i++) {
                    dotless |= read.letters()[i] == 'ı';
                    put(read.letters()[i]);
                }
                put(' ');
                words[wordCount] = length;
            }
        }
        if (wordCount > before) {
            if (lineCount + 2 > firsts.length) {
                firsts = Arrays.copyOf(firsts, firsts.length * 2);
            }
            firsts[lineCount++] = before;
            firsts[lineCount] = wordCount;
        }
    }

    private void put(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        letters[length++] = c;
    }

    int words() {
        return wordCount;
    }

    boolean isEmpty() {
        return wordCount == 0;
    }

    /** Writes the numbers of one word's letter sequences. */
    int grams(int word, int[] numbers, int at) {
        return Grams.of(letters, words[word], words[word + 1] - 1, numbers, at);
    }

    /** The numbers of the letter sequences of some words that stand together, which words being chance. */
    int sample(SplittableRandom random, int count, boolean capitals, int[] numbers) {
        int line = random.nextInt(lineCount);
        int size = firsts[line + 1] - firsts[line];
        int taken = Math.min(count, size);
        int first = firsts[line] + (size > taken ? random.nextInt(size - taken + 1) : 0);
        for (int i = 0; i < TRIES && count == 1 && words[first + 1] - words[first] <= SHORT; i++) {
            first = firsts[line] + random.nextInt(size);
        }
        int next = 0;
        for (int word = first; word < first + taken; word++) {
            next = capitals ? capitals(word, numbers, next) : grams(word, numbers, next);
        }
        return next;
    }

    /** A word as it reads once it was in capitals: where there are two letters i, both have become one or the other. */
    private int capitals(int word, int[] numbers, int at) {
        if (!dotless) {
            return grams(word, numbers, at);
        }
        char[] copy = Arrays.copyOfRange(letters, words[word] - 1, words[word + 1]);
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] == 'ı' ? 'i' : copy[i];
        }
        return Grams.of(copy, 1, copy.length - 1, numbers, at);
    }
}
