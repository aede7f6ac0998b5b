package org.elchi.language.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elchi.language.Texts;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static List<String> told(String text) {
        return Texts.LANGUAGES.identifier().segments(text).stream()
                .map(segment -> segment.tongue().tag() + " " + segment.span().of(text))
                .toList();
    }

    @Test
    void aKazakhQuoteInARussianPageIsSeen() {
        assertThat(told("Президент выступил на совещании. «Біз барлық міндеттемелерімізді толық орындаймыз», – сказал"
                        + " он журналистам после встречи."))
                .containsExactly(
                        "ru-Cyrl Президент выступил на совещании.",
                        "kk-Cyrl «Біз барлық міндеттемелерімізді толық орындаймыз»,",
                        "ru-Cyrl сказал он журналистам после встречи.");
    }

    @Test
    void sentencesOfTwoLanguagesAreApart() {
        assertThat(told("Vazirlar yangi bitimni imzoladi va savdo haqida gaplashdi. Министры подписали новое"
                        + " соглашение и говорили о торговле."))
                .containsExactly(
                        "uz-Latn Vazirlar yangi bitimni imzoladi va savdo haqida gaplashdi.",
                        "ru-Cyrl Министры подписали новое соглашение и говорили о торговле.");
    }

    @Test
    void namesDoNotChangeTheLanguage() {
        assertThat(told("Apple және Google компаниялары Астанада кездесті. Кездесуге Владимир Петров қатысты. "
                        + "Тараптар «Boeing» ұшақтары туралы да сөйлесті."))
                .singleElement()
                .asString()
                .startsWith("kk-Cyrl");
    }

    @Test
    void linesOfManyLanguagesAreApart() {
        assertThat(told("""
            Bakanlar yeni anlaşmayı imzaladı ve ticareti görüştü.
            Nazirlər yeni sazişi imzaladılar və ticarət barədə danışdılar.
            Министрлер жаңы келишимге кол коюп, соода жөнүндө сүйлөшүштү.
            The ministers signed the agreement and talked about trade.
            """))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("tr-Latn Bakanlar").endsWith("görüştü."),
                        line -> assertThat(line).startsWith("az-Latn Nazirlər").endsWith("danışdılar."),
                        line -> assertThat(line)
                                .startsWith("ky-Cyrl Министрлер")
                                .endsWith("сүйлөшүштү."),
                        line -> assertThat(line)
                                .startsWith("en-Latn The ministers")
                                .endsWith("trade."));
    }

    @Test
    void aTextOfOneLanguageIsOneSegment() {
        String text = "Екі елдің министрлері жаңа келісімге қол қойды. Олар «сауда өседі» деді. Кездесу Астанада өтті.";
        assertThat(told(text)).containsExactly("kk-Cyrl " + text);
    }

    @Test
    void whereThereAreNoWordsThereAreNoSegments() {
        assertThat(told("")).isEmpty();
        assertThat(told("12.05.2024 – 14:30")).isEmpty();
    }
}
