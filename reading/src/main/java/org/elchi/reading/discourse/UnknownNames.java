package org.elchi.reading.discourse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elchi.authority.Romaniser;
import org.elchi.authority.matching.SurnameEndings;
import org.elchi.language.Case;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Word;
import org.elchi.language.Word.Shape;

/** Names of people whom the world files do not know: found after a title, or by their surname once named; romanised. */
public final class UnknownNames {
    /** Small words that stand between two names as words of the sentence. */
    private static final Set<PartOfSpeech> CLOSED = EnumSet.of(
            PartOfSpeech.CONJUNCTION,
            PartOfSpeech.POSTPOSITION,
            PartOfSpeech.PARTICLE,
            PartOfSpeech.PRONOUN,
            PartOfSpeech.DETERMINER,
            PartOfSpeech.NUMERAL,
            PartOfSpeech.ADVERB);

    private final Language language;
    private final Romaniser romaniser;
    private final SurnameEndings surnames;

    public UnknownNames(Language language, Romaniser romaniser, SurnameEndings surnames) {
        this.language = language;
        this.romaniser = romaniser;
        this.surnames = surnames;
    }

    /**
     * A name found.
     *
     * @param begin its first word
     * @param end one past its last word
     * @param name romanised, in the order given
     * @param reading of its last word, which bears the case
     */
    record Found(int begin, int end, String name, Reading reading) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    /** The capitalised words from {@code begin} on, as long as nothing else is known of them. */
    Optional<Found> after(Scene scene, int begin, int longest, Set<Integer> taken) {
        List<Word> words = scene.unit().words();
        List<String> parts = new ArrayList<>();
        Optional<Reading> last = Optional.empty();
        int i = begin;
        while (i + 1 < words.size() && abbreviated(words.get(i))) {
            i++;
        }
        while (i < words.size() && parts.size() < longest) {
            Word word = words.get(i);
            if (initial(words, i)) {
                parts.add(romaniser.romanise(language.code(), word.given()) + ".");
                i += 2;
                continue;
            }
            boolean behind = parts.size() > 1 && i > begin && particle(words, i - 1);
            if (!parts.isEmpty() && particle(words, i) && !term(scene, i + 1)) {
                parts.add(romaniser.romanise(language.code(), word.given()));
                i++;
                continue;
            }
            if (!parts.isEmpty()
                    && scene.has("reference", "child", i)
                    && i + 1 < words.size()
                    && nameLike(words.get(i + 1))) {
                parts.subList(1, parts.size()).clear();
                i++;
                continue;
            }
            if (hyphenated(words, i) && !taken.contains(i) && !taken.contains(i + 2)) {
                parts.add(romaniser.romanise(language.code(), word.given()));
                i += 2;
                continue;
            }
            boolean named = nameLike(word) || !parts.isEmpty() && verbal(words, i);
            if (taken.contains(i) && !behind || term(scene, i) || !named) {
                if (word.mark("-") && !parts.isEmpty() && i + 1 < words.size() && nameLike(words.get(i + 1))) {
                    i++;
                    continue;
                }
                break;
            }
            Reading reading = inner(words, i, taken) ? plain(word) : reading(word);
            parts.add(romaniser.romanise(language.code(), stem(word, reading)));
            last = Optional.of(reading);
            i++;
            if (!Set.of(Case.NOM, Case.NONE).contains(reading.inflection().kase())) {
                break;
            }
        }
        int end = i;
        return last.map(reading -> new Found(begin, end, String.join(" ", parts), reading));
    }

    /** A degree before a name is no part of it: <i>Prof. Dr. Leyla Demir</i>. */
    private static boolean abbreviated(Word word) {
        return word.word() && word.given().length() > 2 && word.given().endsWith(".");
    }

    /** The first half of a double name bears no ending: <i>Salli-Enn</i>. */
    private boolean hyphenated(List<Word> words, int i) {
        return i + 2 < words.size()
                && words.get(i + 1).mark("-")
                && nameLike(words.get(i))
                && nameLike(words.get(i + 2));
    }

    /** The first letter of a word, romanised. */
    String initial(Word word) {
        String name = romaniser.romanise(language.code(), word.given());
        return name.isEmpty() ? name : name.substring(0, 1);
    }

    /** A guessed ending inside a name is none: <i>Sally-Ann Vincent</i>, <i>Pietro Rossi</i>. */
    private boolean inner(List<Word> words, int i, Set<Integer> taken) {
        Word word = words.get(i);
        boolean joined = i + 2 < words.size()
                && words.get(i + 1).mark("-")
                && !words.get(i + 1).spaced()
                && nameLike(words.get(i + 2));
        boolean followed = i + 1 < words.size() && !taken.contains(i + 1) && nameLike(words.get(i + 1));
        return joined
                || followed
                        && word.given().indexOf('\'') < 0
                        && word.given().indexOf('’') < 0
                        && !reading(word).known();
    }

    /** The word as it stands. */
    private static Reading plain(Word word) {
        return word.readings().stream()
                .filter(r -> !r.verb()
                        && r.lemma().equals(word.form())
                        && r.inflection().kase() == Case.NOM)
                .findFirst()
                .orElseGet(() -> reading(word));
    }

    /** A short capitalised word between the parts of a name, or one in small letters that is no word of the language: <i>Daniel Da Cruz</i>, <i>Jan van Dijk</i>. */
    private boolean particle(List<Word> words, int i) {
        Word word = words.get(i);
        boolean foreign = word.word()
                && !word.shape().capital()
                && !CLOSED.contains(word.best().pos());
        return (word.shape() == Shape.CAPITALISED || foreign)
                && word.given().length() <= 3
                && i + 1 < words.size()
                && nameLike(words.get(i + 1));
    }

    /** Words of the lists are no names: <i>Konseyi</i>, <i>Anlaşması</i>. */
    private static boolean term(Scene scene, int i) {
        return scene.hits().stream()
                .anyMatch(hit -> !hit.entry().verb()
                        && hit.begin() <= i
                        && i < hit.end()
                        && hit.reading().known());
    }

    /** Two or three capitalised words of which the first, or behind a strange first the second, is a known name: somebody, though nothing says who. */
    Optional<Found> full(Scene scene, int begin, Set<Integer> taken) {
        Word first = scene.word(begin);
        boolean given = first.shape() == Shape.CAPITALISED
                && first.readings().stream()
                        .anyMatch(r -> r.known()
                                && r.pos() == PartOfSpeech.NAME
                                && r.lemma().equals(first.form()))
                && (first.readings().stream().noneMatch(r -> r.known() && r.pos() != PartOfSpeech.NAME)
                        || begin + 1 < scene.unit().size() && name(scene.word(begin + 1))
                        || begin > 0 && first.best().pos() == PartOfSpeech.NAME && strange(scene, begin + 1));
        boolean strange = strange(scene, begin)
                && begin + 1 < scene.unit().size()
                && !taken.contains(begin + 1)
                && name(scene.word(begin + 1));
        boolean surname = first.shape() == Shape.CAPITALISED
                && nameLike(first)
                && !(begin == 0 && common(first))
                && begin + 1 < scene.unit().size()
                && !taken.contains(begin + 1)
                && surname(scene.word(begin + 1));
        return given || strange || surname
                ? after(scene, begin, 3, taken)
                        .filter(found -> found.end() - begin > 1)
                        .filter(found -> !namesake(scene, found))
                : Optional.empty();
    }

    /** A capitalised word that is in no list. */
    private static boolean strange(Scene scene, int i) {
        return i < scene.unit().size()
                && scene.word(i).shape() == Shape.CAPITALISED
                && scene.word(i).readings().stream().noneMatch(Reading::known);
    }

    /** Whether a thing is called by the name: <i>Aziz Andreas Nişanı</i>, «<i>Muqaddas Andrey</i>» <i>ordeni</i>. */
    private static boolean namesake(Scene scene, Found name) {
        int end = name.end();
        if (end >= scene.unit().size()
                || name.reading().inflection().kase() != Case.NOM
                || scene.word(end - 1).given().indexOf('\'') > 0) {
            return false;
        }
        boolean quoted = name.begin() > 0
                && !scene.word(name.begin() - 1).word()
                && (scene.word(end).mark("»") || scene.word(end).mark("\""));
        return quoted || possessed(scene, end);
    }

    /** A term or noun with a possessive, right behind a name: the name is part of what it is called. */
    private static boolean possessed(Scene scene, int i) {
        boolean term = scene.hitsAt(i).stream()
                .anyMatch(hit -> !hit.entry().verb()
                        && !Mentions.STEERING.contains(hit.entry().list())
                        && hit.reading().inflection().possessor() != Person.NONE);
        if (!scene.word(i).word() || scene.hit("adposition", i).isPresent()) {
            return false;
        }
        Reading next = scene.word(i).best();
        boolean noun = next.pos() == PartOfSpeech.NOUN
                && next.known()
                && next.inflection().possessor() == Person.P3;
        return term || noun;
    }

    /** A word that opens a sentence with a capital though it is none of a name. */
    private static boolean common(Word word) {
        return word.readings().stream().anyMatch(r -> r.known() && r.pos() != PartOfSpeech.NAME);
    }

    /** A capitalised word that ends as surnames do, before its case. */
    private boolean surname(Word word) {
        return word.shape() == Shape.CAPITALISED
                && nameLike(word)
                && word.given().length() > 4
                && surnames.ends(stem(word, reading(word)));
    }

    /** A capitalised word that can be nothing but a name; behind <i>Vahid</i>, also "united", it tells that this is one. */
    private static boolean name(Word word) {
        return word.shape() == Shape.CAPITALISED
                && word.readings().stream().anyMatch(r -> r.known() && r.pos() == PartOfSpeech.NAME)
                && word.readings().stream().noneMatch(r -> r.known() && r.pos() != PartOfSpeech.NAME);
    }

    private static boolean initial(List<Word> words, int i) {
        Word word = words.get(i);
        return word.word()
                && word.given().length() <= 2
                && word.shape().capital()
                && i + 1 < words.size()
                && words.get(i + 1).mark(".");
    }

    boolean nameLike(Word word) {
        return word.shape() == Shape.CAPITALISED
                && word.given().length() > 2
                && (!commonNoun(word) || word.given().indexOf('\'') > 0);
    }

    /** A verb with a capital behind a given name is a surname, unless the sentence ends with it: <i>Ayşe Durmaz</i>. */
    private static boolean verbal(List<Word> words, int i) {
        Word word = words.get(i);
        return word.shape() == Shape.CAPITALISED
                && word.given().length() > 2
                && word.best().verb()
                && i + 1 < words.size()
                && !words.get(i + 1).mark(".");
    }

    private static boolean commonNoun(Word word) {
        Reading best = word.best();
        return best.known()
                && best.pos() != PartOfSpeech.NAME
                && best.pos() != PartOfSpeech.NOUN
                && best.pos() != PartOfSpeech.ADJECTIVE;
    }

    /** A name's reading: its endings are those of a name, without a possessor. */
    private static Reading reading(Word word) {
        Optional<Reading> whole = word.readings().stream()
                .filter(r -> r.known() && !r.verb() && r.lemma().equals(word.form()))
                .findFirst();
        if (whole.isPresent()) {
            return whole.get(); // Akın is nobody called Ak
        }
        return word.readings().stream()
                .filter(r -> !r.verb()
                        && r.inflection().possessor() == Person.NONE
                        && !r.inflection().plural())
                .findFirst()
                .orElse(word.best());
    }

    /** The part of a word as given that its lemma is made of. */
    private String stem(Word word, Reading reading) {
        String given = word.given();
        for (char mark : new char[] {'\'', '’'}) {
            if (given.indexOf(mark) > 2 && reading.inflection().kase() != Case.NOM) {
                return given.substring(0, given.indexOf(mark));
            }
        }
        if (reading.verb()) {
            return given;
        }
        for (int cut = given.length(); cut > 1; cut--) {
            if (language.common(given.substring(0, cut)).equals(reading.lemma())) {
                return given.substring(0, cut);
            }
        }
        return given;
    }

    /**
     * A capitalised word that is the surname of somebody named before: of one unknown to the world, or of one whose surname is also a common
     * word, which opens a sentence here: <i>Yılmaz, Bakü'den ayrıldı</i>.
     */
    Optional<Mention> again(List<Word> words, int at, Cast cast) {
        Word word = words.get(at);
        if (word.shape() != Shape.CAPITALISED || cast.all().isEmpty()) {
            return Optional.empty();
        }
        boolean opens = at == 0 || words.get(at - 1).shape() == Shape.MARK;
        for (Reading reading : word.readings()) {
            Optional<Actor> actor = cast.surname(romaniser.romanise(language.code(), stem(word, reading)));
            if (actor.isPresent() && (opens || !actor.get().known())) {
                return Optional.of(Mention.name("person", at, at + 1, "", word, reading)
                        .asPersons(List.of(cast.named(actor.get()))));
            }
        }
        return Optional.empty();
    }
}
