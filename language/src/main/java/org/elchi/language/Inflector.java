package org.elchi.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.alphabet.Alphabet;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.morphology.Generator;
import org.elchi.language.morphology.Morphology;
import org.elchi.language.morphology.Stems;

/** Writes forms of words, names, abbreviations and figures: the last two take the endings of what is spoken. */
final class Inflector {
    private static final long[] ROUND = {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1000L, 100L};

    private final Alphabets alphabets;
    private final Morphology morphology;
    private final Generator generator;
    private final Map<Long, String> numbers;

    private Inflector(Alphabets alphabets, Morphology morphology, Map<Long, String> numbers) {
        this.alphabets = alphabets;
        this.morphology = morphology;
        this.generator = new Generator(morphology);
        this.numbers = numbers;
    }

    static Inflector load(Data data, String language, Alphabets alphabets, Morphology morphology, Problems problems) {
        Map<Long, String> numbers = new HashMap<>();
        for (Row row : Tsv.read(data, language + "/numbers.tsv", 1, problems)) {
            boolean plain = row.cell(1).equals("cardinal") || row.cell(1).equals("multiplier");
            if (plain && !row.cell(2).isEmpty() && row.cell(2).chars().allMatch(Character::isDigit)) {
                numbers.putIfAbsent(Long.valueOf(row.cell(2)), alphabets.common(row.cell(0)));
            }
        }
        return new Inflector(alphabets, morphology, numbers);
    }

    Optional<String> form(String lemma, PartOfSpeech pos, Inflection inflection, Alphabet script, Stems stems) {
        if (lemma.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isDigit(lemma.charAt(lemma.length() - 1))) {
            return spoken(lemma).flatMap(word -> behind(lemma, word, morphology.afterFigures(), inflection, script));
        }
        if (pos == PartOfSpeech.NAME && abbreviation(lemma)) {
            return behind(lemma, spelt(alphabets.common(lemma)), morphology.afterCapitals(), inflection, script);
        }
        String stem = alphabets.common(lemma);
        Optional<String> form = generator.form(stem, pos, inflection, stems.marks(stem, pos));
        if (pos != PartOfSpeech.NAME) {
            return form.map(script::fromCommon);
        }
        String apart = morphology.namesApart() ? "'" : "";
        return form.map(whole -> whole.equals(stem)
                ? lemma
                : lemma + apart + script.fromCommon(whole.substring(Math.min(stem.length(), whole.length()))));
    }

    /** What is written as given, and behind it the endings of what is spoken. */
    private Optional<String> behind(String given, String spoken, String joint, Inflection inflection, Alphabet script) {
        return generator.form(spoken, PartOfSpeech.NAME, inflection).map(form -> {
            String ending = form.substring(Math.min(spoken.length(), form.length()));
            return ending.isEmpty() ? given : given + joint + script.fromCommon(ending);
        });
    }

    private static boolean abbreviation(String lemma) {
        return lemma.length() > 1 && lemma.chars().allMatch(Character::isUpperCase);
    }

    /** An abbreviation as it sounds at its end: with the name of its last letter where a language spells it. */
    private String spelt(String common) {
        boolean consonant = !morphology.vowel(common.charAt(common.length() - 1));
        return consonant ? common + alphabets.common(morphology.spelling()) : common;
    }

    /** The last word with which figures are spoken. */
    private Optional<String> spoken(String figures) {
        int begin = figures.length();
        while (begin > 0 && Character.isDigit(figures.charAt(begin - 1)) && figures.length() - begin < 18) {
            begin--;
        }
        long value = Long.parseLong(figures.substring(begin));
        long last = value % 10 != 0 || value == 0 ? value % 10 : value % 100;
        for (long round : ROUND) {
            if (value != 0 && value % round == 0 && last == 0) {
                return Optional.ofNullable(numbers.get(round));
            }
        }
        return Optional.ofNullable(numbers.get(last));
    }
}
