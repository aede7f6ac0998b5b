package org.elchi.language.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.elchi.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tr-Latn | İki ülke arasında yeni bir anlaşma imzalandı ve bakanlar görüşmelerin sürdüğünü belirtti.
        kk-Cyrl | Екі елдің министрлері жаңа келісімге қол қойды және сауда туралы сөйлесті.
        uz-Latn | Ikki davlat vazirlari yangi bitimni imzoladi va savdo haqida gaplashdi.
        uz-Cyrl | Икки давлат вазирлари янги битимни имзолади ва савдо ҳақида гаплашди.
        az-Latn | İki ölkə arasında yeni saziş imzalandı və nazirlər bu barədə məlumat verdilər.
        ky-Cyrl | Эки өлкөнүн министрлери жаңы келишимге кол коюшту жана соода жөнүндө сүйлөштү.
        kaa-Latn | Eki mámleket ministrleri jańa kelisimge qol qoydı hám sawda haqqında sóylesti.
        kaa-Cyrl | Еки мәмлекет министрлери жаңа келисимге қол қойды ҳәм саўда ҳаққында сөйлести.
        tk-Latn | Iki döwletiň ministrleri täze ylalaşyga gol çekdiler we söwda barada gürleşdiler.
        tt-Cyrl | Ике ил министрлары яңа килешүгә кул куйды һәм сәүдә турында сөйләште.
        und-Zyyy | Министры двух стран подписали новое соглашение и говорили о торговле.
        und-Zyyy | The ministers of the two countries signed a new agreement and talked about trade.
        und-Zyyy | وقع وزيرا البلدين اتفاقية جديدة
        und-Zyyy | 1234 5678
        """)
    void neighboursAreNotTakenForEachOther(String tag, String text) {
        assertThat(Texts.LANGUAGES.identify(text).tag()).isEqualTo(tag);
    }
}
