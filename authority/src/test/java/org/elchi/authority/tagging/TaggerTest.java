package org.elchi.authority.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.elchi.authority.Authority;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.data.Data;
import org.junit.jupiter.api.Test;

/** What the tagger gives for any tokens, and for a few plain sentences. */
class TaggerTest {
    private static final Authority AUTHORITY = Authority.load();
    private static final Tagger TAGGER = Tagger.load(AUTHORITY);
    private static final Languages LANGUAGES = Languages.load();
    private static final long SEED = Long.getLong("elchi.seed", 20_251_115);
    private static final int SENTENCES = 300;
    private static final int LONGEST = 40;

    private static Language language(String iso) {
        Language language = LANGUAGES.of(iso).orElseThrow();
        return language.with(AUTHORITY.stems(iso));
    }

    private static String tagged(String iso, String text) {
        List<String> tokens = List.of(text.split(" "));
        List<String> names = new ArrayList<>();
        List<Tagged> tags = TAGGER.tag(language(iso), tokens);
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i).tag();
            if (tag.startsWith("B-")) {
                names.add(tag.substring(2) + " " + tokens.get(i));
            } else if (tag.startsWith("I-")) {
                names.add(names.removeLast() + " " + tokens.get(i));
            }
        }
        return String.join("; ", names);
    }

    @Test
    void peopleStatesAndPostsAreToldApart() {
        assertThat(tagged("kk", "Президент Қасым-Жомарт Тоқаев Ташкентке барды ."))
                .isEqualTo("POSITION Президент; PERSON Қасым-Жомарт Тоқаев; GPE Ташкентке");
        assertThat(tagged("kk", "Сыртқы істер министрлігі Қырғызстанға хат жолдады ."))
                .isEqualTo("ORGANISATION Сыртқы істер министрлігі; GPE Қырғызстанға");
    }

    @Test
    void aSentenceWithoutNamesHasNone() {
        assertThat(tagged("kk", "Бүгін күн жылы болады .")).doesNotContain("PERSON", "GPE", "ORGANISATION", "POSITION");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(TAGGER.tag(language("kk"), List.of())).isEmpty();
    }

    @Test
    void itKnowsTheChiefClasses() {
        assertThat(TAGGER.classes()).contains("PERSON", "GPE", "ORGANISATION", "POSITION");
    }

    @Test
    void anyTokensHaveAsManySoundTags() {
        Random random = new Random(SEED);
        for (String iso : LANGUAGES.codes()) {
            Language language = language(iso);
            for (int i = 0; i < SENTENCES / 10; i++) {
                List<String> tokens = tokens(random);
                List<Tagged> tags = TAGGER.tag(language, tokens);
                assertThat(tags).as("seed %d: %s", SEED, tokens).hasSameSizeAs(tokens);
                String before = "O";
                for (Tagged tagged : tags) {
                    assertThat(tagged.probability()).isBetween(0.0, 1.000_001);
                    if (tagged.tag().startsWith("I-")) {
                        assertThat(before)
                                .as("seed %d: %s", SEED, tokens)
                                .endsWith(tagged.tag().substring(1));
                    }
                    before = tagged.tag();
                }
            }
        }
    }

    private static List<String> tokens(Random random) {
        List<String> tokens = new ArrayList<>();
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            StringBuilder token = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                int block = random.nextInt(6);
                token.appendCodePoint(
                        switch (block) {
                            case 0 -> 'A' + random.nextInt(58);
                            case 1 -> '!' + random.nextInt(30);
                            case 2 -> 0x600 + random.nextInt(0x100);
                            case 3 -> 0x1F600 + random.nextInt(60);
                            default -> 0x400 + random.nextInt(0x100);
                        });
            }
            tokens.add(token.toString());
        }
        return tokens;
    }

    @Test
    void theSameTokensHaveTheSameTags() {
        List<String> tokens = List.of("Мемлекет", "басшысы", "Анкарада", "сөйледі", ".");
        assertThat(Tagger.load(AUTHORITY).tag(language("kk"), tokens)).isEqualTo(TAGGER.tag(language("kk"), tokens));
    }

    @Test
    void whatIsNoModelIsRefused() {
        Data lang = Data.bundled("lang");
        assertThatThrownBy(() -> Tagger.of(AUTHORITY, lang, "no model".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UncheckedIOException.class);
    }
}
