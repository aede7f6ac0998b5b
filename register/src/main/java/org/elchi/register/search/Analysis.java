package org.elchi.register.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.elchi.authority.Authority;
import org.elchi.authority.Skeletons;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.data.Problems;
import org.elchi.language.identify.Candidate;
import org.elchi.reading.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into what search compares. The same for texts and for questions. Languages load when first met; the world loads only where
 * texts are added. One serves any number of threads.
 */
public final class Analysis {
    private static final double POSSIBLE = 0.001;

    private final Languages languages;
    private final Supplier<Authority> world;
    private final Cognates cognates = Cognates.load();
    private final Concepts concepts = Concepts.load();
    private final Skeletons skeletons = Skeletons.load();
    private final Map<String, Optional<Lexicon>> lexicons = new ConcurrentHashMap<>();
    private final Map<Tongue, Speech> speeches = new ConcurrentHashMap<>();
    private final Map<Tongue, Optional<Naming>> namings = new ConcurrentHashMap<>();
    private @Nullable Authority loaded;

    private Analysis(Languages languages, Supplier<Authority> world) {
        this.languages = languages;
        this.world = world;
    }

    /**
     * The analysis with the bundled languages.
     *
     * @param world who and what there is; asked for once texts are added
     */
    public static Analysis load(Supplier<Authority> world) {
        return of(Languages.load(), world);
    }

    /** The analysis with languages that others use too. */
    public static Analysis of(Languages languages, Supplier<Authority> world) {
        return new Analysis(languages, world);
    }

    /** Loaded once. */
    synchronized Authority world() {
        Authority known = loaded;
        if (known == null) {
            known = world.get();
            loaded = known;
        }
        return known;
    }

    Skeletons skeletons() {
        return skeletons;
    }

    Concepts concepts() {
        return concepts;
    }

    // ---- texts

    /** Puts the words of a text behind those that are there already. */
    void fill(String text, String tag, Optional<LocalDate> day, Terms terms, int shift) {
        Tokens tokens = Tokens.of(text);
        Speech speech = speech(tag);
        int first = terms.words();
        List<Sense> senses = speech.fill(tokens, terms, shift);
        naming(tongue(tag)).ifPresent(naming -> naming.fill(tokens, senses, day, terms, first));
    }

    private static Tongue tongue(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0
                ? new Tongue(tag, Tongue.UNKNOWN.script())
                : new Tongue(tag.substring(0, hyphen), tag.substring(hyphen + 1));
    }

    private Optional<Naming> naming(Tongue tongue) {
        Optional<Naming> known = namings.get(tongue);
        if (known == null) {
            known = languages.of(tongue.language()).map(language -> new Naming(language, tongue, world()));
            namings.putIfAbsent(tongue, known);
        }
        return known;
    }

    // ---- questions

    /** Each language that a question may be in, with its script. */
    List<Speech> speeches(String question) {
        return languages.identifier().rank(question).stream()
                .filter(candidate -> candidate.probability() >= POSSIBLE)
                .map(Candidate::tongue)
                .filter(tongue -> languages.codes().contains(tongue.language()))
                .map(Tongue::tag)
                .toList()
                .parallelStream()
                .map(this::speech)
                .toList();
    }

    /** A language in a script by its tag; one that is not known has words only as they are written. */
    Speech speech(String tag) {
        Tongue tongue = tongue(tag);
        Speech known = speeches.get(tongue);
        if (known == null) {
            Optional<Lexicon> lexicon = lexicon(tongue.language());
            known = new Speech(new Senses(lexicon.map(Lexicon::language), tongue, cognates), lexicon);
            speeches.putIfAbsent(tongue, known);
        }
        return known;
    }

    private Optional<Lexicon> lexicon(String code) {
        Optional<Lexicon> known = lexicons.get(code);
        if (known == null) {
            known = languages.of(code).map(this::lexicon);
            lexicons.putIfAbsent(code, known);
        }
        return known;
    }

    private Lexicon lexicon(Language language) {
        Problems problems = new Problems();
        Lexicon lexicon = Lexicon.load(concepts.lists(), language, Map.of(), List.of(), problems);
        problems.raise();
        return lexicon;
    }
}
