package org.elchi.language.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import org.elchi.language.Language;
import org.elchi.language.Texts;
import org.junit.jupiter.api.Test;

class AlphabetsTest {
    private final Language turkish = Texts.language("tr");
    private final Language kazakh = Texts.language("kk");
    private final Language uzbek = Texts.language("uz");

    @Test
    void bothScriptsOfUzbekGiveOneForm() {
        String[][] pairs = {
            {"Ўзбекистон", "Oʻzbekiston"},
            {"тўғри", "to'g'ri"},
            {"маълум", "ma’lum"},
            {"таъкид", "taʻʻkid"},
            {"апрель", "aprelʻ"},
            {"Мирзиёев", "Mirziyoyev"},
            {"шаҳар", "shahar"},
            {"чегара", "chegara"},
            {"Европа", "Yevropa"},
            {"конституция", "konstitutsiya"},
            {"цирк", "sirk"},
            {"санъат", "san`at"},
            {"объект", "obyekt"},
            {"юксак", "yuksak"},
            {"Исҳоқ", "Is’hoq"},
            {"БЎЙИЧА", "BOʻYICHA"}
        };
        for (String[] pair : pairs) {
            assertThat(uzbek.common(pair[0])).as(pair[0]).isEqualTo(uzbek.common(pair[1]));
        }
    }

    @Test
    void turkishHasTwoLettersI() {
        assertThat(turkish.common("İSTANBUL")).isEqualTo("istanbul");
        assertThat(turkish.common("ISPARTA")).isEqualTo("ısparta");
        assertThat(turkish.common("i\u0307yi")).isEqualTo("iyi");
        assertThat(turkish.common("resmî")).isEqualTo("resmi");
    }

    @Test
    void kazakhComesBackAsItWas() {
        for (String word : new String[] {
            "қоюы",
            "аяқ",
            "ынтымақтастық",
            "экономика",
            "конституция",
            "щётка",
            "бюджет",
            "һәм",
            "ұйымы",
            "объект",
            "рөлі",
            "киім"
        }) {
            assertThat(kazakh.written(kazakh.common(word), "Cyrl")).isEqualTo(word);
        }
    }

    @Test
    void uzbekIsWrittenInEitherScript() {
        assertThat(uzbek.written(uzbek.common("toʻgʻri"), "Latn")).isEqualTo("toʻgʻri");
        assertThat(uzbek.written(uzbek.common("oʻzbekiston"), "Cyrl")).isEqualTo("ўзбекистон");
        assertThat(uzbek.written(uzbek.common("етакчи"), "Latn")).isEqualTo("yetakchi");
        assertThat(uzbek.written(uzbek.common("yetakchi"), "Cyrl")).isEqualTo("етакчи");
    }

    @Test
    void lettersOfTheOtherScriptThatLookAlikeAreRepaired() {
        assertThat(kazakh.common("Қaзaқстaн")).isEqualTo(kazakh.common("Қазақстан"));
        assertThat(kazakh.common("ceріктестік")).isEqualTo(kazakh.common("серіктестік"));
        assertThat(turkish.common("Tаşkent")).isEqualTo("taşkent");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(turkish.common("anlaş\u00ADma\u200B")).isEqualTo("anlaşma");
    }
}
