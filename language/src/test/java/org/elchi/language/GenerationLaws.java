package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is written is read: any form of any stem, generated and analysed, has the reading it was made from. */
class GenerationLaws {
    private static final List<Case> CASES =
            List.of(Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.LOC, Case.ABL, Case.INS);
    private static final List<Person> POSSESSORS = List.of(Person.NONE, Person.P3, Person.P1PL);
    private static final List<Tense> TENSES =
            List.of(Tense.PAST, Tense.PRESENT, Tense.AORIST, Tense.FUTURE, Tense.EVIDENTIAL);

    @TestFactory
    Iterable<DynamicTest> generatedFormsAreRead() {
        return Texts.LANGUAGES.codes().stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> hold(code)))
                .toList();
    }

    private static void hold(String code) {
        Random random = Texts.random();
        List<Row> words = Tsv.read(Data.bundled("lang"), code + "/words.tsv", 2, new Problems());
        int written = 0;
        for (int i = 0; i < 3000; i++) {
            Row row = words.get(random.nextInt(words.size()));
            boolean verb = row.cell(1).equals("verb");
            if (verb || row.cell(1).equals("noun")) {
                Inflection inflection = verb ? verbal(random) : nominal(random);
                written += check(
                        Texts.language(code), row.cell(0), verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN, inflection);
            }
        }
        assertThat(written).as("forms that the language has").isGreaterThan(1000);
    }

    private static int check(Language language, String lemma, PartOfSpeech pos, Inflection inflection) {
        List<String> forms = new ArrayList<>();
        language.inflect(lemma, pos, inflection).ifPresent(forms::add);
        for (String form : forms) {
            assertThat(language.read(language.common(form)))
                    .as("%s as %s", form, inflection)
                    .anyMatch(reading -> reading.lemma().equals(language.common(lemma))
                            && reading.pos() == pos
                            && reading.inflection().equals(inflection));
        }
        return forms.size();
    }

    private static Inflection nominal(Random random) {
        return new Inflection(
                random.nextBoolean(),
                any(POSSESSORS, random),
                any(CASES, random),
                false,
                VerbForm.NONE,
                Tense.NONE,
                Mood.NONE,
                Set.of(),
                false,
                Person.NONE,
                false);
    }

    private static Inflection verbal(Random random) {
        boolean passive = random.nextInt(4) == 0;
        return new Inflection(
                false,
                Person.NONE,
                Case.NONE,
                false,
                VerbForm.FINITE,
                any(TENSES, random),
                Mood.INDICATIVE,
                passive ? Set.of(Voice.PASSIVE) : Set.of(),
                random.nextInt(4) == 0,
                any(List.of(Person.P3, Person.P1PL), random),
                false);
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
