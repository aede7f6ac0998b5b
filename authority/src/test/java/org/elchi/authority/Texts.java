package org.elchi.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.Span;
import org.elchi.language.Word;

/** A plain stand-in for an analyser: every word may be a bare name, or one without its last letters. */
final class Texts {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\dʻʼ']*|\\d+|\\S");
    private static final int LONGEST_ENDING = 5;

    private Texts() {}

    static List<Word> words(String text) {
        return words(text, Set.of());
    }

    /** @param known words that the language knows as common nouns */
    static List<Word> words(String text, Set<String> known) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            words.add(word(token.group(), new Span(token.start(), token.end()), known));
        }
        return words;
    }

    static String small(String given) {
        StringBuilder small = new StringBuilder();
        given.chars().forEach(c -> small.append(c == '\'' ? "" : String.valueOf((char) Character.toLowerCase(c))));
        return small.toString();
    }

    private static Word word(String given, Span span, Set<String> known) {
        String form = small(given);
        if (!Character.isLetter(given.charAt(0))) {
            boolean number = Character.isDigit(given.charAt(0));
            return new Word(span, given, form, number ? Word.Shape.NUMBER : Word.Shape.MARK, true, List.of());
        }
        List<Reading> readings = new ArrayList<>();
        if (known.contains(form)) {
            readings.add(new Reading(form, PartOfSpeech.NOUN, Inflection.BARE, true));
        }
        readings.add(new Reading(form, PartOfSpeech.NAME, Inflection.BARE, false));
        for (int cut = 1; cut <= LONGEST_ENDING && cut < form.length() - 1; cut++) {
            String lemma = form.substring(0, form.length() - cut);
            readings.add(new Reading(lemma, PartOfSpeech.NAME, Inflection.BARE.withCase(Case.DAT), false));
        }
        Word.Shape shape = Character.isUpperCase(given.charAt(0)) ? Word.Shape.CAPITALISED : Word.Shape.LOWER;
        return new Word(span, given, form, shape, true, readings);
    }
}
