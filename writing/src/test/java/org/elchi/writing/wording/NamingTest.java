package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.junit.jupiter.api.Test;

/** How each language and script calls people, places and states. */
class NamingTest {
    private static final Authority AUTHORITY = Authority.load();
    private static final Tongues TONGUES = Tongues.load();
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static Naming naming(String tag) {
        return new Naming(AUTHORITY, TONGUES.of(tag), Map.of());
    }

    private static String told(String tag, String name) {
        return naming(tag).told(name, "kk").orElseThrow().items().getFirst().text();
    }

    @Test
    void aNameThatNobodyListedIsSpeltInTheLettersOfTheLanguage() {
        assertThat(told("tr", "Aibek Zhakypov")).isEqualTo("Aibek Jakıpov");
        assertThat(told("ru", "Aibek Zhakypov")).isEqualTo("Аибек Жакыпов");
        assertThat(told("uz-Cyrl", "Shuhrat Ganiev")).isEqualTo("Шуҳрат Ганиев");
        assertThat(told("en", "Aibek Zhakypov")).isEqualTo("Aibek Zhakypov");
    }

    @Test
    void wordsAreNoName() {
        assertThat(naming("kk").told("head of the department", "kk")).isEmpty();
        assertThat(naming("tr").told("Жакыпов", "kk")).isEmpty();
    }

    @Test
    void peopleOfTheWorldAreWrittenInTheScriptOfTheBrief() {
        for (String tag : new String[] {"kk", "ky", "ru", "uz-Cyrl", "kaa-Cyrl"}) {
            assertThat(people(tag).stream().filter(name -> LATIN.matcher(name).find()))
                    .as(tag)
                    .isEmpty();
        }
        for (String tag : new String[] {"tr", "az", "tk", "uz", "kaa"}) {
            assertThat(people(tag).stream()
                            .filter(name -> CYRILLIC.matcher(name).find()))
                    .as(tag)
                    .isEmpty();
        }
    }

    private static List<String> people(String tag) {
        Naming naming = naming(tag);
        return AUTHORITY.people().stream()
                .map(Entity::id)
                .map(naming::name)
                .map(name -> name.replaceAll("\\b[IVX]+\\b|\\S*['’ʼ]\\S*", ""))
                .toList();
    }

    @Test
    void aPersonIsCalledByTheHighestOfficeOfTheDay() {
        Map<String, Said> holder = naming("tr").holder("Shavkat Mirziyoyev", LocalDate.of(2025, 11, 15));
        assertThat(first(holder, "state")).isEqualTo("Özbekistan");
        assertThat(first(holder, "office")).isEqualTo("cumhurbaşkanı");
        assertThat(naming("tr").holder("Nobody", LocalDate.of(2025, 11, 15))).isEmpty();
    }

    private static String first(Map<String, Said> said, String slot) {
        return Objects.requireNonNull(said.get(slot)).items().getFirst().text();
    }
}
