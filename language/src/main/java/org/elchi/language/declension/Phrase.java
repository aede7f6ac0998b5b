package org.elchi.language.declension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text and what stands between them.
 *
 * @param gaps what stands before each word; after the last word, what ends the text
 */
record Phrase(List<String> words, List<String> gaps) {
    /** A word begins and ends with a letter or figure; abbreviations keep their full stops. */
    private static final Pattern WORD = Pattern.compile("[^\\s,;:«»\"“”„()\\[\\]]+");

    Phrase {
        words = List.copyOf(words);
        gaps = List.copyOf(gaps);
    }

    static Phrase of(String text) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            gaps.add(text.substring(end, matcher.start()));
            words.add(matcher.group());
            end = matcher.end();
        }
        gaps.add(text.substring(end));
        return new Phrase(words, gaps);
    }

    /** What stands before a word. */
    String gap(int word) {
        return gaps.get(word);
    }

    /** The words from one to before another. */
    Phrase from(int begin, int end) {
        List<String> between = new ArrayList<>(gaps.subList(begin, end));
        between.add("");
        return new Phrase(words.subList(begin, end), between);
    }

    /** All that follows a word. */
    String after(int word) {
        StringBuilder text = new StringBuilder();
        for (int i = word + 1; i < words.size(); i++) {
            text.append(gaps.get(i)).append(words.get(i));
        }
        return text.append(gaps.getLast()).toString();
    }

    String text() {
        return words.isEmpty() ? gaps.getFirst() : gaps.getFirst() + words.getFirst() + after(0);
    }

    /** The same with other words, nothing where one of them is not there. */
    Optional<String> with(List<Optional<String>> others) {
        return others.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Phrase(others.stream().map(Optional::orElseThrow).toList(), gaps).text())
                : Optional.empty();
    }
}
