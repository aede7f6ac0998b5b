package org.elchi.reading.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.authority.NameMatch;
import org.elchi.authority.Names;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.lexicon.Lexicon;
import org.elchi.reading.text.Unit;
import org.elchi.reading.value.Figure;
import org.elchi.reading.value.Values;

/** Finds what each unit mentions: names, offices with names, terms, figures, quoted titles, and words that refer back. */
public final class Mentions {
    /** Lists whose hits steer the reading and fill no role. */
    static final Set<String> STEERING = Set.of(
            "adposition",
            "conjunction",
            "matrix",
            "speech",
            "verb",
            "noun",
            "before",
            "reference",
            "field",
            "auxiliary");

    private static final Set<String> PLACES = Set.of("city", "region", "place", "state");

    private final Lexicon lexicon;
    private final Authority authority;
    private final Names names;
    private final Values values;
    private final People people;
    private final Cast cast;
    private final Optional<LocalDate> date;
    private final Heads heads = new Heads();

    public Mentions(
            Lexicon lexicon,
            Authority authority,
            Names names,
            Values values,
            People people,
            Cast cast,
            Optional<LocalDate> date) {
        this.lexicon = lexicon;
        this.authority = authority;
        this.names = names;
        this.values = values;
        this.people = people;
        this.cast = cast;
        this.date = date;
    }

    /** Everything in a unit; people named are noted in the cast. */
    public Scene find(Unit unit) {
        List<Word> words = unit.words();
        List<Hit> hits = lexicon.find(words);
        Scene bare = new Scene(unit, hits, List.of());
        List<NameMatch> matches = names.find(words);
        List<Mention> mentions = new ArrayList<>(people.find(bare, matches));
        for (NameMatch match : matches) {
            if (mentions.stream().noneMatch(mention -> mention.overlaps(match.begin(), match.end()))) {
                name(match, words).ifPresent(mentions::add);
            }
        }
        capitals(hits, mentions, words);
        bearers(hits, mentions, words);
        List<Figure> figures = values.find(words, date).stream()
                .filter(figure -> !numbering(figure, words) && !reference(figure, hits))
                .toList();
        mentions.removeIf(m -> figures.stream().anyMatch(figure -> inside(m, figure)));
        int named = mentions.size();
        for (Figure figure : figures) {
            if (mentions.subList(0, named).stream().noneMatch(m -> m.overlaps(figure.begin(), figure.end()))) {
                mentions.add(figure(figure, words));
            }
        }
        for (Hit hit : Discourse.togetherFirst(hits)) {
            boolean free = mentions.subList(0, named).stream()
                    .noneMatch(m -> m.overlaps(hit.begin(), hit.end()) && !longer(hit, m) && !members(hit, m));
            if (free
                    && hit.is("reference")
                    && mentions.stream().noneMatch(m -> m.is("reference") && m.overlaps(hit.begin(), hit.end()))) {
                mentions.add(term("reference", hit, words));
            } else if (!STEERING.contains(hit.entry().list())
                    && (free || hit.is("topic") || hit.is("opening") && ends(hit, mentions.subList(0, named)))) {
                mentions.add(term(hit.entry().list(), hit, words));
            }
        }
        mentions.removeIf(m -> m.is("level") // the rank in a council's name is no rank of relations
                && mentions.stream().anyMatch(body -> body.is("body") && body.overlaps(m.begin(), m.end())));
        titles(words).forEach(mentions::add);
        heads.again(words, mentions).forEach(mentions::add);
        matches.forEach(match -> office(match, words).ifPresent(mentions::add));
        endings(words, mentions);
        mentions.sort(Comparator.comparing(Mention::begin)
                .thenComparing(m -> -m.end())
                .thenComparing(Mention::type));
        List<Mention> marked = marked(bare, mentions);
        marked.stream() // between whom something is, of those a report tells
                .filter(m -> m.is("state") && m.function().equals("between"))
                .forEach(m -> cast.state(m.code(), 1));
        marked.stream() // the presidents of two states, none of them named
                .filter(m -> m.is("reference") && m.codes().size() > 4)
                .flatMap(m -> m.codes().stream().skip(3))
                .filter(code -> authority.state(code).isPresent())
                .forEach(code -> cast.state(code, 1));
        return new Scene(unit, hits, Grouping.group(bare, marked));
    }

    /** A council is called after the office of its members: <i>sixth meeting of the foreign ministers</i>. */
    private static boolean members(Hit hit, Mention office) {
        return hit.is("body") && office.is("reference") && office.plural() && office.end() == hit.end();
    }

    /** The two of "the two countries" counts nothing else. */
    private static boolean reference(Figure figure, List<Hit> hits) {
        return figure.kind() == Figure.Kind.NUMBER
                && hits.stream().anyMatch(hit -> hit.is("reference") && hit.overlaps(figure.begin(), figure.end()));
    }

    /** The number of a listed line: <i>1. ...</i>, <i>2) ...</i>. */
    private static boolean numbering(Figure figure, List<Word> words) {
        boolean plain = figure.kind() == Figure.Kind.NUMBER || figure.kind() == Figure.Kind.ORDINAL;
        boolean first = figure.begin() == 0 && figure.end() < words.size();
        Word last = words.get(figure.end() - 1);
        return plain
                && first
                && (words.get(figure.end()).mark(".")
                        || words.get(figure.end()).mark(")")
                        || last.mark(".")
                        || last.given().endsWith("."));
    }

    /** "The capital of Iran" is its name. */
    private void capitals(List<Hit> hits, List<Mention> mentions, List<Word> words) {
        for (Hit hit : hits) {
            if (hit.is("reference") && hit.code().equals("capital")) {
                mentions.stream()
                        .filter(m -> m.is("state") && m.end() == hit.begin())
                        .findFirst()
                        .flatMap(state -> authority.state(state.code()).flatMap(Entity.State::capital))
                        .ifPresent(capital -> mentions.add(term("city", hit, capital, words)));
            }
        }
    }

    /** The word for a place or a title of courtesy behind a name bears its case: <i>Boku shahriga</i>, <i>Астана қаласында</i>, <i>Фидан мырзаны</i>. */
    private static void bearers(List<Hit> hits, List<Mention> mentions, List<Word> words) {
        for (Hit hit : hits) {
            boolean bears = hit.is("reference")
                    && hit.code().equals("bearer")
                    && hit.reading().inflection().possessor() == Person.P3;
            boolean honours = hit.is("reference") && hit.code().equals("honorific");
            for (int i = 0; (bears || honours) && i < mentions.size(); i++) {
                Mention m = mentions.get(i);
                boolean named = honours ? m.is("person") : PLACES.contains(m.type()) && !m.adjective();
                if (named && m.end() == hit.begin()) {
                    Mention bearer = term(m.type(), hit, m.code(), words);
                    mentions.set(i, m.withMarking(bearer).withEnd(hit.end()));
                }
            }
        }
    }

    /** <i>ABD doları</i> is money, not a state. */
    private static boolean inside(Mention mention, Figure figure) {
        return figure.kind() == Figure.Kind.MONEY && figure.begin() <= mention.begin() && mention.end() <= figure.end();
    }

    /** What a place is called by its last words, it is: <i>Sarp sınır kapısı</i>. */
    private static boolean ends(Hit hit, List<Mention> names) {
        return names.stream().anyMatch(m -> m.is("place") && m.begin() < hit.begin() && m.end() == hit.end());
    }

    private static boolean longer(Hit hit, Mention mention) {
        return hit.begin() <= mention.begin()
                && mention.end() <= hit.end()
                && hit.end() - hit.begin() > mention.end() - mention.begin();
    }

    private Optional<Mention> name(NameMatch match, List<Word> words) {
        Word last = words.get(match.end() - 1);
        return switch (match.best()) {
            case Entity.State state -> {
                boolean adjective = match.kind() == NameMatch.Kind.ADJECTIVE;
                cast.state(state.code(), 1);
                Mention mention =
                        Mention.name("state", match.begin(), match.end(), state.code(), last, match.reading());
                yield Optional.of(adjective ? adjective(mention) : mention);
            }
            case Entity.Place place -> {
                boolean city = place.kind().equals("city");
                String type = city ? "city" : place.kind().equals("region") ? "region" : "place";
                place.state().filter(state -> city).ifPresent(cast::place);
                yield Optional.of(Mention.name(type, match.begin(), match.end(), place.name(), last, match.reading()));
            }
            case Entity.Organisation organisation -> {
                if (organisation.international() && !organisation.members().isEmpty()) {
                    cast.organisation(organisation.id());
                }
                yield Optional.of(Mention.of(
                        "organisation", match.begin(), match.end(), organisation.id(), last, match.reading()));
            }
            case Entity.Award award ->
                Optional.of(Mention.of("award", match.begin(), match.end(), award.name(), last, match.reading())
                        .withCodes(match.candidates().stream()
                                .filter(Entity.Award.class::isInstance)
                                .map(candidate -> ((Entity.Award) candidate).name())
                                .toList()));
            case Entity.Office office -> Optional.empty();
            case Entity.Person person -> Optional.empty();
        };
    }

    /** An office as such, whoever holds it: what somebody is appointed to. */
    private Optional<Mention> office(NameMatch match, List<Word> words) {
        return match.best() instanceof Entity.Office office
                ? Optional.of(Mention.of(
                        "office",
                        match.begin(),
                        match.end(),
                        authority.written(office, "en").orElse(office.id()),
                        words.get(match.end() - 1),
                        match.reading()))
                : Optional.empty();
    }

    private static Mention adjective(Mention m) {
        return new Mention(
                m.type(),
                m.begin(),
                m.end(),
                m.codes(),
                m.actors(),
                m.cases(),
                m.function(),
                m.plural(),
                true,
                m.figure(),
                m.group());
    }

    private static Mention figure(Figure figure, List<Word> words) {
        Word last = words.get(figure.end() - 1);
        Mention mention = last.readings().isEmpty()
                ? new Mention(
                        figure.kind().type(),
                        figure.begin(),
                        figure.end(),
                        List.of(),
                        List.of(),
                        Set.of(org.elchi.language.Case.NOM),
                        "",
                        false,
                        false,
                        Optional.empty(),
                        figure.begin())
                : Mention.of(figure.kind().type(), figure.begin(), figure.end(), "", last, last.best());
        return mention.withFigure(figure);
    }

    private static Mention term(String type, Hit hit, List<Word> words) {
        return term(type, hit, hit.code(), words);
    }

    private static Mention term(String type, Hit hit, String code, List<Word> words) {
        return Mention.of(type, hit.begin(), hit.end(), code, words.get(hit.end() - 1), hit.reading());
    }

    /** A title begins with a word and ends with one or with a year. */
    private static boolean names(Word first, Word last) {
        return last.word() || first.word() && last.number();
    }

    /** Names in quotation marks. */
    private static List<Mention> titles(List<Word> words) {
        List<Mention> titles = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (open < 0 && (word.mark("«") || word.mark("\""))) {
                open = i;
            } else if (open >= 0 && (word.mark("»") || word.mark("\""))) {
                if (i > open + 1 && names(words.get(open + 1), words.get(i - 1))) {
                    titles.add(Mention.of(
                            "title",
                            open,
                            i + 1,
                            "",
                            words.get(i - 1),
                            words.get(i - 1).best()));
                }
                open = -1;
            }
        }
        return titles;
    }

    /** An ending set off behind the closing mark belongs to the last word inside: <i>"... Anlaşma"nın</i>. */
    private void endings(List<Word> words, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention title = mentions.get(i);
            int after = title.end();
            if (!title.is("title") || after >= words.size() || !ending(words.get(after))) {
                continue;
            }
            Word last = words.get(after - 2);
            List<Reading> readings =
                    lexicon.language().read(last.form() + words.get(after).form());
            Word whole = new Word(last.span(), last.given(), last.form(), last.shape(), last.spaced(), readings);
            Reading reading =
                    readings.stream().filter(r -> !r.verb()).findFirst().orElse(readings.getFirst());
            for (int j = 0; j < mentions.size(); j++) {
                Mention m = mentions.get(j);
                if (m.end() == after || m.end() == after - 1) {
                    Mention marked = Mention.of(m.type(), m.begin(), m.end(), m.code(), whole, reading);
                    mentions.set(j, m.withMarking(marked).withEnd(m.equals(title) ? after + 1 : m.end()));
                }
            }
        }
    }

    private static boolean ending(Word word) {
        return word.word()
                && !word.spaced()
                && !word.shape().capital()
                && word.form().length() < 6;
    }

    /** Gives each mention the function of the postposition after it. */
    private static List<Mention> marked(Scene scene, List<Mention> mentions) {
        List<Mention> marked = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int next = mention.end();
            if (next < scene.unit().size()
                    && (scene.word(next).mark("»") || scene.word(next).mark("\""))) {
                next++;
            }
            Mention plain = mention;
            marked.add(scene.hit("adposition", next)
                    .filter(hit -> governs(hit, plain))
                    .map(hit -> plain.withFunction(hit.code()))
                    .orElse(plain));
        }
        return marked;
    }

    private static boolean governs(Hit adposition, Mention mention) {
        String kase = adposition.entry().note();
        return kase.isEmpty()
                || kase.equals("nom")
                || mention.marked(kase)
                || kase.equals("gen") && mention.marked("nom");
    }
}
