package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.language.Declension.Kind;
import org.junit.jupiter.api.Test;

/** Sentences of a language in which words agree: genders, cases, plurals, little words. */
class AgreementTest {
    private static final Wording RUSSIAN = Wording.load("ru", Authority.load());
    private static final Said DAY = Said.words("15 мая 2025 года");

    private static String said(String type, String state, Map<String, Said> slots) {
        return RUSSIAN.sentence(type, List.of(state), slot -> Optional.ofNullable(slots.get(slot)))
                .map(Diction::text)
                .orElseThrow();
    }

    private static Said name(String name) {
        return Said.of(name, Kind.NAME);
    }

    @Test
    void participlesAgreeWithWhatIsOpened() {
        assertThat(said("opening", "done", Map.of("what", Said.words("школа"), "place", name("Париж"), "when", DAY)))
                .isEqualTo("Открыта школа в Париже 15 мая 2025 года.");
        assertThat(said("opening", "done", Map.of("what", Said.words("посольство"))))
                .isEqualTo("Открыто посольство.");
    }

    @Test
    void littleWordsFitWhatFollows() {
        assertThat(said("visit", "done", Map.of("visitor", name("Ангела Меркель"), "to", name("Франция"))))
                .isEqualTo("Состоялся визит Ангелы Меркель во Францию.");
        assertThat(said("visit", "done", Map.of("visitor", name("Виктор Орбан"), "to", name("Куба"))))
                .isEqualTo("Состоялся визит Виктора Орбана на Кубу.");
    }

    @Test
    void whatIsCountedTakesItsPlural() {
        assertThat(documents(2)).isEqualTo("Подписано 2 документа.");
        assertThat(documents(15)).isEqualTo("Подписано 15 документов.");
        assertThat(RUSSIAN.phrase("promises", Map.of("open", RUSSIAN.counted("open", 3))))
                .isEqualTo("3 открытых обязательства.");
    }

    private static String documents(int count) {
        Said number = Said.number(BigDecimal.valueOf(count), String.valueOf(count));
        return said("instrument", "signed", Map.of("count", number, "kind", Said.words("документ")));
    }

    @Test
    void everyItemOfAListTakesItsCase() {
        Said two = Said.list(List.of(name("Садыр Жапаров"), name("Саида Мирзиёева")));
        assertThat(said("meeting", "one-on-one", Map.of("participants", two, "place", name("Чолпон-Ата"))))
                .isEqualTo("Состоялись переговоры Садыра Жапарова и Саиды Мирзиёевой один на один в Чолпон-Ате.");
    }

    @Test
    void aBodyThatIsItselfAMeetingHasNoSession() {
        assertThat(session("консультативная встреча глав государств"))
                .isEqualTo("Состоялась 6-я консультативная встреча глав государств.");
        assertThat(session("Деловой совет")).isEqualTo("Состоялось 6-е заседание Делового совета.");
    }

    private static String session(String body) {
        return said("session", "done", Map.of("body", Said.words(body), "ordinal", Said.fixed("6")));
    }
}
