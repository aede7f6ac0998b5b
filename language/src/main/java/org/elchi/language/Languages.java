package org.elchi.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.language.declension.WordEnds;
import org.elchi.language.identify.Identifier;
import org.elchi.language.ud.UniversalDependencies;

/** All languages that there are folders for; each is loaded when it is first asked for. */
public final class Languages {
    private final Data data;
    private final SortedSet<String> codes;
    private final Map<String, Language> loaded = new ConcurrentHashMap<>();
    private final Map<String, Optional<Declension>> declensions = new ConcurrentHashMap<>();
    private final Identifier identifier;

    private Languages(Data data, SortedSet<String> codes, Identifier identifier) {
        this.data = data;
        this.codes = codes;
        this.identifier = identifier;
    }

    /** The languages that come with the program. */
    public static Languages load() {
        return load(Data.bundled("lang"));
    }

    /** The languages of a folder that is laid out like {@code lang}. */
    public static Languages load(Data data) {
        SortedSet<String> codes = new TreeSet<>();
        for (String path : data.files()) {
            if (path.matches("[a-z]{2,3}/alphabet\\.yaml")) {
                codes.add(path.substring(0, path.indexOf('/')));
            }
        }
        Problems problems = new Problems();
        Identifier identifier = Identifier.load(data, problems);
        problems.raise();
        return new Languages(data, codes, identifier);
    }

    /** ISO codes, in order. */
    public List<String> codes() {
        return List.copyOf(codes);
    }

    public Optional<Language> of(String iso) {
        return codes.contains(iso)
                ? Optional.of(loaded.computeIfAbsent(iso, code -> Language.load(data, code)))
                : Optional.empty();
    }

    /** How phrases of a language are put into other forms in one of its scripts; nothing where there is no data for it. */
    public Optional<Declension> declension(String code, String script) {
        return declensions.computeIfAbsent(
                code + "-" + script,
                tongue -> of(code).flatMap(language -> language.declension(script))
                        .or(() -> WordEnds.load(data, code, script)));
    }

    /** The forms that are shown of a word of a class when none is asked for, in the short names of the data files. */
    public List<String> paradigm(PartOfSpeech pos) {
        Problems problems = new Problems();
        List<String> forms = Yaml.read(data, "turkic/paradigms.yaml", problems)
                .map(root -> root.texts(root.get(pos.tag()).isPresent() ? pos.tag() : PartOfSpeech.NOUN.tag()))
                .orElse(List.of());
        problems.raise();
        return forms;
    }

    /** What words of a language are called in Universal Dependencies. */
    public Optional<UniversalDependencies> universalDependencies(String iso) {
        return of(iso).map(language -> UniversalDependencies.load(data, language));
    }

    /** The language and script of a text; {@link Tongue#UNKNOWN} for all that there is no folder for. */
    public Tongue identify(CharSequence text) {
        Tongue tongue = identifier.identify(text);
        return of(tongue.language())
                .filter(language -> language.scripts().contains(tongue.script()))
                .map(language -> tongue)
                .orElse(Tongue.UNKNOWN);
    }

    /** Tells all languages that are known by sight, those without a folder too, and how likely each is. */
    public Identifier identifier() {
        return identifier;
    }
}
