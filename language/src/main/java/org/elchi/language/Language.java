package org.elchi.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.elchi.language.alphabet.Alphabet;
import org.elchi.language.alphabet.Alphabets;
import org.elchi.language.alphabet.Converter;
import org.elchi.language.alphabet.Letters;
import org.elchi.language.data.Data;
import org.elchi.language.data.Problems;
import org.elchi.language.morphology.Analyser;
import org.elchi.language.morphology.Morphology;
import org.elchi.language.morphology.Ranking;
import org.elchi.language.morphology.Stems;
import org.elchi.language.ranking.Candidates;
import org.elchi.language.ranking.Ranker;
import org.elchi.language.ranking.Weights;
import org.elchi.language.repair.Repair;
import org.elchi.language.repair.Repaired;
import org.elchi.language.token.Sentences;
import org.elchi.language.token.Token;
import org.elchi.language.token.Tokeniser;

/** One language: its alphabets, words and endings. Immutable but for a cache; shared between threads. */
public final class Language {
    /** What is known of a token before its neighbours have a say. */
    private record Seen(String form, Word.Shape shape, Ranking ranking) {}

    /** A word before a reading is chosen for it. */
    private record Open(Span span, String given, boolean spaced, Candidates candidates) {
        Word chosen(int reading) {
            return new Word(
                    span, given, candidates.form(), candidates.shape(), spaced, first(candidates.readings(), reading));
        }

        private static List<Reading> first(List<Reading> readings, int reading) {
            if (reading == 0) {
                return readings;
            }
            List<Reading> ordered = new ArrayList<>(readings);
            ordered.addFirst(ordered.remove(reading));
            return ordered;
        }
    }

    private static final int REMEMBERED = 50_000;
    private static final int MARKS = 1_000;

    private final String code;
    private final Alphabets alphabets;
    private final Morphology morphology;
    private final Stems stems;
    private final Analyser analyser;
    private final Inflector inflector;
    private final Tokeniser tokeniser;
    private final Map<String, Optional<Converter>> converters = new ConcurrentHashMap<>();
    private final Map<String, Optional<Declension>> declensions = new ConcurrentHashMap<>();
    private final Map<String, Language> byScript = new ConcurrentHashMap<>();
    private final Weights weights;
    private final Ranker ranker;
    private final Map<String, Candidates> seen = new ConcurrentHashMap<>();
    private final Map<String, Candidates> marks = new ConcurrentHashMap<>();

    private Language(
            String code,
            Alphabets alphabets,
            Morphology morphology,
            Stems stems,
            Tokeniser tokeniser,
            Inflector inflector,
            Weights weights) {
        this.code = code;
        this.alphabets = alphabets;
        this.morphology = morphology;
        this.stems = stems;
        this.analyser = new Analyser(morphology, stems);
        this.inflector = inflector;
        this.tokeniser = tokeniser;
        this.weights = weights;
        this.ranker = new Ranker(weights);
    }

    static Language load(Data data, String code) {
        Problems problems = new Problems();
        Alphabets alphabets = Alphabets.load(data, code, problems);
        Morphology morphology = Morphology.load(data, code, alphabets, problems);
        Stems stems = Stems.load(data, code, alphabets, morphology, problems);
        Tokeniser tokeniser =
                Tokeniser.load(data, code, alphabets, new Analyser(morphology, Stems.NONE)::endings, problems);
        Weights weights = Weights.load(data, List.of("turkic/ranking.bin", code + "/ranking.bin"), problems);
        Inflector inflector = Inflector.load(data, code, alphabets, morphology, problems);
        problems.raise();
        return new Language(code, alphabets, morphology, stems, tokeniser, inflector, weights);
    }

    /** ISO 639 code. */
    public String code() {
        return code;
    }

    /** This language with more stems: names of the world, words of the frames. */
    public Language with(Collection<Stem> extra) {
        return new Language(code, alphabets, morphology, stems.with(extra, alphabets), tokeniser, inflector, weights);
    }

    /** A word in any script of the language, in the common Turkic alphabet and in small letters. */
    public String common(String word) {
        return alphabets.common(word);
    }

    /** A word of the common alphabet in a script of this language ({@code Latn}, {@code Cyrl}), in small letters. */
    public String written(String common, String script) {
        return alphabets.scripts().getOrDefault(script, alphabets.everyday()).fromCommon(common);
    }

    /** A word of the common alphabet in the script of another word, in small letters. */
    public String writtenLike(String common, String given) {
        return alphabets.of(Letters.repaired(given)).fromCommon(common);
    }

    /** A word with small letters only, by the alphabet that it is written in. */
    public String small(String word) {
        Alphabet alphabet = alphabets.of(word);
        StringBuilder small = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            small.append(alphabet.small(word.charAt(i)));
        }
        return small.toString();
    }

    /** The name of the script that this language is mostly written in. */
    public String everyday() {
        return alphabets.everyday().script();
    }

    /** Names of the scripts that this language is written in: {@code Latn}, {@code Cyrl}, {@code Arab}, with variants ({@code Latn-2018}). */
    public List<String> scripts() {
        return List.copyOf(alphabets.scripts().keySet());
    }

    /** A text of this language in a script, as it was meant: look-alike letters, lost encodings, doubled signs put right. */
    public Repaired repaired(String text, String script) {
        return Repair.of(text, alphabets.scripts().getOrDefault(script, alphabets.everyday()));
    }

    /**
     * What rewrites texts of this language from one script into another; {@code common} is the common Turkic alphabet. Nothing where the
     * language has no such script.
     */
    public Optional<Converter> converter(String from, String to) {
        return converters.computeIfAbsent(from + " " + to, key -> alphabets.converter(from, to, stems.forms()));
    }

    /** All readings of a form in the common alphabet, the likeliest first; never empty. */
    public List<Reading> read(String commonForm) {
        return analyser.read(commonForm).readings();
    }

    /**
     * A form of a word in the language's everyday script, in small letters; of a name with the capitals as given, and its endings set
     * off by an apostrophe where the language writes one; of figures and abbreviations with the endings of what is spoken. Nothing where
     * the language has no form that says this.
     */
    public Optional<String> inflect(String lemma, PartOfSpeech pos, Inflection inflection) {
        return inflector.form(lemma, pos, inflection, alphabets.everyday(), stems);
    }

    /** The same in another script of the language. */
    public Optional<String> inflect(String lemma, PartOfSpeech pos, Inflection inflection, String script) {
        return inflector.form(
                lemma, pos, inflection, alphabets.scripts().getOrDefault(script, alphabets.everyday()), stems);
    }

    /** What puts phrases of this language, written in one of its scripts, into other forms; nothing where it has no such script. */
    public Optional<Declension> declension(String script) {
        return declensions.computeIfAbsent(script, this::phrases);
    }

    private Optional<Declension> phrases(String script) {
        if (alphabets.apart(script)) {
            return byScript.computeIfAbsent(script, this::in).phrases(script);
        }
        return Optional.ofNullable(alphabets.scripts().get(script))
                .map(alphabet -> new PhraseForms(this, inflector.in(alphabets), stems, alphabet));
    }

    /** The class that a word has in the lists; a name with a capital, a number with figures, else a noun. */
    public PartOfSpeech classOf(String word) {
        if (!word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1))) {
            return PartOfSpeech.NUMERAL;
        }
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        return capital ? PartOfSpeech.NAME : stems.first(alphabets.common(word)).orElse(PartOfSpeech.NOUN);
    }

    /** This language without some lemmas, as if it had never heard of them: to learn from what is guessed of them. */
    public Language without(Predicate<String> lemmas) {
        return new Language(code, alphabets, morphology, stems.without(lemmas), tokeniser, inflector, weights);
    }

    /** This language with a choice of readings by costs alone, as before anything was learnt. */
    public Language unlearnt() {
        return new Language(code, alphabets, morphology, stems, tokeniser, inflector, Weights.NONE);
    }

    /** Sentences, words and their readings. */
    public Analysis analyse(String text, Tongue tongue) {
        return alphabets.apart(tongue.script())
                ? byScript.computeIfAbsent(tongue.script(), this::in).analysed(text, tongue)
                : analysed(text, tongue);
    }

    private Language in(String script) {
        Alphabets own = alphabets.in(script);
        return new Language(code, own, morphology, stems, tokeniser.with(own), inflector, weights);
    }

    private Analysis analysed(String text, Tongue tongue) {
        List<Token> tokens = tokeniser.tokens(text);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentences.Range range : tokeniser.sentences(tokens, token -> finite(text, token))) {
            List<Open> open = new ArrayList<>(range.to() - range.from());
            for (Token token : tokens.subList(range.from(), range.to())) {
                open.add(open(text, token));
            }
            sentences.add(new Sentence(range.paragraph(), chosen(open)));
        }
        return new Analysis(text, tongue, sentences);
    }

    /**
     * The words of a sentence whose tokens are given, as a treebank gives them; spans are those in the tokens with a space between. A token
     * of several words, as a compound with a hyphen, is read as a whole if it is listed so, else as its last.
     */
    public List<Word> analyse(List<String> tokens) {
        return chosen(open(tokens));
    }

    /** What there is to choose from for each token of a sentence. */
    public List<Candidates> candidates(List<String> tokens) {
        return open(tokens).stream().map(Open::candidates).toList();
    }

    private List<Word> chosen(List<Open> open) {
        int[] chosen = ranker.choose(open.stream().map(Open::candidates).toList());
        List<Word> words = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            words.add(open.get(i).chosen(chosen[i]));
        }
        return words;
    }

    private List<Open> open(List<String> tokens) {
        List<Open> open = new ArrayList<>(tokens.size());
        int begin = 0;
        for (String token : tokens) {
            open.add(new Open(new Span(begin, begin + token.length()), token, true, candidates(token)));
            begin += token.length() + 1;
        }
        return open;
    }

    private Candidates candidates(String given) {
        List<Token> tokens = tokeniser.tokens(given);
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        if (last == null || last.kind() == Token.Kind.MARK) {
            return mark(tokens.size() == 1 ? tokens.getFirst().form() : given);
        }
        String before = alphabets.common(given.substring(0, last.begin()));
        if (!before.isEmpty()) {
            Candidates whole = see(given, new Token(0, given.length(), Token.Kind.WORD, given, -1, 0, true));
            if (whole.readings().getFirst().known()) {
                return whole;
            }
        }
        Candidates known = see(given.substring(last.begin(), last.end()), last);
        return before.isEmpty() ? known : known.behind(before);
    }

    private Open open(String text, Token token) {
        Span span = new Span(token.begin(), token.end());
        String given = span.of(text);
        Candidates candidates = token.kind() == Token.Kind.MARK ? mark(token.form()) : see(given, token);
        return new Open(span, given, token.spaced(), candidates);
    }

    private boolean finite(String text, Token token) {
        return see(text.substring(token.begin(), token.end()), token).readings().stream()
                .anyMatch(reading -> reading.known() && reading.inflection().form() == VerbForm.FINITE);
    }

    private Candidates see(String given, Token token) {
        Candidates known = seen.get(given);
        if (known == null) {
            Seen looked = look(given, token);
            known = Candidates.of(looked.form, looked.shape, looked.ranking, weights);
            remember(seen, REMEMBERED, given, known);
        }
        return known;
    }

    private Candidates mark(String form) {
        Candidates known = marks.get(form);
        if (known == null) {
            known = Candidates.mark(form, weights);
            remember(marks, MARKS, form, known);
        }
        return known;
    }

    private static void remember(Map<String, Candidates> store, int most, String key, Candidates known) {
        if (store.size() >= most) {
            store.clear();
        }
        store.put(key, known);
    }

    private Seen look(String given, Token token) {
        String stem = token.ending() < 0 ? given : given.substring(0, token.ending());
        String ending = token.ending() < 0 ? "" : ending(given.substring(token.ending()));
        if (token.kind() == Token.Kind.NUMBER) {
            return new Seen(stem + ending, Word.Shape.NUMBER, analyser.number(stem, ending));
        }
        Word.Shape shape = shape(stem);
        Optional<Integer> roman = ending.isEmpty() ? Roman.value(given) : Optional.empty();
        if (roman.isPresent()) {
            String form = alphabets.common(given);
            return new Seen(form, shape, analyser.roman(form, roman.get()));
        }
        int capitals = shape == Word.Shape.MIXED && ending.isEmpty() ? capitals(stem) : 0;
        if (capitals > 1 && analyser.endings(alphabets.common(stem.substring(capitals)))) {
            return apart(stem.substring(0, capitals), alphabets.common(stem.substring(capitals)));
        }
        String common = alphabets.common(stem);
        Ranking readings = ending.isEmpty() ? analyser.read(common, shape) : analyser.readApart(common, ending, shape);
        return new Seen(common + ending, shape, readings);
    }

    /** An abbreviation with its endings. */
    private Seen apart(String stem, String ending) {
        String common = alphabets.common(stem);
        return new Seen(common + ending, Word.Shape.UPPER, analyser.readApart(common, ending, Word.Shape.UPPER));
    }

    /** How many capitals a word begins with, 0 where more stand later. */
    private static int capitals(String word) {
        int count = 0;
        while (count < word.length() && !Character.isLowerCase(word.charAt(count))) {
            count++;
        }
        return word.chars().skip(count).anyMatch(Character::isUpperCase) ? 0 : count;
    }

    /** Without the apostrophe or hyphen that sets it off. */
    private String ending(String given) {
        int begin = 0;
        while (begin < given.length()
                && (Letters.apostrophe(given.charAt(begin)) || !Character.isLetter(given.charAt(begin)))) {
            begin++;
        }
        return alphabets.common(given.substring(begin));
    }

    private static Word.Shape shape(String word) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        }
        if (upper == 0) {
            return Word.Shape.LOWER;
        }
        if (!Character.isUpperCase(word.codePointAt(0)) || lower > 0 && upper > 1) {
            return Word.Shape.MIXED;
        }
        return lower == 0 && upper > 1 ? Word.Shape.UPPER : Word.Shape.CAPITALISED;
    }
}
