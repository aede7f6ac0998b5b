package org.elchi.writing.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** What stands on plots in one language: {@code lang/<iso>/plots.yaml}, and how it writes numbers and dates. */
public final class PlotWords {
    private static final List<String> LISTS = List.of("titles", "lanes", "ranks", "legend", "notes", "alternatives");
    private static final String FILE = "plots.yaml";
    private static final Pattern GAP = Pattern.compile("\\{([a-z-]+)}");

    private final String language;
    private final Map<String, String> words;
    private final PlotForms forms;
    private final boolean headed;

    private PlotWords(String language, Map<String, String> words, PlotForms forms, boolean headed) {
        this.language = language;
        this.words = Map.copyOf(words);
        this.forms = forms;
        this.headed = headed;
    }

    /**
     * The words of a language that comes with the program.
     *
     * @param tag BCP 47: {@code kk}, {@code uz-Cyrl}
     * @param script puts words of the everyday script into that of the tag
     * @throws org.elchi.language.data.DataException with all mistakes of the file
     */
    public static PlotWords load(String tag, UnaryOperator<String> script, PlotForms forms) {
        PlotWords everyday = of(Data.bundled("lang"), code(tag), forms);
        Map<String, String> words = new HashMap<>();
        everyday.words.forEach((key, text) -> words.put(key, outside(text, script)));
        return new PlotWords(tag, words, forms, true);
    }

    /** The words of a language in its everyday script. */
    public static PlotWords load(String language, PlotForms forms) {
        return load(language, UnaryOperator.identity(), forms);
    }

    private static String code(String tag) {
        return tag.split("-", 2)[0];
    }

    /** The text rewritten but for its gaps. */
    private static String outside(String text, UnaryOperator<String> script) {
        StringBuilder rewritten = new StringBuilder();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            rewritten.append(script.apply(text.substring(from, gap.start()))).append(gap.group());
            from = gap.end();
        }
        return rewritten.append(script.apply(text.substring(from))).toString();
    }

    /** Whether a language has words for plots. */
    public static boolean has(String language) {
        return Data.bundled("lang").files().contains(code(language) + "/" + FILE);
    }

    /** The languages that have words for plots. */
    public static List<String> languages() {
        return Data.bundled("lang").files().stream()
                .filter(file -> file.endsWith("/" + FILE))
                .map(file -> file.substring(0, file.length() - FILE.length() - 1))
                .sorted()
                .toList();
    }

    static PlotWords of(Data data, String language, PlotForms forms) {
        String file = language + "/" + FILE;
        Problems problems = new Problems();
        data.read(file);
        Optional<Map<String, String>> words =
                Yaml.read(data, file, problems).map(root -> words(root.ofLanguage(language)));
        problems.raise();
        return new PlotWords(language, words.orElseThrow(), forms, true);
    }

    private static Map<String, String> words(Node root) {
        Set<String> keys = new java.util.TreeSet<>(LISTS);
        keys.add("language");
        root.only(keys);
        Map<String, String> words = new HashMap<>();
        LISTS.forEach(
                list -> root.need(list).entries().forEach((key, node) -> words.put(list + "." + key, node.text())));
        return words;
    }

    /** The same for plots that have their heading elsewhere, as in a brief, whose figures have captions. */
    public PlotWords unheaded() {
        return new PlotWords(language, words, forms, false);
    }

    /** BCP 47 tag. */
    public String language() {
        return language;
    }

    boolean headed() {
        return headed;
    }

    PlotForms forms() {
        return forms;
    }

    /** The words under a key of a list; the key itself where there are none. */
    public String word(String list, String key) {
        return words.getOrDefault(list + "." + key, key);
    }

    /** The words under a key of a list with their gaps filled. */
    String say(String list, String key, Map<String, String> slots) {
        return GAP.matcher(word(list, key))
                .replaceAll(gap -> Matcher.quoteReplacement(slots.getOrDefault(gap.group(1), gap.group())));
    }

    /** A title, with what it is about where that is said. */
    String title(String kind, String about) {
        String title = word("titles", kind);
        return about.isEmpty() ? title : say("titles", "about", Map.of("title", title, "about", about));
    }

    String item(String name, String value) {
        return say("alternatives", "item", Map.of("name", name, "value", value));
    }

    /** Two that are named together. */
    public String pair(String one, String other) {
        return say("alternatives", "pair", Map.of("one", one, "other", other));
    }

    String number(long number) {
        return forms.number().apply(java.math.BigDecimal.valueOf(number));
    }
}
