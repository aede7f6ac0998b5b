package org.elchi.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.authority.NameMatch.Kind;
import org.elchi.authority.Pattern.Writing;
import org.elchi.language.Inflection;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Span;
import org.elchi.language.Word;

/** One pass over one sentence. */
final class Scan {
    private static final int SHORT = 5;
    private static final int INITIAL = 2;
    private static final double ALMOST = 0.9;

    private final Names names;
    private final Fitter fitter;
    private final List<Word> words;
    private final List<WordKeys> keys;
    private final boolean shouting;

    Scan(Names names, List<Word> words) {
        this.names = names;
        this.words = words;
        this.keys = new ArrayList<>(words.size());
        int upper = 0;
        int all = 0;
        for (Word word : words) {
            keys.add(names.keys(word));
            upper += word.shape() == Word.Shape.UPPER ? 1 : 0;
            all += word.word() ? 1 : 0;
        }
        this.fitter = new Fitter(words, keys);
        this.shouting = all > 2 && upper * 5 >= all * 4;
    }

    List<NameMatch> matches() {
        Map<Span, List<Fit>> bySpan = new LinkedHashMap<>();
        for (int begin = 0; begin < words.size(); begin++) {
            if (words.get(begin).shape() != Word.Shape.MARK) {
                fits(begin, bySpan);
            }
        }
        if (bySpan.isEmpty()) {
            return List.of();
        }
        List<NameMatch> found = apart(bySpan.values().stream().map(this::match).toList());
        return found.stream().filter(match -> !stranger(match, found)).toList();
    }

    private void fits(int begin, Map<Span, List<Fit>> bySpan) {
        Word first = words.get(begin);
        for (Pattern pattern : keys.get(begin).candidates()) {
            if (!written(pattern, first)) {
                continue;
            }
            fitter.fit(pattern, begin)
                    .filter(this::allowed)
                    .flatMap(this::withInitials)
                    .ifPresent(
                            fit -> bySpan.computeIfAbsent(new Span(fit.begin(), fit.end()), span -> new ArrayList<>())
                                    .add(fit));
        }
    }

    // ---- is it a name at all

    private boolean allowed(Fit fit) {
        Pattern pattern = fit.pattern();
        return !possessed(fit)
                && (!pattern.single() || pattern.writing() == Writing.ANY || sure(fit, words.get(fit.begin())));
    }

    private static boolean written(Pattern pattern, Word first) {
        return switch (pattern.writing()) {
            case ANY -> true;
            case CAPITAL -> first.shape().capital();
            case ACRONYM -> acronym(first);
        };
    }

    /** The Kazakh word for "Turkic" is no possessed Turk. */
    private static boolean possessed(Fit fit) {
        return fit.pattern().kind() == Kind.ADJECTIVE
                && !fit.reading().inflection().plural()
                && fit.reading().inflection().possessor() != Person.NONE;
    }

    /** Endings may be written small: <i>АҚШпен</i>. */
    private static boolean acronym(Word word) {
        return word.given().length() > 1 && word.given().substring(0, 2).chars().allMatch(Character::isUpperCase);
    }

    /** A single word that the language also knows as something else needs its capital to mean something. */
    private boolean sure(Fit fit, Word word) {
        if (fit.pattern().kind() == Kind.ADJECTIVE) {
            return true;
        }
        boolean surname = fit.pattern().kind() == Kind.SURNAME;
        boolean brief = fit.pattern().keys().getFirst().length() <= SHORT;
        if (surname && brief && word.shape() == Word.Shape.UPPER && !shouting) {
            return false;
        }
        boolean state = fit.pattern().entity() instanceof Entity.State;
        boolean other = word.readings().stream()
                .filter(Scan::common)
                .filter(reading -> !state || adjective(reading))
                .anyMatch(
                        reading -> brief || reading.lemma().equals(fit.reading().lemma()));
        boolean rare = surname || !fit.pattern().own() || brief;
        return !other || !rare || !(shouting || opens(fit.begin()));
    }

    private static boolean common(Reading reading) {
        return reading.known() && reading.pos() != PartOfSpeech.NAME;
    }

    /** Few states are called like a word that opens sentences: Turkish <i>mali</i>, "financial". */
    private static boolean adjective(Reading reading) {
        return reading.pos() == PartOfSpeech.ADJECTIVE;
    }

    private boolean opens(int at) {
        return at == 0
                || words.get(at - 1).shape() == Word.Shape.MARK
                        && (at == 1 || !words.get(at - 1).mark(",") && !fitter.hyphen(at - 1));
    }

    // ---- initials and strangers

    /** <i>Ш. Мирзиёев</i>: initials before a surname belong to the name, and must agree with it. */
    private Optional<Fit> withInitials(Fit fit) {
        if (fit.pattern().kind() != Kind.SURNAME) {
            return Optional.of(fit);
        }
        int begin = fit.begin();
        while (begin > 0 && initialBefore(begin) < begin) {
            begin = initialBefore(begin);
        }
        if (begin == fit.begin()) {
            return Optional.of(fit);
        }
        char letter = keys.get(begin).forms().stream()
                .findFirst()
                .map(key -> key.isEmpty() ? ' ' : key.charAt(0))
                .orElse(' ');
        Pattern plain = fit.pattern().plain(ALMOST);
        return names.initial(fit.pattern().entity(), letter)
                ? Optional.of(new Fit(plain, begin, fit.end(), plain.score(), fit.reading()))
                : Optional.empty();
    }

    /** Where the initial right before this place begins; the place itself where there is none. */
    private int initialBefore(int place) {
        int at = place - 1;
        if (at > 0 && fitter.hyphen(at)) {
            at--;
        }
        boolean dot = words.get(at).mark(".");
        if (dot && at > 0) {
            at--;
        }
        Word word = words.get(at);
        boolean dotted = dot || word.given().endsWith(".");
        String given = dot ? word.given() : word.given().replace(".", "");
        return dotted && word.shape().capital() && given.length() <= INITIAL ? at : place;
    }

    /** A surname after a given name that is not its bearer's: <i>Erlan Tokayev</i> is somebody else. */
    private boolean stranger(NameMatch match, List<NameMatch> found) {
        int before = match.begin() - 1;
        if (match.kind() != Kind.SURNAME || before < 0 || shouting || !givenName(words.get(before))) {
            return false;
        }
        return found.stream().noneMatch(other -> other.end() == match.begin());
    }

    /** A capitalised word without endings that the language knows as nothing else. */
    private static boolean givenName(Word word) {
        return word.shape().capital()
                && word.readings().stream().noneMatch(Scan::common)
                && word.best().inflection().equals(Inflection.BARE);
    }

    // ---- choosing

    private NameMatch match(List<Fit> fits) {
        List<Fit> sorted = fits.stream()
                .sorted(Comparator.comparingDouble(Fit::score)
                        .reversed()
                        .thenComparing(fit -> fit.pattern().entity(), names.importance()))
                .toList();
        Fit best = sorted.getFirst();
        List<Entity> candidates =
                sorted.stream().map(fit -> fit.pattern().entity()).distinct().toList();
        double score =
                candidates.size() > 1 && best.pattern().kind() == Kind.SURNAME ? best.score() * ALMOST : best.score();
        return new NameMatch(
                best.begin(), best.end(), candidates, best.pattern().kind(), score, best.reading());
    }

    private static List<NameMatch> apart(List<NameMatch> found) {
        List<NameMatch> chosen = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(NameMatch::length)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(NameMatch::score).reversed())
                        .thenComparingInt(NameMatch::begin))
                .filter(match ->
                        chosen.stream().noneMatch(other -> match.begin() < other.end() && other.begin() < match.end()))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparingInt(NameMatch::begin));
        return chosen;
    }
}
