package org.elchi.language.alphabet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** All scripts of a language, from its {@code alphabet.yaml}. */
public final class Alphabets {
    private static final Alphabet PLAIN_LATIN = Alphabet.plain("Latn");
    private static final Alphabet PLAIN_CYRILLIC = Alphabet.plain("Cyrl");

    private final Map<String, Alphabet> scripts;
    private final Alphabet everyday;

    private Alphabets(Map<String, Alphabet> scripts, Alphabet everyday) {
        this.scripts = scripts;
        this.everyday = everyday;
    }

    public static Alphabets load(Data data, String language, Problems problems) {
        String path = language + "/alphabet.yaml";
        Map<String, Alphabet> scripts = new LinkedHashMap<>();
        String everyday = Yaml.read(data, path, problems)
                .map(root -> {
                    root.only(Set.of("language", "everyday", "scripts", "profile"));
                    root.need("scripts")
                            .entries()
                            .forEach((script, node) -> scripts.put(script, Alphabet.of(script, node)));
                    return root.need("everyday").text();
                })
                .orElse("");
        Alphabet alphabet = scripts.get(everyday);
        if (alphabet == null) {
            problems.add(path, 1, 1, "the everyday script '" + everyday + "' is not among the scripts");
        }
        return new Alphabets(scripts, alphabet == null ? PLAIN_LATIN : alphabet);
    }

    public Alphabet everyday() {
        return everyday;
    }

    public Map<String, Alphabet> scripts() {
        return scripts;
    }

    /** The alphabet for a repaired word, by its letters; one that only lower-cases for a script that the language does not use. */
    public Alphabet of(String repaired) {
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            if (Letters.cyrillic(c)) {
                return scripts.getOrDefault("Cyrl", PLAIN_CYRILLIC);
            }
            if (Letters.latin(c)) {
                return scripts.getOrDefault("Latn", PLAIN_LATIN);
            }
        }
        return everyday;
    }

    /** A word in any script of the language, in the common alphabet and in small letters; never empty but for an empty word. */
    public String common(String word) {
        String repaired = Letters.repaired(word);
        String common = of(repaired).toCommon(repaired);
        return common.isEmpty() ? word : common;
    }
}
