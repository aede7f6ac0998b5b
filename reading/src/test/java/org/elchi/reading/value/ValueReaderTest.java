package org.elchi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.junit.jupiter.api.Test;

class ValueReaderTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 11, 15));

    private final Languages languages = Languages.load();

    private List<String> read(String language, String text) {
        ValueReader reader =
                ValueReader.load(Data.bundled("lang"), languages.of(language).orElseThrow());
        Tongue tongue = new Tongue(language, "Zyyy");
        return reader.read(text, tongue, DAY).stream()
                .map(value -> value.span().of(text) + " = "
                        + (value.type() + " " + value.value() + " " + value.unit()).strip())
                .toList();
    }

    @Test
    void caseEndingsBehindAnApostropheAreNoPartOfAValue() {
        assertThat(read("tr", "Pay %15'e, fiyat 659 $'dan 700'e çıktı; 3 Mart'ta 7'nci tur başladı."))
                .containsExactly(
                        "%15 = percent 15",
                        "659 $ = currency 659 USD",
                        "700 = number 700",
                        "3 Mart = date 2026-03-03",
                        "7'nci = ordinal 7");
    }

    @Test
    void currenciesOfTheWorldAreKnownByNameAndSign() {
        assertThat(read("tr", "Bedel 60 milyon İzlanda kronu, 100 ₡, 10,5 milyar HK $ ve 40 Brezilya reali."))
                .containsExactly(
                        "60 milyon İzlanda kronu = currency 60000000 ISK",
                        "100 ₡ = currency 100 CRC",
                        "10,5 milyar HK $ = currency 10500000000 HKD",
                        "40 Brezilya reali = currency 40 BRL");
        assertThat(read("az", "Qiymət 5 min Yaponiya yeni idi."))
                .containsExactly("5 min Yaponiya yeni = currency 5000 JPY");
        assertThat(read("kk", "Бағасы 12 мың Үндістан рупиясы."))
                .containsExactly("12 мың Үндістан рупиясы = currency 12000 INR");
        assertThat(read("uz", "Narxi 30 Kanada dollari.")).containsExactly("30 Kanada dollari = currency 30 CAD");
    }

    @Test
    void timesLongerThanADayAreRanges() {
        assertThat(read("tr", "Geçen ay, 15 Kasım'da ve gelecek 3 gün"))
                .containsExactly(
                        "Geçen ay = daterange 2025-10",
                        "15 Kasım = date 2025-11-15",
                        "gelecek 3 gün = daterange 2025-11-16/2025-11-18");
    }

    @Test
    void whatIsNoValueIsNone() {
        assertThat(read("tr", "COVID-19, T-90 ve saat 15:30 için +90 312 555 44 33 arandı. Bir gün gelecek."))
                .isEmpty();
        assertThat(read("tr", "")).isEmpty();
    }
}
