package org.elchi.language.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.elchi.language.Texts;
import org.elchi.language.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    private static final Identifier IDENTIFIER = Texts.LANGUAGES.identifier();

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
        und-Zyyy | Ике ил министрҙары яңы килешеүгә ҡул ҡуйҙы һәм сауҙа тураһында һөйләште.
        und-Zyyy | Министры двух стран подписали новое соглашение и говорили о торговле.
        und-Zyyy | The ministers of the two countries signed a new agreement and talked about trade.
        und-Zyyy | وقع وزيرا البلدين اتفاقية جديدة
        und-Zyyy | 1234 5678
        """)
    void neighboursAreNotTakenForEachOther(String tag, String text) {
        assertThat(Texts.LANGUAGES.identify(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        az-Cyrl | Ики өлкә арасында јени сазиш имзаланды вә назирләр бу барәдә мәлумат вердиләр.
        az-Arab | ایکی اؤلکه آراسیندا یئنی ساز‌یش ایمضالاندی و ناظیرلر بو باره‌ده معلومات وئردیلر.
        tk-Cyrl | Ики дөвлетиң министрлери тәзе ылалашыга гол чекдилер ве сөвда барада гүрлешдилер.
        kk-Latn | Eki eldıñ ministrlerı jaña kelısımge qol qoidy jäne sauda turaly söilestı.
        kk-Latn | Eki eldiń mınıstrleri jańa kelisimge qol qoıdy jáne saýda týraly sóılesti.
        kk-Arab | ەكى ەلدىڭ مينيسترلەرى جاڭا كەلىسىمگە قول قويدى جانە ساۋدا تۋرالى سويلەستى.
        ky-Arab | ەكى ۅلكۅنۉن مىنىستىرلەرى جاڭى كەلىشىمگە قول قويۇشتۇ جانا سوودا جۅنۉندۅ سۉيلۅشتۉ.
        kaa-Latn | Eki ma'mleket ministrleri jan'a kelisimge qol qoydi ha'm sawda haqqinda so'ylesti.
        tt-Cyrl | Ике ил министрлары яңа килешүгә кул куйды һәм сәүдә турында сөйләште.
        tt-Latn | İke il ministrları yaña kileşügä qul quydı häm säwdä turında söyläşte.
        ba-Cyrl | Ике ил министрҙары яңы килешеүгә ҡул ҡуйҙы һәм сауҙа тураһында һөйләште.
        crh-Latn | Eki devletniñ nazirleri yañı añlaşmağa imza qoydılar ve ticaret aqqında laf ettiler.
        crh-Cyrl | Эки девлетнинъ назирлери янъы анълашмагъа имза къойдылар ве тиджарет акъкъында лаф эттилер.
        gag-Latn | İki devletin ministruları imzaladılar eni annaşmayı hem lafettilär alış-veriş için.
        sah-Cyrl | Икки дойду миниистирдэрэ саҥа сөбүлэҥҥэ илии баттаатылар уонна эргиэн туһунан кэпсэттилэр.
        ug-Arab | ئىككى دۆلەتنىڭ مىنىستىرلىرى يېڭى كېلىشىمگە ئىمزا قويدى ۋە سودا توغرىسىدا سۆزلەشتى.
        ug-Latn | Ikki döletning ministirliri yéngi kélishimge imza qoydi we soda toghrisida sözleshti.
        ug-Cyrl | Икки дөләтниң министирлири йеңи келишимгә имза қойди вә сода тоғрисида сөзләшти.
        cv-Cyrl | Икӗ ҫӗршыв министрӗсем ҫӗнӗ килӗшӗве алӑ пусрӗҫ тата суту-илӳ ҫинчен калаҫрӗҫ.
        alt-Cyrl | Эки ороонныҥ министрлери јаҥы јӧптӧжӱге кол салган ла садуныҥ керегинде куучындашкан.
        kjh-Cyrl | Ікі хазнаның министрлері наа килісчеекке хол салғаннар паза садығ туғрада чоохтасханнар.
        tyv-Cyrl | Ийи чурттуң сайыттары чаа дугуржулгага ат салган болгаш садыг дугайында чугаалашкан.
        krc-Cyrl | Эки къыралны министрлери джангы келишиуге къол салдыла эмда сатыу-алыуну юсюнден сёлешдиле.
        """)
    void turkicLanguagesAreToldBySight(String tag, String text) {
        assertThat(IDENTIFIER.identify(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ru-Cyrl | Министры двух стран подписали новое соглашение и говорили о торговле.
        uk-Cyrl | Міністри двох країн підписали нову угоду й говорили про торгівлю.
        be-Cyrl | Міністры дзвюх краін падпісалі новае пагадненне і гаварылі пра гандаль.
        bg-Cyrl | Министрите на двете страни подписаха ново споразумение и говориха за търговия.
        mk-Cyrl | Министрите на двете земји потпишаа нов договор и разговараа за трговија.
        sr-Cyrl | Министри две земље потписали су нови споразум и разговарали о трговини.
        mn-Cyrl | Хоёр орны сайд нар шинэ хэлэлцээрт гарын үсэг зурж, худалдааны талаар ярилцав.
        tg-Cyrl | Вазирони ду кишвар созишномаи навро имзо карданд ва дар бораи савдо сӯҳбат карданд.
        fa-Arab | وزیران دو کشور توافق‌نامه تازه‌ای امضا کردند و درباره بازرگانی گفت‌وگو کردند.
        ar-Arab | وقع وزيرا البلدين اتفاقية جديدة وتحدثا عن التجارة
        ur-Arab | دونوں ملکوں کے وزیروں نے نئے معاہدے پر دستخط کیے اور تجارت پر بات کی۔
        ps-Arab | د دواړو هېوادونو وزیرانو نوی تړون لاسلیک کړ او د سوداګرۍ په اړه یې خبرې وکړې.
        en-Latn | The ministers of the two countries signed a new agreement and talked about trade.
        de-Latn | Die Minister beider Länder unterzeichneten ein neues Abkommen und sprachen über den Handel.
        fr-Latn | Les ministres des deux pays ont signé un nouvel accord et parlé du commerce.
        es-Latn | Los ministros de los dos países firmaron un nuevo acuerdo y hablaron del comercio.
        it-Latn | I ministri dei due paesi hanno firmato un nuovo accordo e parlato di commercio.
        pt-Latn | Os ministros dos dois países assinaram um novo acordo e falaram sobre o comércio.
        nl-Latn | De ministers van de twee landen ondertekenden een nieuw verdrag en spraken over handel.
        pl-Latn | Ministrowie obu krajów podpisali nową umowę i rozmawiali o handlu.
        ro-Latn | Miniștrii celor două țări au semnat un nou acord și au vorbit despre comerț.
        hu-Latn | A két ország miniszterei új megállapodást írtak alá, és a kereskedelemről beszéltek.
        ku-Latn | Wezîrên her du welatan peymaneke nû îmze kirin û li ser bazirganiyê axivîn.
        hy-Armn | Երկու երկրների նախարարները ստորագրեցին նոր համաձայնագիր։
        ka-Geor | ორი ქვეყნის მინისტრებმა ახალ შეთანხმებას მოაწერეს ხელი.
        """)
    void neighboursAreToldToo(String tag, String text) {
        assertThat(IDENTIFIER.identify(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tr-Latn | yeni düzenleme
        tr-Latn | Bakanlığın açıklaması
        az-Latn | yeni qərar
        az-Latn | Nazirliyin açıqlaması
        tk-Latn | täze karar
        tk-Latn | Ministrligiň beýannamasy
        uz-Latn | yangi qaror
        uz-Latn | Vazirlik bayonoti
        uz-Cyrl | янги қарор
        uz-Cyrl | Вазирлик баёноти
        kk-Cyrl | жаңа шешім
        kk-Cyrl | Министрліктің мәлімдемесі
        ky-Cyrl | жаңы чечим
        ky-Cyrl | Министрликтин билдирүүсү
        kaa-Latn | jańa qarar
        kaa-Cyrl | жаңа қарар ҳаққында
        tt-Cyrl | яңа карар
        ru-Cyrl | новое решение
        """)
    void twoWordsAreEnough(String tag, String text) {
        assertThat(IDENTIFIER.identify(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oʻzbekiston va Qirgʻiziston oʻrtasida yangi kelishuv",
                "O'zbekiston va Qirg'iziston o'rtasida yangi kelishuv",
                "O‘zbekiston va Qirg‘iziston o‘rtasida yangi kelishuv",
                "O`zbekiston va Qirg`iziston o`rtasida yangi kelishuv",
                "Ozbekiston va Qirgiziston ortasida yangi kelishuv",
                "Õzbekiston va Qirğiziston õrtasida yangi kelişuv",
                "OʻZBEKISTON VA QIRGʻIZISTON OʻRTASIDA YANGI KELISHUV"
            })
    void uzbekIsWrittenInManyWays(String text) {
        assertThat(IDENTIFIER.identify(text).tag()).isEqualTo("uz-Latn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tr-Latn | CUMHURBAŞKANI DIŞİŞLERİ BAKANINI KABUL ETTİ
        az-Latn | NAZİRLƏR KABİNETİNDƏ YENİ QƏRAR QƏBUL EDİLDİ
        kk-Cyrl | ПРЕЗИДЕНТ ЖАҢА ЗАҢҒА ҚОЛ ҚОЙДЫ
        tr-Latn | Ýki ülke arasýnda yeni anlaþma imzalandý, bakanlar görüþmelerin sürdüðünü açýkladý
        kk-Cyrl | Eкi eлдiң министpлepi жaңa кeлiciмгe қoл қoйды
        kk-Cyrl | https://www.example.org/news/today?page=read&order=newest Жаңа келісім press-office@example.org
        uz-Cyrl | <p class="lead">Янги&nbsp;битим&nbsp;имзоланди</p> <a href="/uz/news/economy">батафсил</a>
        kk-Cyrl | 2025 жылғы 15-сәуір, сағат 14:30, +7 (717) 274-00-00
        kk-Cyrl | Жаңа ойын Xbox Series, PlayStation Portable және Nintendo Switch құрылғыларына шықты.
        kk-Cyrl | Сөйлем ішінде <b>Ассоциация</b> &laquo;Қазақстан&raquo; деген сөз бар
        ky-Cyrl | Эки өлкөнүн министрлери жан\u0306ы келишимге кол коюшту
        """)
    void noiseDoesNotMislead(String tag, String text) {
        assertThat(IDENTIFIER.identify(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "12.5 % – 2030",
                "!?",
                "\u0301",
                "https://example.org/a/b",
                "名",
                "两国部长签署了新的协议",
                "Οι υπουργοί"
            })
    void whatIsInNoLanguageThatIsKnownIsUnd(String text) {
        assertThat(IDENTIFIER.identify(text).language()).isEqualTo("und");
        assertThat(Texts.LANGUAGES.identify(text)).isEqualTo(Tongue.UNKNOWN);
    }

    @Test
    void candidatesAreLikelyInAllAndTheFirstIsTheAnswer() {
        for (String text : new String[] {"bakan", "жаңа", "новый", "işğal", "kitab", "Ikki davlat"}) {
            var candidates = IDENTIFIER.rank(text);
            assertThat(candidates.stream().mapToDouble(Candidate::probability).sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
            assertThat(candidates.getFirst().tongue()).isEqualTo(IDENTIFIER.identify(text));
        }
    }

    @Test
    void aLongTextIsReadAtManyPlaces() {
        String head = "The following was published on our site this morning. ".repeat(6);
        String body = "Екі елдің министрлері жаңа келісімге қол қойды және сауда туралы сөйлесті. ".repeat(400);
        assertThat(IDENTIFIER.identify(head + body).tag()).isEqualTo("kk-Cyrl");
    }
}
