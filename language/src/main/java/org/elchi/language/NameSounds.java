package org.elchi.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.morphology.Stems.Mark;

/** How names and abbreviations sound where their letters do not tell: {@code name-sounds.tsv}. */
final class NameSounds {
    /**
     * How endings join a name.
     *
     * @param marks as those of words
     * @param spoken its sounds in the common alphabet, empty where they are its letters
     */
    record Sound(Set<Mark> marks, String spoken) {
        static final Sound LETTERS = new Sound(Set.of(), "");
    }

    private final Map<String, Sound> names = new HashMap<>();
    private final Map<String, Sound> ends = new HashMap<>();

    private NameSounds() {}

    static NameSounds load(Data data, String language, Alphabets alphabets, Problems problems) {
        NameSounds sounds = new NameSounds();
        for (Row row : Tsv.read(data, language + "/name-sounds.tsv", 2, problems)) {
            boolean end = row.cell(0).startsWith("-");
            String common = alphabets.common(row.cell(0).substring(end ? 1 : 0));
            String spoken = row.cell(2).isEmpty() ? "" : alphabets.common(row.cell(2));
            (end ? sounds.ends : sounds.names).put(common, new Sound(marks(row, problems), spoken));
        }
        return sounds;
    }

    private static Set<Mark> marks(Row row, Problems problems) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String tag : row.cell(1).split(" ")) {
            try {
                if (!tag.equals("-")) {
                    marks.add(Mark.valueOf(tag.toUpperCase(Locale.ROOT)));
                }
            } catch (IllegalArgumentException unknown) {
                problems.add(row, "unknown mark '" + tag + "', need one of those of words.tsv, or - for none");
            }
        }
        return Set.copyOf(marks);
    }

    /** What is said of a name, else of the longest end that it has; a name of its letters where nothing is. */
    Sound of(String common) {
        Sound whole = names.get(common);
        for (int begin = 0; whole == null && begin < common.length(); begin++) {
            whole = ends.get(common.substring(begin));
        }
        return whole == null ? Sound.LETTERS : whole;
    }
}
