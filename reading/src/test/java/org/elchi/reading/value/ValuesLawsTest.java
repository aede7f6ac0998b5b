package org.elchi.reading.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Sentence;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.junit.jupiter.api.Test;

class ValuesLawsTest {
    private static final long SEED = Long.getLong("seed", 20251115L);
    private static final String[] PIECES = {
        "15",
        "3",
        "000",
        "2025",
        "2030",
        "1,250",
        "7.",
        "15.11.2025",
        "12-13",
        "-",
        "–",
        ",",
        ".",
        "%",
        "$",
        "+",
        "/",
        "№",
        "XX",
        "II",
        "ile"
    };

    @Test
    void figuresOfAnyWordsStandInOrderAndApart() {
        Languages languages = Languages.load();
        Data data = Data.bundled("lang");
        Random random = new Random(SEED);
        for (String code : languages.codes()) {
            Language language = languages.of(code).orElseThrow();
            Problems problems = new Problems();
            Values values = Values.load(data, language, problems);
            problems.raise();
            String[] words = (data.find(code + "/numbers.tsv").orElse("") + "\n"
                            + data.find(code + "/time.yaml").orElse(""))
                    .split("[^\\p{L}ʻ]+");
            for (int i = 0; i < 300; i++) {
                String text = soup(words, random);
                for (Sentence sentence :
                        language.analyse(text, new Tongue(code, "Zyyy")).sentences()) {
                    apart(
                            values.find(sentence.words(), Optional.of(LocalDate.of(2025, 11, 15))),
                            sentence.words().size(),
                            text);
                }
            }
        }
    }

    private static String soup(String[] words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String[] from = random.nextBoolean() ? words : PIECES;
            text.append(from[random.nextInt(from.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void apart(List<Figure> figures, int size, String text) {
        int last = 0;
        for (Figure figure : figures) {
            assertThat(figure.begin()).as("seed %s: %s", SEED, text).isGreaterThanOrEqualTo(last);
            assertThat(figure.end())
                    .as("seed %s: %s", SEED, text)
                    .isGreaterThan(figure.begin())
                    .isLessThanOrEqualTo(size);
            assertThat(figure.date())
                    .as("seed %s: %s", SEED, text)
                    .matches("|[0-9X]{4}(-\\d\\d){0,2}(/[0-9X]{4}(-\\d\\d){0,2})?");
            last = figure.end();
        }
    }
}
