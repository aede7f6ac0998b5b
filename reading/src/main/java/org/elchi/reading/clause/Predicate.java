package org.elchi.reading.clause;

import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Tense;
import org.elchi.language.VerbForm;

/**
 * A verb of a scene with the auxiliaries after it.
 *
 * @param index of the word with the lexical verb
 * @param end one past the last auxiliary
 * @param reading of the lexical verb
 * @param form what the verb with its auxiliaries does
 * @param tense of the verb with its auxiliaries
 * @param negative whether verb, auxiliary or a negating word after them denies it
 * @param describing whether a word follows that a participle can describe
 */
public record Predicate(
        int index, int end, Reading reading, VerbForm form, Tense tense, boolean negative, boolean describing) {
    public Inflection inflection() {
        return reading.inflection();
    }

    public boolean passive() {
        return inflection().passive();
    }

    public boolean finite() {
        return form == VerbForm.FINITE;
    }

    public boolean participle() {
        return form == VerbForm.SUBJECT_PARTICIPLE || form == VerbForm.OBJECT_PARTICIPLE || form == VerbForm.PARTICIPLE;
    }

    /** A participle that stands before the noun it describes, not one that is an argument itself. */
    public boolean attributive() {
        Case kase = inflection().kase();
        return participle() && describing && (kase == Case.NOM || kase == Case.NONE);
    }

    /** A clause in the place of a noun: <i>geldiğini</i>, <i>imzalanması</i>. */
    public boolean complement() {
        return form == VerbForm.VERBAL_NOUN || participle() && !attributive();
    }

    public boolean possessed() {
        return inflection().possessor() != Person.NONE;
    }
}
