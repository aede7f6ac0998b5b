package org.elchi.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final NameSounds sounds;
    private final Map<Long, String> numbers;
    private final String percent;

    private Inflector(
            Alphabets alphabets,
            Morphology morphology,
            Generator generator,
            NameSounds sounds,
            Map<Long, String> numbers,
            String percent) {
        this.alphabets = alphabets;
        this.morphology = morphology;
        this.generator = generator;
        this.sounds = sounds;
        this.numbers = numbers;
        this.percent = percent;
    }

    static Inflector load(Data data, String language, Alphabets alphabets, Morphology morphology, Problems problems) {
        Map<Long, String> numbers = new HashMap<>();
        String percent = "";
        for (Row row : Tsv.read(data, language + "/numbers.tsv", 1, problems)) {
            boolean plain = row.cell(1).equals("cardinal") || row.cell(1).equals("multiplier");
            if (plain && !row.cell(2).isEmpty() && row.cell(2).chars().allMatch(Character::isDigit)) {
                numbers.putIfAbsent(Long.valueOf(row.cell(2)), alphabets.common(row.cell(0)));
            }
            if (row.cell(1).equals("percent") && percent.isEmpty()) {
                percent = alphabets.common(row.cell(0));
            }
        }
        NameSounds sounds = NameSounds.load(data, language, alphabets, problems);
        return new Inflector(alphabets, morphology, new Generator(morphology), sounds, numbers, percent);
    }

    /** The same for texts that are written in these alphabets. */
    Inflector in(Alphabets own) {
        return new Inflector(own, morphology, generator, sounds, numbers, percent);
    }

    Optional<String> form(String lemma, PartOfSpeech pos, Inflection inflection, Alphabet script, Stems stems) {
        if (lemma.isEmpty()) {
            return Optional.empty();
        }
        boolean name = pos == PartOfSpeech.NAME;
        if (spokenOtherwise(lemma) && (name || !abbreviation(lemma))) {
            return spoken(lemma, inflection, script);
        }
        String stem = alphabets.common(lemma);
        if (!name) {
            return form(stem, pos, inflection, stems.marks(stem, pos)).map(script::fromCommon);
        }
        NameSounds.Sound sound = sound(stem);
        return form(sound.spoken(), pos, inflection, sound.marks())
                .map(whole -> joined(lemma, sound.spoken(), whole, namesApart() ? "'" : "", script));
    }

    // ---- what is not spoken by its letters

    /** Whether a word is written in figures or signs, or is an abbreviation. */
    boolean spokenOtherwise(String word) {
        char last = word.charAt(word.length() - 1);
        return Character.isDigit(last)
                || last == '%'
                || abbreviation(word)
                || Roman.value(word).isPresent();
    }

    /** Figures, signs and abbreviations with the endings of what is spoken. */
    Optional<String> spoken(String word, Inflection inflection, Alphabet script) {
        char last = word.charAt(word.length() - 1);
        if (Character.isDigit(last)) {
            return number(word).flatMap(said -> behind(word, said, morphology.afterFigures(), inflection, script));
        }
        Optional<Integer> roman = Roman.value(word);
        if (roman.isPresent()) {
            return number(roman.get().toString())
                    .flatMap(generator::ordinal)
                    .flatMap(said -> behind(word, said, morphology.afterFigures(), inflection, script));
        }
        return last == '%'
                ? behind(word, percent, morphology.afterFigures(), inflection, script)
                : behind(word, spelt(alphabets.common(word)), morphology.afterCapitals(), inflection, script);
    }

    /** Figures as an ordinal, as they stand before a noun. */
    Optional<String> ordinal(String figures, Alphabet script) {
        if (figures.isEmpty() || !Character.isDigit(figures.charAt(figures.length() - 1))) {
            return Optional.empty();
        }
        Optional<String> sign = morphology.ordinalSign();
        return sign.isPresent()
                ? Optional.of(figures + sign.get())
                : number(figures)
                        .flatMap(said -> generator
                                .ordinal(said)
                                .map(whole -> set(figures, said, whole, morphology.afterFigures(), script)));
    }

    /** What is written as given, and behind it the endings of what is spoken. */
    private Optional<String> behind(String given, String spoken, String joint, Inflection inflection, Alphabet script) {
        return spoken.isEmpty()
                ? Optional.empty()
                : generator
                        .form(spoken, PartOfSpeech.NAME, inflection)
                        .map(form -> set(given, spoken, form, joint, script));
    }

    private static String set(String given, String spoken, String form, String joint, Alphabet script) {
        String ending = form.substring(same(spoken, form));
        return ending.isEmpty() ? given : given + joint + script.fromCommon(ending);
    }

    /** Two capitals or more, no more small letters than these, and a capital at the end, be it of two signs as Uzbek Sh. */
    private boolean abbreviation(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        long small = word.chars().filter(Character::isLowerCase).count();
        int last = word.length() - 1;
        boolean closed = Character.isUpperCase(word.charAt(last))
                || last > 1
                        && Character.isUpperCase(word.charAt(last - 1))
                        && alphabets.common(word.substring(last - 1)).length() == 1;
        return capitals > 1 && small <= capitals && closed;
    }

    /** An abbreviation as it sounds at its end: with the name of its last letter where a language spells it. */
    private String spelt(String common) {
        NameSounds.Sound sound = sounds.of(common);
        if (!sound.spoken().isEmpty()) {
            return sound.spoken();
        }
        int last = common.length() - 1;
        boolean word = last > 1
                && !morphology.vowel(common.charAt(last))
                && morphology.vowel(common.charAt(last - 1))
                && !morphology.vowel(common.charAt(last - 2));
        return word || morphology.vowel(common.charAt(last))
                ? common
                : common + alphabets.common(morphology.spelling());
    }

    /** The last word with which figures are spoken. */
    private Optional<String> number(String given) {
        StringBuilder figures = new StringBuilder();
        for (int at = given.length() - 1; at >= 0 && figures.length() < 18; at--) {
            char c = given.charAt(at);
            if (Character.isDigit(c)) {
                figures.insert(0, c);
            } else if (!Character.isSpaceChar(c)) {
                break;
            }
        }
        long value = Long.parseLong(figures.toString());
        long last = value % 10 != 0 || value == 0 ? value % 10 : value % 100;
        for (long round : ROUND) {
            if (value != 0 && value % round == 0 && last == 0) {
                return Optional.ofNullable(numbers.get(round));
            }
        }
        return Optional.ofNullable(numbers.get(last));
    }

    // ---- what is

    Optional<String> form(String stem, PartOfSpeech pos, Inflection inflection, Set<Stems.Mark> marks) {
        return generator.form(stem, pos, inflection, marks);
    }

    Optional<String> possessed(String form, Inflection more) {
        return generator.possessed(form, more);
    }

    /** How a name sounds: as the lists say, else by its letters. */
    NameSounds.Sound sound(String common) {
        NameSounds.Sound listed = sounds.of(common);
        Set<Stems.Mark> marks =
                listed.marks().isEmpty() && morphology.frontName(common) ? Set.of(Stems.Mark.FRONT) : listed.marks();
        return new NameSounds.Sound(marks, listed.spoken().isEmpty() ? common : listed.spoken());
    }

    boolean endsInVowel(String common) {
        return morphology.vowel(common.charAt(common.length() - 1));
    }

    boolean namesApart() {
        return morphology.namesApart();
    }

    /** A word as given, with its letters as far as a form keeps them, and what the form adds. */
    String joined(String given, String common, String form, String joint, Alphabet script) {
        String bare = script.fromCommon(common);
        String whole = script.fromCommon(form);
        int same = same(bare, whole);
        String kept = given.substring(0, Math.max(0, given.length() - (bare.length() - same)));
        String ending = whole.substring(same);
        return ending.isEmpty() ? kept : kept + joint + ending;
    }

    private static int same(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
