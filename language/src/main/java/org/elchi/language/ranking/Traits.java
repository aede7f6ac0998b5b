package org.elchi.language.ranking;

import java.util.Locale;
import java.util.StringJoiner;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Tense;
import org.elchi.language.VerbForm;

/**
 * What the features say of a reading.
 *
 * @param pos word class
 * @param coarse class, verb form, whose it is and case
 * @param tag class and all that the endings say
 * @param lemma lemma and class
 */
public record Traits(String pos, String coarse, String tag, String lemma) {
    public static Traits of(Reading reading) {
        Inflection said = reading.inflection();
        String pos = reading.pos().tag();
        StringJoiner coarse = new StringJoiner(".").add(pos);
        if (said.form() != VerbForm.NONE) {
            coarse.add(small(said.form()));
        }
        if (said.form() == VerbForm.FINITE && said.tense() != Tense.NONE) {
            coarse.add(small(said.tense()));
        }
        if (said.possessor() != Person.NONE) {
            coarse.add(said.possessor() == Person.P3 || said.possessor() == Person.P3PL ? "p3" : "p12");
        }
        if (said.attributive()) {
            coarse.add("attributive");
        }
        if (said.kase() != Case.NONE && said.form() != VerbForm.FINITE) {
            coarse.add(small(said.kase()));
        }
        StringJoiner tag = new StringJoiner(".").add(coarse.toString());
        if (said.plural()) {
            tag.add("pl");
        }
        tag.add(small(said.possessor())).add(small(said.tense())).add(small(said.mood()));
        said.voices().stream().sorted().forEach(voice -> tag.add(small(voice)));
        tag.add(said.negative() ? "negative" : "").add(small(said.person())).add(said.question() ? "question" : "");
        return new Traits(pos, coarse.toString(), tag.toString(), reading.lemma() + "/" + pos);
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
