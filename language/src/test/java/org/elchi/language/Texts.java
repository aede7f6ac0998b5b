package org.elchi.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;

/** What the tests share: the languages, corpora, and random text whose seed can be set by {@code -Dseed}. */
public final class Texts {
    public static final Languages LANGUAGES = Languages.load();

    private Texts() {}

    public static Language language(String code) {
        return LANGUAGES.of(code).orElseThrow();
    }

    /** Rows of a corpus file; none where the language has no such file. */
    public static List<Row> corpus(String code, String name) {
        Problems problems = new Problems();
        List<Row> rows = Tsv.read(Data.of(Path.of("src/test/corpus")), code + "/" + name + ".tsv", 2, problems);
        problems.raise();
        return rows;
    }

    public static Random random() {
        long seed = Long.getLong("seed", 20250401L);
        System.out.println("seed " + seed);
        return new Random(seed);
    }

    /** Random letters of a script among marks, breaks and odd characters. */
    public static String noise(Random random, String letters) {
        String odd = " \n\r\t.,:;!?-–—'ʻʼ’\"«»“”()0123456789%\u00A0\u200B\u00AD\uFEFF\u0301\u0307Iİ…/№$\uD83D\uDE00";
        String all = letters
                + letters.chars()
                        .mapToObj(c -> String.valueOf((char) Character.toUpperCase(c)))
                        .collect(Collectors.joining());
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            String from = random.nextInt(4) == 0 ? odd : all;
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
