package org.elchi.register.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.register.record.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose a document is. */
class PressTest {
    private static final Press PRESS = Press.load();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anOutletIsKnownByItsNameInAnyScript() {
        assertThat(named("ҚазАқпарат")).isEqualTo(named("kazinform"));
        assertThat(named("OʻzA").state()).contains("UZ");
        assertThat(named("ЎзА")).isEqualTo(named("O‘zA"));
        assertThat(named("İHA").state()).contains("TR");
        assertThat(named("Кабар").state()).contains("KG");
    }

    @Test
    void anOutletIsKnownByItsHostAndAllBelowIt() {
        assertThat(at("https://kaz.inform.kz/news/1").name()).isEqualTo("Kazinform");
        assertThat(at("http://www.aa.com.tr/tr/dunya/2?x=y#z").state()).contains("TR");
        assertThat(named("kun.uz").name()).isEqualTo("Kun.uz");
    }

    @Test
    void whoRunsAnOutletCountsNotWhereItsHostIs() {
        assertThat(at("https://oz.sputniknews.uz/x").state()).contains("RU");
        assertThat(named("Азаттык").state()).contains("US");
        assertThat(at("https://turkicstates.org/en").state()).contains("OTS");
    }

    @Test
    void anUnknownOutletHasTheStateOfItsHost() {
        assertThat(at("https://news.tumani.uz/a")).isEqualTo(new Outlet("news.tumani.uz", Optional.of("UZ")));
        assertThat(at("https://паравоз.қаз/a").state()).contains("KZ");
        assertThat(at("https://example.co.uk").state()).contains("GB");
        assertThat(of("Тау таңы", "https://tau.kz/1")).isEqualTo(new Outlet("Тау таңы", Optional.of("KZ")));
    }

    @Test
    void whatTellsNothingIsUnknownPress() {
        assertThat(at("https://example.com").state()).isEmpty();
        assertThat(at("https://example.tv").state()).isEmpty();
        assertThat(at("no address at all").name()).isEmpty();
        assertThat(named("Bir gazete")).isEqualTo(new Outlet("Bir gazete", Optional.empty()));
        assertThat(PRESS.of(new Source("a.txt", Optional.empty(), Optional.of(" "), Optional.empty())))
                .isEqualTo(Outlet.UNKNOWN);
    }

    @Test
    void everyOutletIsOfAStateOrAnOrganisation() {
        Authority authority = Authority.load();
        assertThat(PRESS.states())
                .hasSizeGreaterThan(20)
                .allSatisfy(state -> assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                                        .contains(state)
                                || authority.organisation(state).isPresent())
                        .as(state)
                        .isTrue());
    }

    @Test
    void aNameOfTwoOutletsIsAMistakeOfTheList() throws IOException {
        Files.writeString(folder.resolve("outlets.tsv"), "One\tKZ\tone.kz\tNews\nOther\tUZ\tother.uz one.kz\tNEWS\n");
        assertThatThrownBy(() -> Press.load(Data.of(folder)))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("names One too")
                .hasMessageContaining("the host 'one.kz' stands twice");
    }

    private static Outlet named(String name) {
        return PRESS.of(new Source("a.txt", Optional.empty(), Optional.of(name), Optional.empty()));
    }

    private static Outlet at(String url) {
        return PRESS.of(new Source("a.txt", Optional.empty(), Optional.empty(), Optional.of(url)));
    }

    private static Outlet of(String name, String url) {
        return PRESS.of(new Source("a.txt", Optional.empty(), Optional.of(name), Optional.of(url)));
    }
}
