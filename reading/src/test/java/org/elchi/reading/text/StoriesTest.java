package org.elchi.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.Test;

/** A report is told from the page around it, and the stories of a listing from each other. */
class StoriesTest {
    private static final Data LANG = Data.bundled("lang");
    private static final Language TURKISH = Languages.load(LANG).of("tr").orElseThrow();
    private static final Noise NOISE = Noise.load(LANG, TURKISH, new Problems());

    private static List<String> stories(String... lines) {
        String page = String.join("\n\n", lines);
        return Stories.of(TURKISH.analyse(page, new Tongue("tr", "Latn")), NOISE).stream()
                .map(story -> String.join(
                        " | ",
                        story.stream()
                                .map(block ->
                                        block.sentences().getFirst().span().of(page))
                                .toList()))
                .toList();
    }

    @Test
    void menusAndBylinesAreNoReport() {
        assertThat(stories(
                        "Ana Sayfa",
                        "Gündem",
                        "Künye",
                        "Fidan Talin'e gitti",
                        "Güncelleme: 14.05.2024",
                        "Bakan Fidan salı günü Talin'de temaslarda bulundu."))
                .containsExactly("Fidan Talin'e gitti | Bakan Fidan salı günü Talin'de temaslarda bulundu.");
    }

    @Test
    void whatElseThereIsToReadIsNoReport() {
        assertThat(stories(
                        "Bakan Fidan salı günü Talin'de temaslarda bulundu.",
                        "İlgili haberler",
                        "Tahran'da dörtlü zirve yarın",
                        "Görüşmede ticaret ele alındı."))
                .containsExactly("Bakan Fidan salı günü Talin'de temaslarda bulundu. | Görüşmede ticaret ele alındı.");
    }

    @Test
    void aListingHoldsAsManyStoriesAsHeadlines() {
        assertThat(stories(
                        "Fidan iki günlüğüne Talin'e gitti",
                        "Bakan, Estonyalı mevkidaşı Tsahkna ile görüştü.",
                        "Vişegrad ülkeleri yarın Prag'da toplanıyor",
                        "Başbakanlar için hazırlıklar tamamlandı.",
                        "Sel nedeniyle Keralada okullar kapandı",
                        "Yağış hafta sonuna dek sürecek."))
                .hasSize(3);
    }

    @Test
    void sectionsOfOneReportStayTogether() {
        assertThat(stories(
                        "Fidan iki günlüğüne Talin'e gitti",
                        "Bakan Fidan, Estonyalı mevkidaşı Tsahkna ile görüştü.",
                        "Ticaret hedefi masaya yatırıldı",
                        "Basının karşısına çıkan Fidan ile Tsahkna rakam vermedi.",
                        "Gözler sonbahardaki ortak toplantıda",
                        "Ev sahibi Tsahkna ekimde Ankara'ya gelecek."))
                .hasSize(1);
    }

    @Test
    void anEmptyPageHoldsNone() {
        assertThat(stories("")).isEmpty();
    }
}
