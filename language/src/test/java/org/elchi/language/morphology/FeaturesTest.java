package org.elchi.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.elchi.language.Inflection;
import org.elchi.language.Texts;
import org.elchi.language.data.Row;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    @Test
    void whatAnInflectionSaysIsWhatItIsMadeFrom() {
        for (String tags : List.of(
                "nom",
                "pl.p3.gen",
                "p1pl.dat",
                "loc.attributive",
                "finite.past.s3",
                "negative.finite.aorist.s1pl",
                "passive.participle.past",
                "object-participle.future.p3.acc",
                "converb",
                "verbal-noun.p3.dat",
                "finite.imperative.s2pl",
                "ability.finite.aorist.s3")) {
            Inflection inflection = Features.parse(tags);
            assertThat(Features.parse(String.join(".", Features.of(inflection))))
                    .as(tags)
                    .isEqualTo(inflection);
        }
    }

    @Test
    void theReadingsOfARealSentenceCanBeNamed() {
        for (Row row : Texts.corpus("tr", "readings")) {
            Texts.language("tr").read(Texts.language("tr").common(row.cell(1))).forEach(reading -> {
                List<String> said = Features.of(reading.inflection());
                Inflection again = new Features().say(said).inflection();
                assertThat(again.kase())
                        .as("%s %s", row.cell(1), said)
                        .isIn(reading.inflection().kase(), org.elchi.language.Case.NOM);
                assertThat(again.person()).isEqualTo(reading.inflection().person());
                assertThat(again.voices()).isEqualTo(reading.inflection().voices());
                assertThat(again.possessor()).isEqualTo(reading.inflection().possessor());
            });
        }
    }

    @Test
    void anUnknownFormIsNamedWithThoseThatExist() {
        assertThatThrownBy(() -> Features.parse("dat.foo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no form 'foo'; need some of ability")
                .hasMessageContaining(" dat ");
    }
}
