package org.elchi.authority.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elchi.authority.matching.Reason.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatcherTest {
    private static final Matcher MATCHER = Matcher.load();

    @ParameterizedTest
    @CsvSource({
        // one man in the letters of eight presses
        "Дәурен Жақыпбеков, Dauren Zhakypbekov",
        "Дәурен Жақыпбеков, Däwren Žakypbekow",
        "Дәурен Жақыпбеков, Dövran Cakıpbekov",
        "Gʻayrat Oʻrinboyev, Гайрат Уринбаев",
        "Ғайрат Ўринбоев, Gayrat O’rinboyev",
        "Şöhrət Qəhrəmanlı, Шохрат Гахраманлы",
        "Çınar Ağaoğlu, ЧИНАР АГАОГЛУ",
        "Çınar Ağaoğlu, Cinar Agaoglu",
        "Қайсар Өмірзақ, قايسار ءومىرزاق",
        // syllables of China and Japan
        "Zhou Xiaoqing, Чжоу Сяоцин",
        "Zhou Xiaoqing, Cou Şiaoçing",
        "Hashimoto Jiro, Дзиро Хасимото",
        // a hyphen, a space, nothing
        "Бек-Сұлтан Ораз, Beksultan Oraz",
        "Louis de Vries, Луи Де Фрис",
    })
    void spellingsOfOneNameAgree(String one, String other) {
        assertThat(MATCHER.compare(one, other)).matches(Comparison::same);
    }

    @ParameterizedTest
    @CsvSource({
        "Дәурен Жақыпбеков, Даурен Серікұлы Жакыпбеков",
        "Дәурен Жақыпбеков, Жакыпбеков Даурен Серикович",
        "Дәурен Жақыпбеков, Д. Жакипбеков",
        "Дәурен Жақыпбеков, Жақыпбековтің",
        "Gülşen Tekin, Tekin'e",
        "Şöhrət Aydın oğlu Qəhrəmanov, Ш.А. Гахраманов",
    })
    void aNameThatSaysLessAgrees(String one, String other) {
        Comparison comparison = MATCHER.compare(one, other);
        assertThat(comparison.same()).isTrue();
        assertThat(comparison.score()).isLessThan(MATCHER.compare(one, one).score() + 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        // brothers, a father, a wife
        "Дәурен Жақыпбеков, Ерден Жақыпбеков",
        "Даурен Сериков, Серик Сериков",
        "Даурен Жакыпбеков, Дана Жакыпбекова",
        "Жакыпбеков, Жакыпбекова",
        "Д. Жакыпбеков, Е. Жакыпбеков",
        "Даурен Серикович Жакыпбеков, Даурен Маратович Жакыпбеков",
        // one given name, other surnames
        "Дәурен Жақыпбеков, Дәурен Жұмабеков",
        "Мирзиев, Мирзоев",
        // a given name alone may be anybody's
        "Шавкат, Шавкат Усманов",
        "Henri VII, Henri VIII",
        "Сериков Даурен, Даурен",
    })
    void anotherPersonIsTold(String one, String other) {
        assertThat(MATCHER.compare(one, other)).matches(comparison -> !comparison.same());
    }

    @Test
    void reasonsNameThePieces() {
        Comparison comparison = MATCHER.compare("Şevket Ormanov", "Орманов Ш.");
        assertThat(comparison.reasons())
                .anySatisfy(reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.SURNAME_RESPELT);
                    assertThat(List.of(reason.first(), reason.second())).containsExactly("Ormanov", "Орманов");
                    assertThat(reason.speaksFor()).isTrue();
                })
                .anySatisfy(reason -> assertThat(reason.kind()).isEqualTo(Kind.INITIAL_AGREES))
                .anySatisfy(reason -> assertThat(reason.kind()).isEqualTo(Kind.ORDER_DIFFERS));
    }

    @Test
    void reasonsSayWhatSpeaksAgainst() {
        assertThat(kinds("Дана Жакыпбекова", "Данат Жакыпбеков")).contains(Kind.SEX_DIFFERS);
        assertThat(kinds("Ерлан Жакыпбеков", "Дана Жакыпбеков")).contains(Kind.GIVEN_DIFFERS);
        assertThat(kinds("Ерлан Сериков", "Ерлан Жакыпбеков")).contains(Kind.SURNAME_DIFFERS);
        assertThat(kinds("Şevket Ormanov", "Shavkat Ormanov")).contains(Kind.GIVEN_COGNATE);
        assertThat(kinds("Ormanov", "Shavkat Ormanov")).contains(Kind.SURNAME_ALONE);
        assertThat(kinds("Ormanov'un", "Shavkat Ormanov")).contains(Kind.ENDING);
    }

    private static List<Kind> kinds(String one, String other) {
        return MATCHER.compare(one, other).reasons().stream().map(Reason::kind).toList();
    }
}
