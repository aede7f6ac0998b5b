package org.elchi.language;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the endings of one word say. A nominalised verb (verbal noun, participle) bears nominal and verbal features at once.
 *
 * @param plural has the plural ending
 * @param possessor person of the possessive ending, {@code NONE} without one
 * @param kase case of a nominal, {@code NOM} where a nominal has no case ending, {@code NONE} on finite verbs and converbs
 * @param attributive bears the ending that turns a locative or genitive into a modifier: Turkish -ki, Kazakh -дағы, Uzbek -dagi
 * @param form what a verb form does, {@code NONE} for anything but verbs
 * @param voices voice endings on the verb stem
 * @param negative the verb bears the negative ending
 * @param person subject agreement of a finite verb or a nominal predicate
 * @param question bears the question particle
 */
public record Inflection(
        boolean plural,
        Person possessor,
        Case kase,
        boolean attributive,
        VerbForm form,
        Tense tense,
        Mood mood,
        Set<Voice> voices,
        boolean negative,
        Person person,
        boolean question) {
    /** A bare nominal: nominative singular. */
    public static final Inflection BARE = new Inflection(
            false,
            Person.NONE,
            Case.NOM,
            false,
            VerbForm.NONE,
            Tense.NONE,
            Mood.NONE,
            Set.of(),
            false,
            Person.NONE,
            false);

    /** A word that does not inflect. */
    public static final Inflection NONE = BARE.withCase(Case.NONE);

    public Inflection {
        voices = voices.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(voices));
    }

    public Inflection withCase(Case value) {
        return new Inflection(
                plural, possessor, value, attributive, form, tense, mood, voices, negative, person, question);
    }

    public Inflection withPossessor(Person value) {
        return new Inflection(plural, value, kase, attributive, form, tense, mood, voices, negative, person, question);
    }

    /** The same without the plural ending. */
    public Inflection singular() {
        return new Inflection(
                false, possessor, kase, attributive, form, tense, mood, voices, negative, person, question);
    }

    public boolean passive() {
        return voices.contains(Voice.PASSIVE);
    }

    public boolean causative() {
        return voices.contains(Voice.CAUSATIVE);
    }
}
