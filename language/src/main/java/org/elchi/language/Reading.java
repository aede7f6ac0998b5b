package org.elchi.language;

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
}
