package org.elchi.bench.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.NameMatch;
import org.elchi.authority.Post;
import org.elchi.language.Inflection;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Sentence;
import org.elchi.language.Span;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.reading.Named;

/** Finds what can be changed in a report. */
final class Blanks {
    private static final List<String> OFFICES = List.of("head-of-state", "head-of-government", "foreign-minister");
    private static final String CITY = "city";

    private final Authority authority;
    private final Vocabulary words;
    private final LocalDate day;
    private final List<Named> unknown;
    private final List<Blank> found = new ArrayList<>();

    private Blanks(Authority authority, Vocabulary words, LocalDate day, List<Named> unknown) {
        this.unknown = unknown;
        this.authority = authority;
        this.words = words;
        this.day = day;
    }

    /** @param unknown people whom the world files do not know, where the report names them */
    static List<Blank> of(
            String text, Tongue tongue, LocalDate day, List<Named> unknown, Authority authority, Vocabulary words) {
        Blanks blanks = new Blanks(authority, words, day, unknown);
        for (Sentence sentence : words.language().analyse(text, tongue).sentences()) {
            blanks.sentence(sentence.words());
        }
        return blanks.found;
    }

    private void sentence(List<Word> sentence) {
        boolean[] taken = new boolean[sentence.size()];
        for (NameMatch match : words.names().find(sentence)) {
            Span span = new Span(
                    sentence.get(match.begin()).span().begin(),
                    sentence.get(match.end() - 1).span().end());
            name(match, span).ifPresent(found::add);
            java.util.Arrays.fill(taken, match.begin(), match.end(), true);
        }
        strangers(sentence, taken);
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                word(sentence, i, taken);
            }
        }
    }

    /** The last words of a mention, as many as the name has, are the name; titles stand before. */
    private void strangers(List<Word> sentence, boolean[] taken) {
        for (Named stranger : unknown) {
            String name = stranger.ids().getFirst();
            int begin = sentence.size();
            int end = -1;
            for (int i = 0; i < sentence.size(); i++) {
                if (stranger.span().covers(sentence.get(i).span())) {
                    begin = Math.min(begin, i);
                    end = i + 1;
                }
            }
            int first = Math.max(begin, end - name.split(" ").length);
            if (end > 0 && first < end && free(sentence, taken, first, end)) {
                Span span = new Span(
                        sentence.get(first).span().begin(),
                        sentence.get(end - 1).span().end());
                Inflection inflection = sentence.get(end - 1).best().inflection();
                found.add(new Blank.OfUnknown(span, name, end - first == 1, inflection));
                java.util.Arrays.fill(taken, first, end, true);
            }
        }
    }

    private static boolean free(List<Word> sentence, boolean[] taken, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (taken[i] || !sentence.get(i).shape().capital()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Blank> name(NameMatch match, Span span) {
        Inflection inflection = match.reading().inflection();
        return switch (match.best()) {
            case Entity.State state ->
                Optional.of(new Blank.OfState(
                        span,
                        state.code(),
                        match.kind() == NameMatch.Kind.ADJECTIVE,
                        match.length() > 1 ? unpossessed(inflection) : inflection));
            case Entity.Person person -> person(match, person, span);
            case Entity.Place place ->
                place.kind().equals(CITY) && place.state().isPresent()
                        ? Optional.of(
                                new Blank.OfPlace(span, place, place.state().get(), inflection))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Blank> person(NameMatch match, Entity.Person person, Span span) {
        return authority.postsOn(person, day).stream()
                .filter(post -> OFFICES.contains(post.office()))
                .findFirst()
                .map((Post post) -> new Blank.OfPerson(
                        span, person, post, match.length() == 1, match.reading().inflection()));
    }

    private void word(List<Word> sentence, int i, boolean[] taken) {
        Word word = sentence.get(i);
        Optional<Integer> month =
                word.readings().stream().flatMap(r -> month(r).stream()).findFirst();
        if (month.isPresent()) {
            date(sentence, i, month.get());
        } else if (word.number() && !besideMonth(sentence, i)) {
            figures(word);
        } else if (word.word() && !taken[i]) {
            word.readings().stream()
                    .filter(reading -> words.ordinals().containsKey(reading.lemma()))
                    .findFirst()
                    .ifPresent(reading -> found.add(new Blank.OfOrdinal(
                            word.span(),
                            Objects.requireNonNull(words.ordinals().get(reading.lemma())),
                            reading.inflection())));
        }
    }

    private Optional<Integer> month(Reading reading) {
        return Optional.ofNullable(words.months().get(reading.lemma()));
    }

    /** Whether it is the day of a month that stands behind it, or before it where the month has an ending. */
    private boolean besideMonth(List<Word> sentence, int i) {
        return isDay(sentence, i) && (isMonth(sentence, i + 1) || isMonth(sentence, i - 1) && !isDay(sentence, i - 2));
    }

    private boolean isMonth(List<Word> sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.get(i).readings().stream()
                        .anyMatch(reading -> month(reading).isPresent());
    }

    private static boolean isDay(List<Word> sentence, int i) {
        return i >= 0 && i < sentence.size() && digits(sentence.get(i)).matches("[1-9]|[12]\\d|3[01]");
    }

    private void date(List<Word> sentence, int i, int month) {
        int day = isDay(sentence, i - 1) ? i - 1 : i + 1;
        if (!isDay(sentence, day)) {
            return;
        }
        Word before = sentence.get(day);
        String number = digits(before);
        int year = 0;
        for (int near = i - 3; near <= i + 2; near++) {
            if (near >= 0 && near < sentence.size() && isYear(digits(sentence.get(near)))) {
                year = Integer.parseInt(digits(sentence.get(near)));
            }
        }
        Inflection inflection = sentence.get(i).readings().stream()
                .filter(reading -> month(reading).isPresent())
                .findFirst()
                .orElseThrow()
                .inflection();
        found.add(new Blank.OfDay(figureSpan(before), month, year));
        found.add(new Blank.OfMonth(sentence.get(i).span(), Integer.parseInt(number), month, year, inflection));
    }

    private void figures(Word word) {
        String digits = digits(word);
        if (isYear(digits)) {
            found.add(new Blank.OfYear(figureSpan(word), Integer.parseInt(digits)));
        } else if (!digits.isEmpty()) {
            found.add(new Blank.OfNumber(figureSpan(word), digits));
        }
    }

    private static boolean isYear(String digits) {
        return digits.matches("(19[5-9]|20[0-6])\\d");
    }

    /** The figures that a word begins with, without marks between. */
    private static String digits(Word word) {
        if (!word.number()) {
            return "";
        }
        return word.given().substring(0, end(word)).replaceAll("\\D", "");
    }

    private static Span figureSpan(Word word) {
        return new Span(word.span().begin(), word.span().begin() + end(word));
    }

    private static int end(Word word) {
        int end = 0;
        for (int i = 0; i < word.given().length(); i++) {
            char letter = word.given().charAt(i);
            if (Character.isDigit(letter)) {
                end = i + 1;
            } else if (Character.isLetter(letter)) {
                break;
            }
        }
        return end;
    }

    private static Inflection unpossessed(Inflection in) {
        return new Inflection(
                in.plural(),
                Person.NONE,
                in.kase(),
                in.attributive(),
                in.form(),
                in.tense(),
                in.mood(),
                in.voices(),
                in.negative(),
                in.person(),
                in.question());
    }
}
