package org.elchi.language.identify;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Tongue;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Row;
import org.elchi.language.data.Tsv;
import org.elchi.language.identify.internal.Model;
import org.elchi.language.identify.internal.Words;

/**
 * Tells the language and script of a text. The script is that of most letters; a language that is alone in its script needs no more;
 * the others are told apart by the weights of their letter sequences.
 */
public final class Identifier {
    private static final String TONGUES = "turkic/tongues.tsv";
    private static final int LONG = 6_000;
    private static final int WINDOWS = 12;
    private static final int WINDOW = 300;

    private final Map<UnicodeScript, Tongue> alone;
    private final Map<UnicodeScript, String> codes;
    private final Models models = new Models();

    private Identifier(Map<UnicodeScript, Tongue> alone, Map<UnicodeScript, String> codes) {
        this.alone = alone;
        this.codes = codes;
    }

    public static Identifier load(Data data, Problems problems) {
        Map<UnicodeScript, Tongue> alone = new EnumMap<>(UnicodeScript.class);
        Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
        for (Row row : Tsv.read(data, TONGUES, 2, problems)) {
            script(row, problems).ifPresent(tongue -> {
                UnicodeScript script = UnicodeScript.forName(tongue.script());
                if (codes.put(script, tongue.script()) == null) {
                    alone.put(script, tongue);
                } else {
                    alone.remove(script);
                }
            });
        }
        return new Identifier(alone, codes);
    }

    private static Optional<Tongue> script(Row row, Problems problems) {
        String[] parts = row.cell(0).split("-", -1);
        try {
            UnicodeScript.forName(parts[parts.length - 1]);
        } catch (IllegalArgumentException e) {
            problems.add(row, "'" + row.cell(0) + "' is no language and script, such as tr-Latn");
            return Optional.empty();
        }
        return Optional.of(new Tongue(parts[0], parts[parts.length - 1]));
    }

    /** The likeliest language and its script; {@code und} for one that is not known, {@link Tongue#UNKNOWN} where there are no words. */
    public Tongue identify(CharSequence text) {
        Words words = words(text);
        UnicodeScript script = words.script();
        Optional<Model> model = model(script);
        if (model.isEmpty()) {
            return without(script);
        }
        Scores scores = new Scores(model.get(), code(script));
        scores.addAll(words, script);
        return scores.tongue(scores.best());
    }

    /** The languages that a text may be in, the likeliest first; at least one. */
    public List<Candidate> rank(CharSequence text) {
        Words words = words(text);
        UnicodeScript script = words.script();
        Optional<Model> model = model(script);
        if (model.isEmpty()) {
            return List.of(new Candidate(without(script), 1));
        }
        Scores scores = new Scores(model.get(), code(script));
        scores.addAll(words, script);
        return scores.candidates();
    }

    /** The stretches of a text that are each in one language, in order; none where there are no words. */
    public List<Segment> segments(CharSequence text) {
        return new Segmenter(this, text).segments();
    }

    /** All words of a short text; of a long one those at places evenly spread. */
    private static Words words(CharSequence text) {
        Words words = new Words();
        if (text.length() <= LONG) {
            words.read(text, 0, text.length());
            return words;
        }
        words.clear();
        int apart = (text.length() - WINDOW) / (WINDOWS - 1);
        for (int i = 0; i < WINDOWS; i++) {
            int from = afterSpace(text, i * apart);
            words.add(text, from, afterSpace(text, Math.min(text.length(), from + WINDOW)));
        }
        return words;
    }

    private static int afterSpace(CharSequence text, int at) {
        int stop = Math.min(text.length(), at + WINDOW);
        for (int i = at; i > 0 && i < stop; i++) {
            if (text.charAt(i - 1) <= ' ') {
                return i;
            }
        }
        return at;
    }

    Optional<Model> model(UnicodeScript script) {
        return alone.containsKey(script) || !codes.containsKey(script)
                ? Optional.empty()
                : models.of(script, code(script));
    }

    String code(UnicodeScript script) {
        return codes.getOrDefault(script, Tongue.UNKNOWN.script());
    }

    /** What is said of a script that there is no model of. */
    Tongue without(UnicodeScript script) {
        return alone.getOrDefault(script, new Tongue(Tongue.UNKNOWN.language(), code(script)));
    }
}
