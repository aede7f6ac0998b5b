package org.elchi.register.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.language.Languages;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.reading.Fact;
import org.elchi.reading.Findings;
import org.elchi.reading.Report;
import org.elchi.reading.Value;
import org.elchi.register.record.Gist;
import org.junit.jupiter.api.Test;

/** What quoted words say in a way that does not depend on their language. */
class WordingTest {
    private static final Gists GISTS = Gists.of(Authority.load(), Languages.load());

    @Test
    void wordsOfOneOriginAreFoldedAlike() {
        Gist turkish = quoted(
                "tr-Latn", "\"Halklarımızın dili ve yolu birdir\" dedi.", "halklarımızın dili ve", "yolu birdir");
        Gist kazakh = quoted(
                "kk-Cyrl", "«Халықтарымыздың тілі мен жолы бір», – деді.", "халықтарымыздың тілі мен", "жолы бір");
        assertThat(turkish.values(Gist.WORD)).contains("ALK", "TL", "JL");
        assertThat(kazakh.values(Gist.WORD)).contains("ALK", "TL", "JL");
    }

    @Test
    void wordsOfOneMeaningAreNamedAlike() {
        Gist turkish = quoted("tr-Latn", "\"Barış ve güvenlik için\" dedi.", "barış ve güvenlik", "güvenlik için");
        Gist uzbek = quoted(
                "uz-Latn", "“Tinchlik va xavfsizlik uchun”, dedi.", "tinchlik va xavfsizlik", "xavfsizlik uchun");
        assertThat(turkish.values(Gist.MEANING)).contains("peace", "security");
        assertThat(uzbek.values(Gist.MEANING)).contains("peace", "security");
    }

    @Test
    void onlyWhatIsQuotedCounts() {
        Gist gist = quoted("tr-Latn", "Ankara'da \"Bu 5 milyar dolar demek\" dedi.", "bu 5 milyar", "dolar demek");
        assertThat(gist.values(Gist.FIGURE)).containsExactly("5");
        assertThat(gist.values(Gist.NAMED)).isEmpty();
    }

    @Test
    void aQuotationIsFoundWhateverItsMarksAndCapitals() {
        String text = "İlk olarak “Orta Koridor’da, tek tarife!” dedi.";
        assertThat(Quoted.in(text, "orta koridor'da tek", "tek tarife").of(text))
                .isEqualTo("Orta Koridor’da, tek tarife");
        assertThat(Quoted.in(text, "başka bir söz", "bulunmaz ki").of(text)).isEqualTo(text);
    }

    private static Gist quoted(String tag, String text, String begins, String ends) {
        Fact fact = new Fact(
                "a",
                "quote",
                Map.of("speaker", Value.of("X"), "begins", Value.of(begins), "ends", Value.of(ends)),
                new ArrayList<>(List.of(new Span(0, text.length()))),
                1,
                "test");
        Tongue tongue = new Tongue(tag.substring(0, 2), tag.substring(3));
        return GISTS.of(new Findings(new Report("a", text, Optional.empty()), tongue, List.of(fact)))
                .get(0);
    }
}
