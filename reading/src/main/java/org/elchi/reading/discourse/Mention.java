package org.elchi.reading.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.language.Case;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.reading.value.Figure;

/**
 * A piece of a unit that can fill a role.
 *
 * @param type {@code person}, {@code state}, {@code city}, {@code date} …, a vocabulary, or {@code reference} before it is resolved
 * @param begin index of its first word
 * @param end one past the index of its last word
 * @param codes its values: a state's code, a topic's; several for <i>the two presidents</i>
 * @param actors for persons, who they are
 * @param cases cases that its last word can be in, the likeliest first
 * @param function of the postposition after it, empty for none
 * @param plural whether its last word is plural
 * @param adjective whether it only describes: <i>Kazak</i>, <i>Taşkent'teki</i>
 * @param figure for numbers and dates, the value
 * @param group the first mention of the coordination that it belongs to, or its own begin
 */
public record Mention(
        String type,
        int begin,
        int end,
        List<String> codes,
        List<Actor> actors,
        Set<Case> cases,
        String function,
        boolean plural,
        boolean adjective,
        Optional<Figure> figure,
        int group) {
    /** Markers of ways that are cases. */
    private static final Map<String, Case> CASES = Stream.of(Case.values())
            .collect(Collectors.toUnmodifiableMap(kase -> kase.name().toLowerCase(Locale.ROOT), kase -> kase));

    public static Mention of(String type, int begin, int end, String code, Word last, Reading reading) {
        return new Mention(
                type,
                begin,
                end,
                List.of(code),
                List.of(),
                cases(last, reading),
                "",
                reading.inflection().plural() || reading.inflection().possessor() == Person.P3PL,
                reading.inflection().attributive(),
                Optional.empty(),
                begin);
    }

    /** The cases of all readings that share the lemma or have a stem that is known. */
    private static Set<Case> cases(Word word, Reading reading) {
        EnumSet<Case> cases = EnumSet.of(reading.inflection().kase());
        for (Reading other : word.readings()) {
            Person possessor = other.inflection().possessor();
            boolean yours = possessor == Person.P2SG || possessor == Person.P2PL;
            if (!other.verb() && !yours && (other.known() || other.lemma().equals(reading.lemma()))) {
                cases.add(other.inflection().kase());
            }
        }
        return cases;
    }

    /** A name of a person or place; names are not possessed, so <i>Tokayev'i</i> is accusative. */
    public static Mention name(String type, int begin, int end, String code, Word last, Reading reading) {
        Mention mention = of(type, begin, end, code, last, reading);
        EnumSet<Case> cases = EnumSet.noneOf(Case.class);
        for (Reading other : last.readings()) {
            if (!other.verb()
                    && other.lemma().equals(reading.lemma())
                    && other.inflection().possessor() == Person.NONE) {
                cases.add(other.inflection().kase());
            }
        }
        return cases.isEmpty() ? mention : mention.withCases(cases);
    }

    public boolean is(String type) {
        return this.type.equals(type);
    }

    public String code() {
        return codes.isEmpty() ? "" : codes.getFirst();
    }

    public boolean overlaps(int otherBegin, int otherEnd) {
        return begin < otherEnd && otherBegin < end;
    }

    /** Whether a marker of a way (a case, or a postposition's function) fits. */
    public boolean marked(String marker) {
        if (!function.isEmpty()) {
            return function.equals(marker);
        }
        Case kase = CASES.get(marker);
        return kase != null && (cases.contains(kase) || kase == Case.NOM && cases.contains(Case.NONE));
    }

    public Mention withCases(Set<Case> value) {
        return new Mention(type, begin, end, codes, actors, value, function, plural, adjective, figure, group);
    }

    public Mention withCodes(List<String> value) {
        return new Mention(
                type, begin, end, List.copyOf(value), actors, cases, function, plural, adjective, figure, group);
    }

    public Mention withFunction(String value) {
        return new Mention(type, begin, end, codes, actors, cases, value, plural, adjective, figure, group);
    }

    public Mention withGroup(int value) {
        return new Mention(type, begin, end, codes, actors, cases, function, plural, adjective, figure, value);
    }

    public Mention withMarking(Mention other) {
        return new Mention(
                type, begin, end, codes, actors, other.cases, other.function, plural, adjective, figure, group);
    }

    public Mention withEnd(int value) {
        return new Mention(type, begin, value, codes, actors, cases, function, plural, adjective, figure, group);
    }

    /** Resolved to a term named before. */
    public Mention asTerm(String term, List<String> value) {
        return new Mention(
                term, begin, end, List.copyOf(value), List.of(), cases, function, plural, adjective, figure, group);
    }

    /** Resolved to persons. */
    public Mention asPersons(List<Actor> value) {
        return new Mention(
                "person",
                begin,
                end,
                value.stream().map(Actor::name).toList(),
                List.copyOf(value),
                cases,
                function,
                plural,
                adjective,
                figure,
                group);
    }

    /** Resolved to states. */
    public Mention asStates(List<String> value) {
        return new Mention(
                "state", begin, end, List.copyOf(value), List.of(), cases, function, plural, false, figure, group);
    }

    public Mention withFigure(Figure value) {
        return new Mention(
                type, begin, end, codes, actors, cases, function, plural, adjective, Optional.of(value), group);
    }
}
