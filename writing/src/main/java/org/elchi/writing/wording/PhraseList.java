package org.elchi.writing.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;

/** The phrases of one more file of a language, {@code lang/<iso>/exports.yaml} and its like, said as the language's wording says its own. */
public final class PhraseList {
    private final Wording wording;
    private final Map<String, Template> phrases = new LinkedHashMap<>();

    private PhraseList(Wording wording) {
        this.wording = wording;
    }

    /**
     * The phrases that a file holds under {@code phrases}.
     *
     * @param file its name in the language's folder
     * @throws org.elchi.language.data.DataException with all mistakes of the file
     */
    public static PhraseList load(Wording wording, String file) {
        PhraseList list = new PhraseList(wording);
        String code = wording.written().code();
        Data data = Data.bundled("lang");
        Problems problems = new Problems();
        data.read(code + "/" + file);
        Yaml.read(data, code + "/" + file, problems).ifPresent(root -> list.read(root, code));
        problems.raise();
        return list;
    }

    /** Whether the language of a tag has such a file. */
    public static boolean has(String tag, String file) {
        return Data.bundled("lang").has(tag.split("-", 2)[0] + "/" + file);
    }

    private void read(Node root, String code) {
        root.ofLanguage(code);
        root.only(Set.of("language", "phrases"));
        phrases.putAll(Templates.byKey(root.need("phrases"), wording.written().rewriter()));
    }

    /** The names of the phrases. */
    public Set<String> names() {
        return new TreeSet<>(phrases.keySet());
    }

    /** Whether there is a phrase of this name. */
    public boolean has(String name) {
        return phrases.containsKey(name);
    }

    /** A phrase with its gaps filled; empty where there is none, or a gap outside brackets is not filled. */
    public String say(String name, Map<String, String> slots) {
        return Optional.ofNullable(phrases.get(name))
                .flatMap(template -> template.say(
                        slot -> Optional.ofNullable(slots.get(slot)).map(Said::words), wording.diction()))
                .map(Diction::text)
                .orElse("");
    }
}
