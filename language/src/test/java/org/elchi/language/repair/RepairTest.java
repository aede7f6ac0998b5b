package org.elchi.language.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elchi.language.Span;
import org.elchi.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    private static final String KAZAKH =
            "Қазақстан Президенті Ташкентке ресми сапармен барды. И мен Р әріптері де бар.";
    private static final String TURKISH =
            "Dışişleri Bakanı ile görüştü, İstanbul'da anlaşma imzalandı — “iş birliği” ğ.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kk Cyrl | Қaзaқстaн Pecпубликасы        | Қазақстан Республикасы
        kk Cyrl | TAШKEHT пен CAMAРҚАНД         | ТАШКЕНТ пен САМАРҚАНД
        kk Cyrl | ынтымаќтастыќ, ќазаќ тілініѕ  | ынтымақтастық, қазақ тілінің
        kk Cyrl | Қазақстан Рєспубликасы мəлім  | Қазақстан Рєспубликасы мәлім
        kk Cyrl | жаҥа мїнїстр                  | жаңа міністр
        ky Cyrl | жаңы νч күн, ѳлкѳ             | жаңы үч күн, өлкө
        uz Cyrl | йӯқ, бӯлди, ӯзбек             | йўқ, бўлди, ўзбек
        uz Cyrl | у\u0306збек бўлди             | ўзбек бўлди
        uz Latn | taʻʻkid, aprelʻ, rolʼ, oʻʻzbek | taʻkid, aprel, rol, oʻzbek
        uz Latn | maʼlum, sanʼat, Isʼhoq, togʻ  | maʼlum, sanʼat, Isʼhoq, togʻ
        tr Latn | Tаşkent, anlaş\u00ADma, ﬁnans  | Taşkent, anlaşma, finans
        tr Latn | u\u0308lke, gu\u0308n, ｇüｎ    | ülke, gün, gün
        tr Latn | Avrupa Birliði imzalanmýþ     | Avrupa Birliği imzalanmış
        tr Latn | &ccedil;ok &#304;yi &amp; g&uuml;zel | çok İyi & güzel
        uz Cyrl | Facebookда, Samsungнинг, NATOга | Facebookда, Samsungнинг, NATOга
        """)
    void whatWasMeantIsFound(String tongue, String given, String meant) {
        String[] names = tongue.split(" ");
        assertThat(Texts.language(names[0]).repaired(given, names[1]).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-1", "windows-1252"})
    void utf8ReadByAPageIsReadAnew(String page) {
        for (String text : List.of(KAZAKH, TURKISH, "Özbəkistan Prezidenti", "Oʻzbekiston — Qozogʻiston")) {
            assertThat(Repair.of(misread(text, page, 1)).text()).isEqualTo(text);
            assertThat(Repair.of(misread(text, page, 2)).text()).isEqualTo(text);
        }
    }

    @Test
    void aWordOfMojibakeInACleanTextIsReadAnew() {
        assertThat(Repair.of("Ankara'da TÃ¼rkiye heyeti").text()).isEqualTo("Ankara'da Türkiye heyeti");
        assertThat(Repair.of("Министр: «РЎРѓР»РєРµРЅРґС–Рє», деді").text()).startsWith("Министр: «");
    }

    @Test
    void cyrillicOfOnePageReadByAnotherIsReadAnew() {
        String text = "Министры двух стран подписали новое соглашение о торговле";
        for (String[] pages : new String[][] {
            {"windows-1251", "windows-1252"},
            {"windows-1251", "ISO-8859-1"},
            {"windows-1251", "windows-1254"},
            {"windows-1251", "KOI8-R"},
            {"KOI8-R", "windows-1251"},
            {"KOI8-R", "windows-1252"}
        }) {
            String broken = new String(text.getBytes(Charset.forName(pages[0])), Charset.forName(pages[1]));
            assertThat(Repair.of(broken).text()).as(String.join(" as ", pages)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«СЎЗ», ҚЎРЎҚ, ДЎСТ, БЎРЎН",
                "Türkiye'nin üçü, öğü ve «ÖZ» — “ÇAĞ»",
                "Ýurduň ýolbaşçysy ýene-de geldi, žurnal, ýaňy",
                "Þetta er íslenska og það er gott",
                "АҚШ-тың Р» мен С» деген",
                "kun.uz & gazeta.uz; R&D; AT&T;",
                "👩‍👩‍👧 oila ❤️",
                "oʻzbekcha ‘soʻz’ va ''iqtibos''",
                "می‌توان ها"
            })
    void cleanTextIsLeftAlone(String text) {
        assertThat(Repair.of(text).text()).isEqualTo(text);
    }

    @Test
    void everyPartOfARepairedTextKnowsWhereItStood() {
        String given = "bu &ldquo;TÃ¼rkiye&rdquo; soft\u00ADware u\u0308lke";
        Repaired repaired = Repair.of(given);
        assertThat(repaired.text()).isEqualTo("bu “Türkiye” software ülke");
        for (String[] pair : new String[][] {
            {"bu", "bu"},
            {"“", "&ldquo;"},
            {"Türkiye", "TÃ¼rkiye"},
            {"”", "&rdquo;"},
            {"software", "soft\u00ADware"},
            {"ülke", "u\u0308lke"}
        }) {
            int begin = repaired.text().indexOf(pair[0]);
            Span span = repaired.given(new Span(begin, begin + pair[0].length()));
            assertThat(span.of(given)).isEqualTo(pair[1]);
        }
    }

    private static String misread(String text, String page, int times) {
        String broken = text;
        for (int i = 0; i < times; i++) {
            byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
            StringBuilder read = new StringBuilder();
            for (byte b : bytes) {
                String one = new String(new byte[] {b}, Charset.forName(page));
                read.append(one.equals("\uFFFD") ? (char) (b & 0xFF) : one.charAt(0));
            }
            broken = read.toString();
        }
        return broken;
    }
}
