package org.elchi.reading.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.Case;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.reading.value.Match.Ending;

/** A sentence's words with the terms that they are. */
final class Line {
    /** A way to look a word up. */
    private record Key(boolean bare, boolean likely, Ending ending) {}

    private final List<Word> words;
    private final boolean every;
    private final Vocabulary vocabulary;
    private final List<Optional<Digits>> digits = new ArrayList<>();
    private final Map<Integer, Map<String, Key>> keys = new HashMap<>();
    private final Numbers numbers = new Numbers(this);
    private final List<List<Match>> matches = new ArrayList<>();

    /**
     * @param every whether every value is wanted, also an age, a share or a row of figures, not only what counts something
     */
    Line(List<Word> words, Vocabulary vocabulary, boolean every) {
        this.words = words;
        this.every = every;
        this.vocabulary = vocabulary;
        for (int i = 0; i < words.size(); i++) {
            digits.add(Digits.of(words.get(i)));
            matches.add(opens(words.get(i)) ? matches(i) : List.of());
        }
    }

    /** Whether a term may begin with the word. */
    private boolean opens(Word word) {
        if (vocabulary.opens(Vocabulary.unstopped(word.form()))) {
            return true;
        }
        for (Reading reading : word.readings()) {
            if (!reading.verb() && vocabulary.opens(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Key> keys(int at) {
        return keys.computeIfAbsent(at, i -> keys(words.get(i)));
    }

    private Map<String, Key> keys(Word word) {
        if (word.number()) {
            return Map.of();
        }
        Map<String, Key> keys = new LinkedHashMap<>();
        String form = Vocabulary.unstopped(word.form());
        keys.put(form, new Key(true, true, Ending.NONE));
        for (int i = 0; i < word.readings().size(); i++) {
            Reading reading = word.readings().get(i);
            boolean likely = i == 0 && !reading.inflection().plural();
            if (!reading.verb()) {
                keys.putIfAbsent(reading.lemma(), new Key(false, likely, Ending.NONE));
            }
        }
        for (String base : List.copyOf(keys.keySet())) {
            vocabulary.endings().forEach((ending, kind) -> {
                if (base.endsWith(ending) && base.length() > ending.length() + 1) {
                    keys.putIfAbsent(
                            base.substring(0, base.length() - ending.length()), new Key(base.equals(form), true, kind));
                }
            });
        }
        return keys;
    }

    private List<Match> matches(int at) {
        List<Match> found = new ArrayList<>();
        keys(at).forEach((key, how) -> {
            for (Term term : vocabulary.of(key)) {
                int last = at + term.words().size() - 1;
                if (last >= words.size() || !inside(term, at)) {
                    continue;
                }
                Key end = last == at ? how : end(term, last);
                boolean code = term.code() && words.get(at).shape() != Word.Shape.UPPER;
                if (!code) {
                    boolean likely = end.likely || !term.sense().counts();
                    found.add(new Match(term, at, last + 1, end.bare, likely, end.ending));
                }
            }
        });
        return found;
    }

    private boolean inside(Term term, int at) {
        for (int i = 1; i < term.words().size(); i++) {
            if (term.words().get(i).stream().noneMatch(keys(at + i)::containsKey)) {
                return false;
            }
        }
        return true;
    }

    private Key end(Term term, int last) {
        for (Map.Entry<String, Key> entry : keys(last).entrySet()) {
            if (term.words().getLast().contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        throw new IllegalStateException("no key of " + term + " at " + last);
    }

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }

    boolean every() {
        return every;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Numbers numbers() {
        return numbers;
    }

    /** The longest term of a sense that begins here. */
    Optional<Match> match(int at, Sense sense) {
        Match best = null;
        if (at >= 0 && at < words.size()) {
            for (Match match : matches.get(at)) {
                if (match.likely() && match.term().sense() == sense && (best == null || match.end() > best.end())) {
                    best = match;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<Match> match(int at, Sense sense, String value) {
        if (at < 0 || at >= words.size()) {
            return Optional.empty();
        }
        for (Match match : matches.get(at)) {
            if (match.term().sense() == sense && match.term().value().equals(value)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** A number word whatever else the word may be, bearing the possessive: on birinde, onunda. */
    Optional<Match> unlikely(int at) {
        if (at >= words.size() || matches.get(at).isEmpty()) {
            return Optional.empty();
        }
        return matches.get(at).stream()
                .filter(match -> match.term().sense() == Sense.CARDINAL && !match.likely() && match.end() == at + 1)
                .filter(match -> words.get(at).readings().stream()
                        .anyMatch(reading -> reading.inflection().possessor() == Person.P3
                                && match.term().words().getFirst().contains(reading.lemma())))
                .findFirst();
    }

    boolean has(int at, Sense sense) {
        return match(at, sense).isPresent();
    }

    /** Nothing that can begin a figure: most words of most sentences. */
    boolean dull(int at) {
        Word word = words.get(at);
        if (word.shape() == Word.Shape.MARK) {
            return !every && bare(at);
        }
        return word.word()
                && bare(at)
                && !(word.shape().capital() && Roman.of(word.given()).isPresent())
                && !vocabulary.glued(word.form());
    }

    /** No term begins here. */
    boolean bare(int at) {
        return matches.get(at).isEmpty();
    }

    Optional<Digits> digits(int at) {
        return at >= 0 && at < words.size() ? digits.get(at) : Optional.empty();
    }

    boolean mark(int at, String form) {
        return at >= 0 && at < words.size() && words.get(at).mark(form);
    }

    /** A hyphen between two tokens without white space: 5-aprel, 2022-2023. */
    boolean hyphen(int at) {
        return at > 0
                && at + 1 < words.size()
                && !words.get(at).spaced()
                && !words.get(at + 1).spaced()
                && dash(at);
    }

    /** A mark between two tokens without white space. */
    boolean hyphen(int at, String form) {
        return mark(at, form)
                && at + 1 < words.size()
                && !words.get(at).spaced()
                && !words.get(at + 1).spaced();
    }

    /** Past "at the end of", "at the beginning of"; the last of several weeks or weekdays is no end. */
    int edge(int at) {
        int end = match(at, Sense.END)
                .or(() -> match(at, Sense.BEGIN))
                .map(Match::end)
                .orElse(at);
        boolean counted = end == at + 1
                && has(at, Sense.LAST)
                && (has(end, Sense.WEEKDAY) || has(end, Sense.PERIOD) || has(end, Sense.CARDINAL));
        return counted ? at : end;
    }

    /** A word that says "until", by its ending or by the word after it. */
    boolean until(int last) {
        return kase(last, Case.LIM) || has(last + 1, Sense.UNTIL);
    }

    boolean since(int last) {
        return kase(last, Case.ABL)
                && (has(last + 1, Sense.SINCE) || has(last + 1, Sense.AFTER) || has(last + 1, Sense.BEFORE));
    }

    /** A word that joins the ends of a range which another word closes: 4 ve 8 Eylül arası, ocak ile mart arası, ocakla mart arası. */
    int joint(int at) {
        return has(at, Sense.AND) || has(at, Sense.WITH) ? at + 1 : at > 0 && kase(at - 1, Case.INS) ? at : -1;
    }

    /** A plural of tens: seventies. */
    Optional<Integer> tens(int at) {
        return words.get(at).readings().stream()
                .map(reading -> vocabulary.word(reading.lemma(), Sense.CARDINAL))
                .flatMap(Optional::stream)
                .map(Term::whole)
                .filter(number -> number >= 10 && number % 10 == 0)
                .findFirst();
    }

    /** Any mark that says "to" between two figures. */
    boolean dash(int at) {
        return mark(at, "-") || mark(at, "–") || mark(at, "~");
    }

    boolean word(int at, boolean spaced) {
        return at < words.size() && words.get(at).word() && words.get(at).spaced() == spaced;
    }

    boolean kase(int at, Case kase) {
        for (Reading reading : words.get(at).readings()) {
            if (reading.inflection().kase() == kase) {
                return true;
            }
        }
        return false;
    }

    /** Bears a case ending. */
    boolean closed(int at) {
        return words.get(at).readings().stream()
                .anyMatch(reading -> reading.inflection().kase() != Case.NOM
                        && reading.inflection().kase() != Case.NONE);
    }

    /** A common noun without an ending that ties it to what stands before it. */
    boolean bareNoun(int at) {
        Word word = words.get(at);
        return word.shape() == Word.Shape.LOWER
                && word.best().known()
                && word.best().pos() == PartOfSpeech.NOUN
                && word.best().inflection().possessor() == Person.NONE
                && !word.best().inflection().plural();
    }

    boolean possessed(int at, Case kase) {
        return words.get(at).readings().stream()
                .anyMatch(reading -> reading.inflection().kase() == kase
                        && reading.inflection().possessor() == Person.P3);
    }

    /** A number word in whatever form: two of three. */
    boolean few(int at) {
        return has(at, Sense.COLLECTIVE)
                || words.get(at).readings().stream()
                        .anyMatch(reading ->
                                vocabulary.word(reading.lemma(), Sense.CARDINAL).isPresent());
    }

    /** Stands as in the list or modifies a noun as an attributive: bugün, bugünkü. */
    boolean plain(Match match) {
        return match.bare() || words.get(match.end() - 1).best().inflection().attributive();
    }

    boolean plural(int at) {
        return words.get(at).readings().stream()
                .anyMatch(reading -> reading.inflection().plural());
    }

    /** Past a hyphen that only joins, else the place itself. */
    int pastHyphen(int at) {
        return hyphen(at) && words.get(at + 1).word() ? at + 1 : at;
    }
}
