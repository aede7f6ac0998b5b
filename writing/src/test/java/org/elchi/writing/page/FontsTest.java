package org.elchi.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.elchi.language.data.Data;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final String SIGNS = "“”„«»‹›‘’ʻʼ–—…•·†°№₸₺₼₽€$£¹²³±×−½/%§©™ {}[]";

    @Test
    void everyLetterOfEveryAlphabetHasAGlyph() {
        Data languages = Data.bundled("lang");
        List<String> alphabets = languages.files().stream()
                .filter(file -> file.endsWith("/alphabet.yaml"))
                .toList();
        assertThat(alphabets).hasSizeGreaterThan(8);
        for (String alphabet : alphabets) {
            String text = languages.read(alphabet);
            assertThat(missing(text + text.toUpperCase(Locale.ROOT) + text.toLowerCase(Locale.ROOT)))
                    .as(alphabet)
                    .isEmpty();
        }
    }

    @Test
    void everyCutHasTheLettersOfOurPresses() {
        String text =
                Papers.SENTENCES.subList(0, 11).stream().map(Paper.Run::text).reduce("", String::concat)
                        + "əғқңөүұһіўҳňşğıýžäǵńóúƏҒҚҢӨҮҰҺІЎҲŇŞĞİÝŽÄǴŃÓÚҷӘә" + SIGNS.replaceAll("[ʻʼ−]", "");
        for (String file : Fonts.FILES.subList(0, 5)) {
            CmapLookup letters = Fonts.letters(file);
            assertThat(text.codePoints()
                            .filter(c -> c > ' ' && letters.getGlyphId(c) == 0)
                            .mapToObj(Character::toString))
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void signsAndShapesHaveGlyphs() {
        assertThat(missing(SIGNS)).isEmpty();
        Marks.all().values().forEach(mark -> assertThat(missing(mark.shape())).isEmpty());
    }

    @Test
    void whatNoFontShowsIsABox() {
        assertThat(Fonts.bundled().shown("a漢😀b")).isEqualTo("a□□b");
    }

    private static Set<String> missing(String text) {
        Set<String> missing = new TreeSet<>();
        text.codePoints()
                .filter(c -> c > ' ' && !Fonts.bundled().shows(c))
                .forEach(c -> missing.add(Character.toString(c) + " " + Integer.toHexString(c)));
        return missing;
    }
}
