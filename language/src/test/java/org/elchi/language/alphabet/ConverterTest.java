package org.elchi.language.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import org.elchi.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running texts from one script into another, as their readers would write them. */
class ConverterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        uz Cyrl Latn | Шавкат Мирзиёев ШАВКАТ МИРЗИЁЕВ     | Shavkat Mirziyoyev SHAVKAT MIRZIYOYEV
        uz Cyrl Latn | Шаҳар, ШАҲАР, Юсуф, ЮСУФ            | Shahar, SHAHAR, Yusuf, YUSUF
        uz Cyrl Latn | АҚШ ва АҚШнинг вакили                | AQSH va AQSHning vakili
        uz Cyrl Latn | Ш. Рашидов ва Ш. РАШИДОВ             | Sh. Rashidov va SH. RASHIDOV
        uz Cyrl Latn | XXI аср, ХХ аср, 5G, 100 км²         | XXI asr, XX asr, 5G, 100 km²
        uz Cyrl Latn | kun.uz сайти, info@gov.uz, Microsoft | kun.uz sayti, info@gov.uz, Microsoft
        uz Cyrl Latn | цирк, лицей, конституция, акция      | sirk, litsey, konstitutsiya, aksiya
        uz Cyrl Latn | 5 сентябрь, сентябрда, ОКТЯБРЬ        | 5 sentabr, sentabrda, OKTABR
        uz Cyrl Latn | Исҳоқ, маълум, объект, эълон          | Isʼhoq, maʼlum, obyekt, eʼlon
        uz Cyrl Latn | Ер, ер, Ёз, Эл, поэзия                | Yer, yer, Yoz, El, poeziya
        uz Latn Cyrl | Shavkat Mirziyoyev, SHAHAR            | Шавкат Мирзиёев, ШАҲАР
        uz Latn Cyrl | o'zbek, O‘zbekiston, ta’lim, Is’hoq   | ўзбек, Ўзбекистон, таълим, Исҳоқ
        uz Latn Cyrl | XX asr, X asr, V. Putin, Windows      | XX аср, X аср, В. Путин, Windows
        uz Latn Cyrl | yetakchi Yevropa, aksiya, sentabr     | етакчи Европа, акция, сентябрь
        uz Latn Cyrl | Oʻzbekiston www.gov.uz va @elchi      | Ўзбекистон www.gov.uz ва @elchi
        uz Latn Cyrl | şahar, çegara, õzbek, ğoya            | шаҳар, чегара, ўзбек, ғоя
        uz Latn Latn | o'zbek va ma'no, g`oya                | oʻzbek va maʼno, gʻoya
        uz Cyrl common | Ўзбекистон, ИҚТИСОД                  | Özbekiston, İQTİSOD
        kk Cyrl Latn | Қазақстан, ШЫМКЕНТ, Үйіне, аяқ, сый   | Qazaqstan, ŞYMKENT, Üiıne, aiaq, syi
        kk Latn Cyrl | Qazaqstan, ŞYMKENT, Üiıne, aiaq, syi  | Қазақстан, ШЫМКЕНТ, Үйіне, аяқ, сый
        kk Latn Cyrl | Qazaqstannyń úkimeti, Shymkent        | Қазақстанның үкіметі, Шымкент
        kk Latn Cyrl | Qazaqstan uwaqıtı, Şımkent            | Қазақстан ұуақыты, Шымкент
        kk Cyrl Arab | тіл, әлем, үкімет, бір, қызмет, үй    | ٴتىل، الەم، ۇكىمەت، ٴبىر، قىزمەت، ٴۇي
        kk Arab Cyrl | ٴتىل، الەم، ۇكىمەت، ءبىر؟             | тіл, әлем, үкімет, бір?
        az Latn Cyrl | İlham Əliyev, ışıq, İQTİSADİ          | Илһам Әлијев, ышыг, ИГТИСАДИ
        az Cyrl Latn | Илһам Әлијев, ышыг, ҝүн                | İlham Əliyev, ışıq, gün
        kaa Cyrl Latn | Өзбекстан, ШЫМБАЙ, Ырыс               | Ózbekstan, SHÍMBAY, Írıs
        kaa Latn Cyrl | Ózbekstan, O'zbekstan, qa'niyge       | Өзбекстан, Өзбекстан, қәнийге
        tk Cyrl Latn | Ашгабат шәхери, эл, ер, җан            | Aşgabat şäheri, el, ýer, jan
        tt Cyrl Latn | Татарстан, гадәт, кагыйдә, икътисад    | Tatarstan, ğadät, qağıydä, iqtisad
        ky Arab Cyrl | قىرعىز ەلى                             | кыргыз эли
        """)
    void textsAreRewritten(String scripts, String text, String wanted) {
        String[] names = scripts.split(" ");
        Converter converter =
                Texts.language(names[0]).converter(names[1], names[2]).orElseThrow();
        assertThat(converter.convert(text)).isEqualTo(wanted);
    }
}
