package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.NameMatch.Kind;
import org.elchi.language.Case;
import org.elchi.language.data.Data;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Authority AUTHORITY = Authority.load(Data.of(Path.of("src/test/corpus/world")));

    @Test
    void theLongerNameWins() {
        assertThat(ids("tr", "Kuzey Makedonya Dışişleri Bakanı")).containsExactly("MK", "foreign-minister");
    }

    @Test
    void theLastWordTellsTheCase() {
        List<NameMatch> found = AUTHORITY.names("kk", Texts::small).find(Texts.words("Садыр Жапаровқа"));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().reading().inflection().kase()).isEqualTo(Case.DAT);
    }

    @Test
    void statesAreParted() {
        assertThat(ids("tr", "Kazakistan-Özbekistan sınırı")).containsExactly("KZ", "UZ");
    }

    @Test
    void adjectivesNeedTheCapitalsOfTheirLanguage() {
        assertThat(find("tr", "Kazak mevkidaş", "mevkidaş").getFirst().kind()).isEqualTo(Kind.ADJECTIVE);
        assertThat(ids("tr", "bir kazak ördü")).isEmpty();
        assertThat(ids("kk", "қазақ халқы")).containsExactly("KZ");
    }

    @Test
    void aCapitalIsACapital() {
        assertThat(find("tr", "dün Bişkek").getFirst().kind()).isEqualTo(Kind.CAPITAL);
        assertThat(AUTHORITY.stateOfCapital("Bishkek").map(Entity::id)).contains("KG");
    }

    @Test
    void aPlaceGivenByPhrasesAloneIsNotFoundByItsBareName() {
        assertThat(ids("tr", "dün Karşı şehri")).containsExactly("Karshi");
        assertThat(ids("tr", "dün Karşı")).isEmpty();
        assertThat(ids("uz", "kecha Karshi")).containsExactly("Karshi");
    }

    @Test
    void aSurnameThatIsAWordIsNoNameWhereEveryWordHasACapital() {
        assertThat(ids("tr", "Fidan dikildi", "fidan")).isEmpty();
        assertThat(ids("tr", "bir fidan dikildi", "fidan")).isEmpty();
        assertThat(find("tr", "dün Fidan konuştu", "fidan").getFirst().kind()).isEqualTo(Kind.SURNAME);
    }

    @Test
    void aSurnameAfterAnOfficeIsAName() {
        assertThat(ids("tr", "Cumhurbaşkanı Caparov")).containsExactly("head-of-state", "Sadyr Japarov");
    }

    @Test
    void aSurnameOfSeveralMeansTheHighestFirst() {
        assertThat(find("tr", "dün Caparov konuştu").getFirst().candidates())
                .extracting(Entity::id)
                .containsExactly("Sadyr Japarov", "Akylbek Japarov");
    }

    @Test
    void abbreviationsNeedTheirCapitals() {
        assertThat(ids("tr", "ABD ile")).containsExactly("US");
        assertThat(ids("tr", "Abd ile")).isEmpty();
        assertThat(ids("kk", "АҚШпен бірге")).containsExactly("US");
    }

    @Test
    void officesAreHeldForATime() {
        assertThat(holder("head-of-government", "KG", "2023-05-01")).contains("Akylbek Japarov");
        assertThat(holder("head-of-government", "KG", "2020-10-20")).contains("Sadyr Japarov");
        assertThat(holder("head-of-government", "KG", "2019-01-01")).isEmpty();
        assertThat(AUTHORITY.holder("head-of-government", "KG")).isEmpty();
        assertThat(AUTHORITY.holder("head-of-state", "KG").map(Entity::id)).contains("Sadyr Japarov");
    }

    @Test
    void quotationMarksMayCloseInsideAnOrder() {
        assertThat(ids("kk", "« Отан » ордені")).containsExactly("Order of Otan");
        assertThat(ids("kk", "Отан ордені")).containsExactly("Order of Otan");
        assertThat(ids("kk", "Отан")).isEmpty();
    }

    @Test
    void aCompanyBelongsToOneState() {
        assertThat(AUTHORITY.organisation("OTS").orElseThrow().international()).isTrue();
        assertThat(AUTHORITY.organisation("KMG").orElseThrow().international()).isFalse();
        assertThat(AUTHORITY.organisation("KMG").orElseThrow().members()).containsExactly("KZ");
    }

    @Test
    void officesAreOfStates() {
        assertThat(AUTHORITY.givers("head-of-government")).containsExactly("KG");
        assertThat(AUTHORITY.givers("pope")).isEmpty();
    }

    private static Optional<String> holder(String office, String of, String day) {
        return AUTHORITY.holder(office, of, LocalDate.parse(day)).map(Entity::id);
    }

    private static List<NameMatch> find(String language, String text, String... known) {
        return AUTHORITY.names(language, Texts::small).find(Texts.words(text, Set.of(known)));
    }

    private static List<String> ids(String language, String text, String... known) {
        return find(language, text, known).stream()
                .map(match -> match.best().id())
                .toList();
    }
}
