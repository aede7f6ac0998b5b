package org.elchi.language.alphabet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.jspecify.annotations.Nullable;

/** All scripts of a language, from its {@code alphabet.yaml}. */
public final class Alphabets {
    /** The name of the common Turkic alphabet where a script is asked for. */
    public static final String COMMON = "common";

    private static final Alphabet PLAIN_LATIN = Alphabet.plain("Latn");
    private static final Alphabet PLAIN_CYRILLIC = Alphabet.plain("Cyrl");

    private final Map<String, Alphabet> scripts;
    private final Alphabet everyday;
    private final Pairs pairs;
    private final String whole;
    private final Alphabet latin;
    private final Alphabet cyrillic;
    private final Alphabet arabic;

    private Alphabets(Map<String, Alphabet> scripts, Alphabet everyday, Pairs pairs, String whole) {
        this.scripts = scripts;
        this.everyday = everyday;
        this.pairs = pairs;
        this.whole = whole;
        this.latin = among("Latn", PLAIN_LATIN);
        this.cyrillic = among("Cyrl", PLAIN_CYRILLIC);
        this.arabic = among("Arab", everyday);
    }

    private Alphabet among(String script, Alphabet none) {
        Alphabet found = scripts.get(script);
        return found == null || found.apart() && !whole.equals(script) ? none : found;
    }

    /** Whether texts written throughout in a script are read otherwise than its words in other texts. */
    public boolean apart(String script) {
        Alphabet found = scripts.get(script);
        return found != null && found.apart() && !whole.equals(script);
    }

    /** These alphabets for a text that is written in one script throughout. */
    public Alphabets in(String script) {
        return new Alphabets(scripts, everyday, pairs, script);
    }

    public static Alphabets load(Data data, String language, Problems problems) {
        String path = language + "/alphabet.yaml";
        Map<String, Alphabet> scripts = new LinkedHashMap<>();
        Pairs pairs = new Pairs();
        String everyday = Yaml.read(data, path, problems)
                .map(root -> {
                    root.only(Set.of("language", "everyday", "scripts", "profile", "pairs"))
                            .ofLanguage(language);
                    root.need("scripts")
                            .entries()
                            .forEach((script, node) -> scripts.put(script, Alphabet.of(script, node)));
                    root.get("pairs").ifPresent(pairs::read);
                    return root.need("everyday").text();
                })
                .orElse("");
        Alphabet alphabet = scripts.get(everyday);
        if (alphabet == null) {
            problems.add(path, 1, 1, "the everyday script '" + everyday + "' is not among the scripts");
        }
        return new Alphabets(scripts, alphabet == null ? PLAIN_LATIN : alphabet, pairs, "");
    }

    public Alphabet everyday() {
        return everyday;
    }

    /** By name: ISO 15924 codes, with a variant where a script has several alphabets. */
    public Map<String, Alphabet> scripts() {
        return scripts;
    }

    /** The alphabet for a repaired word, by its letters; one that only lower-cases for a script that the language does not use. */
    public Alphabet of(String repaired) {
        LetterTable table = Letters.table();
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            if (table.is(c, LetterTable.CYRILLIC)) {
                return cyrillic;
            }
            if (table.is(c, LetterTable.LATIN)) {
                return latin;
            }
            if (Letters.arabic(c)) {
                return arabic;
            }
        }
        return everyday;
    }

    /** A word in any script of the language, in the common alphabet and in small letters; never empty but for an empty word. An address is in no alphabet. */
    public String common(String word) {
        if (word.indexOf('@') >= 0 || word.contains("://")) {
            return word.toLowerCase(Locale.ROOT);
        }
        String repaired = Letters.repaired(word);
        String common = of(repaired).toCommon(repaired);
        return common.isEmpty() ? word : common;
    }

    /**
     * What rewrites texts from one script into another.
     *
     * @param from name of a script, or {@link #COMMON}
     * @param known words of the common alphabet whose spelling in the everyday script is known for sure
     * @return nothing where the language is not written so
     */
    public Optional<Converter> converter(String from, String to, Collection<String> known) {
        Alphabet source = named(from);
        Alphabet target = named(to);
        return source == null || target == null
                ? Optional.empty()
                : Optional.of(
                        new Converter(source, target, variants(from), pairs, target == everyday ? known : List.of()));
    }

    private @Nullable Alphabet named(String script) {
        return script.equals(COMMON) ? Alphabet.common() : scripts.get(script);
    }

    private List<Alphabet> variants(String script) {
        return scripts.values().stream()
                .filter(alphabet -> alphabet.script().startsWith(script + "-")
                        && !alphabet.signs().isEmpty())
                .toList();
    }
}
