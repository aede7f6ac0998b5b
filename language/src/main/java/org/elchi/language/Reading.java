package org.elchi.language;

import java.util.stream.Collectors;

/**
 * One way of reading a word.
 *
 * @param lemma dictionary form in the common Turkic alphabet, lower case; the bare stem for verbs
 * @param pos word class
 * @param inflection what the endings say
 * @param known whether the stem stands in the language's lists; a guessed stem is any that the sounds allow
 */
public record Reading(String lemma, PartOfSpeech pos, Inflection inflection, boolean known) {
    public boolean verb() {
        return pos == PartOfSpeech.VERB;
    }

    public boolean nominal() {
        return switch (pos) {
            case NOUN, NAME, ADJECTIVE, PRONOUN, NUMERAL -> true;
            default -> false;
        };
    }

    /** Lemma, class and the main things that the endings say, for people and tests. */
    public String brief() {
        Inflection i = inflection;
        StringBuilder brief = new StringBuilder(lemma + " " + pos.tag());
        if (i.plural()) {
            brief.append(" pl");
        }
        if (i.possessor() != Person.NONE) {
            brief.append(' ').append(i.possessor());
        }
        if (i.kase() != Case.NONE) {
            brief.append(' ').append(i.kase());
        }
        if (i.form() != VerbForm.NONE) {
            brief.append(' ').append(i.form());
        }
        if (i.tense() != Tense.NONE) {
            brief.append(' ').append(i.tense());
        }
        if (!i.voices().isEmpty()) {
            brief.append(' ')
                    .append(i.voices().stream().sorted().map(Voice::name).collect(Collectors.joining(" ")));
        }
        return brief.append(i.negative() ? " NEGATIVE" : "").toString();
    }
}
