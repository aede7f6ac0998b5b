package org.elchi.reading.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.Mood;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Person;
import org.elchi.language.Reading;
import org.elchi.language.Tense;
import org.elchi.language.VerbForm;
import org.elchi.language.Word;
import org.elchi.reading.discourse.Mention;
import org.elchi.reading.discourse.Scene;
import org.elchi.reading.lexicon.Hit;
import org.elchi.reading.lexicon.Lexicon;

/** The predicates of a scene, in order, and what each says of its event. */
public final class Clauses {
    /** Words inside these are no predicates, whatever they look like: <i>Altın Kıran</i>, <i>ötən il</i>. */
    private static final Set<String> NAMES =
            Set.of("person", "state", "city", "place", "region", "organisation", "award", "title", "date");

    /** How many words may stand between a word of planning and the noun that it describes. */
    private static final int REACH = 4;

    private final Scene scene;
    private final Lexicon lexicon;
    private final List<Predicate> predicates;
    private final Bounds bounds;

    private Clauses(Scene scene, Lexicon lexicon, List<Predicate> predicates) {
        this.scene = scene;
        this.lexicon = lexicon;
        this.predicates = predicates;
        this.bounds = new Bounds(scene.unit(), predicates);
    }

    public static Clauses of(Scene scene, Lexicon lexicon) {
        List<Predicate> predicates = new ArrayList<>();
        BitSet named = named(scene);
        for (int i = 0; i < scene.unit().size(); i++) {
            Optional<Reading> verb = named.get(i) ? Optional.empty() : verb(scene, i);
            if (verb.isPresent()) {
                Predicate predicate = predicate(scene, i, verb.get());
                predicates.add(predicate);
                i = predicate.end() - 1;
            }
        }
        return new Clauses(scene, lexicon, List.copyOf(predicates));
    }

    private static Optional<Reading> verb(Scene scene, int i) {
        Word word = scene.word(i);
        if (!word.word()) {
            return Optional.empty();
        }
        Reading best = word.best();
        if (best.verb() && best.inflection().form() == VerbForm.CONVERB && scene.has("adposition", "as", i)) {
            return Optional.empty(); // olarak between a noun and its verb is "as", not "being"
        }
        if (best.verb() && participle(best.inflection().form()) && parted(scene, i + 1)) {
            return word.readings().stream()
                    .filter(r -> told(r)
                            && r.inflection().tense() == best.inflection().tense())
                    .findFirst()
                    .or(() -> Optional.of(best)); // toplanacak; the sentence ends here as well as at a full stop
        }
        if (best.verb() && best.inflection().mood() == Mood.IMPERATIVE) {
            return word.readings().stream()
                    .filter(r -> r.verb() && r.inflection().form() == VerbForm.VERBAL_NOUN && !event(scene, i))
                    .findFirst();
        }
        if (best.verb() && participle(best.inflection().form()) && describes(scene, i)) {
            return word.readings().stream()
                    .filter(r -> r.verb()
                            && r.lemma().equals(best.lemma())
                            && participle(r.inflection().form()))
                    .filter(r ->
                            r.inflection().kase() == Case.NOM || r.inflection().kase() == Case.NONE)
                    .findFirst()
                    .or(() -> Optional.of(best));
        }
        if (told(best) && describes(scene, i)) {
            Optional<Reading> participle = word.readings().stream()
                    .filter(r -> r.verb()
                            && r.lemma().equals(best.lemma())
                            && r.inflection().form() == VerbForm.SUBJECT_PARTICIPLE
                            && r.inflection().tense() == Tense.FUTURE)
                    .findFirst();
            if (participle.isPresent()) {
                return participle; // a finite verb ends its sentence: keçiriləcək sammit is the summit to be held
            }
        }
        if (best.verb() && best.inflection().form() != VerbForm.NONE) {
            boolean noun = best.inflection().form() == VerbForm.VERBAL_NOUN && event(scene, i);
            return noun ? Optional.empty() : Optional.of(best);
        }
        boolean last = i + 1 >= scene.unit().size() || closes(scene, i + 1);
        return scene.hitsEnding(i + 1).stream()
                .filter(hit -> hit.entry().verb())
                .map(Hit::reading)
                .filter(reading -> last && told(reading)
                        || !best.known() && reading.inflection().form() != VerbForm.NONE
                        || reading.inflection().form() == VerbForm.VERBAL_NOUN && governs(scene, i)
                        || participle(reading.inflection().form()) && leans(scene, i))
                .findFirst();
    }

    /** Whether the word before is an argument that only a verb can have. */
    private static boolean governs(Scene scene, int i) {
        return scene.mentions().stream()
                .anyMatch(m -> m.end() == i
                        && m.function().isEmpty()
                        && (m.cases().contains(Case.DAT) || m.cases().equals(Set.of(Case.ACC))));
    }

    /** Whether the noun before is a dative that a way joins with its verb: <i>faaliyete geçen</i>, not <i>geçen yıl</i>. */
    private static boolean leans(Scene scene, int i) {
        return scene.hits().stream()
                .anyMatch(hit -> hit.is("noun")
                        && hit.end() == i
                        && hit.reading().inflection().kase() == Case.DAT);
    }

    /** Whether a semicolon or the end follows. */
    private static boolean parted(Scene scene, int i) {
        return i >= scene.unit().size()
                || scene.word(i).mark(";")
                || scene.word(i).mark(".")
                || scene.word(i).mark("!");
    }

    /** Whether what follows can be, or open, a noun phrase. */
    private static boolean followed(Scene scene, int end) {
        if (end >= scene.unit().size()) {
            return false;
        }
        Word next = scene.word(end);
        boolean opening = next.mark("«") || next.mark("\"");
        return opening
                || next.number()
                || next.word()
                        && scene.hit("adposition", end).isEmpty()
                        && scene.hit("conjunction", end).isEmpty();
    }

    /** Whether a nominal follows that the participle before it can describe. */
    private static boolean describes(Scene scene, int i) {
        if (i + 1 >= scene.unit().size() || !scene.word(i + 1).word()) {
            return false;
        }
        Reading next = scene.word(i + 1).best();
        return next.nominal() && scene.hit("adposition", i + 1).isEmpty();
    }

    /** A finite verb that tells something, not a bare stem. */
    private static boolean told(Reading reading) {
        return reading.inflection().form() == VerbForm.FINITE
                && reading.inflection().mood() != Mood.IMPERATIVE;
    }

    private static boolean closes(Scene scene, int i) {
        Word word = scene.word(i);
        return word.mark(".") || word.mark("!") || word.mark(",") || word.mark(";");
    }

    /** The words of names. */
    private static BitSet named(Scene scene) {
        BitSet words = new BitSet();
        for (Mention mention : scene.mentions()) {
            if (NAMES.contains(mention.type())) {
                words.set(mention.begin(), mention.end());
            }
        }
        return words;
    }

    /** A word such as <i>görüşme</i> that the lists know as the name of an event. */
    private static boolean event(Scene scene, int i) {
        return scene.hits().stream()
                .anyMatch(hit -> hit.begin() <= i
                        && (hit.end() == i + 1 && !hit.is("agency")
                                || hit.end() > i + 1 && hit.reading().known())
                        && !hit.entry().verb()
                        && !hit.is("matrix")
                        && !hit.is("speech")
                        && !hit.is("topic"));
    }

    private static Predicate predicate(Scene scene, int i, Reading verb) {
        Inflection in = verb.inflection();
        VerbForm form = in.form();
        Tense tense = in.tense();
        boolean negative = in.negative();
        int end = i + 1;
        while (end < scene.unit().size()
                && auxiliary(scene, end)
                && (form == VerbForm.CONVERB || participle(form) || form == VerbForm.FINITE)) {
            Reading aux = scene.word(end).readings().stream()
                    .filter(Reading::verb)
                    .findFirst()
                    .orElse(verb);
            boolean past = tense == Tense.PAST || tense == Tense.EVIDENTIAL;
            boolean was = (participle(form) || form == VerbForm.FINITE)
                    && aux.inflection().tense() == Tense.PAST;
            tense = past || was ? tense : aux.inflection().tense();
            form = aux.inflection().form();
            negative |= aux.inflection().negative();
            end++;
        }
        boolean denied = end < scene.unit().size() && denies(scene, end);
        return new Predicate(i, end, verb, form, tense, negative || denied, followed(scene, end));
    }

    private static boolean denies(Scene scene, int i) {
        return scene.hitsAt(i).stream()
                .anyMatch(hit -> hit.is("auxiliary")
                        && hit.code().equals("not")
                        && hit.reading().inflection().possessor() == Person.NONE
                        && hit.reading().inflection().kase() != Case.GEN);
    }

    private static boolean participle(VerbForm form) {
        return form == VerbForm.PARTICIPLE || form == VerbForm.SUBJECT_PARTICIPLE || form == VerbForm.OBJECT_PARTICIPLE;
    }

    private static boolean auxiliary(Scene scene, int i) {
        return scene.hitsAt(i).stream()
                .anyMatch(hit -> hit.end() == i + 1
                        && hit.is("auxiliary")
                        && hit.code().equals("aux")
                        && (scene.word(i).best().verb() || !scene.word(i).best().known()));
    }

    public List<Predicate> all() {
        return predicates;
    }

    /** The predicate whose lexical verb is the word at an index. */
    public Optional<Predicate> at(int index) {
        return over(index).filter(p -> p.index() == index);
    }

    /** The predicate whose verb or auxiliaries the word at an index is. */
    public Optional<Predicate> over(int index) {
        return bounds.over(index);
    }

    /** The first predicate that begins at or after an index. */
    public Optional<Predicate> next(int index) {
        return bounds.next(index);
    }

    /** Where the clause of a word begins: after the last finite predicate before it, or after a mark that parts sentences. */
    public int begin(int index) {
        return bounds.begin(index);
    }

    /** One past the last word of the clause that a word stands in. */
    public int end(int index) {
        return bounds.end(index);
    }

    /** What the clause of a predicate says of its event. */
    public Status status(Predicate p) {
        Inflection in = p.inflection();
        if (p.negative() || in.question() || questioned()) {
            return Status.NONE;
        }
        switch (in.mood()) {
            case CONDITIONAL, OPTATIVE, NECESSITATIVE, ABILITATIVE -> {
                return p.form() == VerbForm.CONVERB || in.mood() == Mood.CONDITIONAL ? Status.NONE : Status.WISHED;
            }
            case IMPERATIVE -> {
                return Status.NONE;
            }
            case INTENTIONAL -> {
                return Status.PLANNED;
            }
            case NONE, INDICATIVE -> {}
        }
        if (p.finite()) {
            return own("finite", p.tense());
        }
        if (p.form() == VerbForm.CONVERB) {
            return closed(p)
                    .map(tense -> own("finite", tense))
                    .or(() -> chain(p).map(this::chained))
                    .orElse(Status.DONE);
        }
        if (p.attributive() && !beforeMatrixNoun(p.end())) {
            return own("participle", p.tense());
        }
        return governed(p);
    }

    /** Why a clause says of its event what {@link #status(Predicate)} gives: denied, asked, its mood, the verb or noun that it depends on. */
    public String reason(Predicate p) {
        Inflection in = p.inflection();
        if (p.negative()) {
            return "negative";
        }
        if (in.question() || questioned()) {
            return "question";
        }
        if (in.mood() != Mood.NONE && in.mood() != Mood.INDICATIVE) {
            return in.mood().name().toLowerCase(Locale.ROOT);
        }
        Optional<Predicate> governor = p.finite() ? Optional.empty() : next(p.end());
        int until = governor.map(Predicate::end).orElse(scene.unit().size());
        return matrixNoun(p.end(), Math.min(until, p.end() + 4))
                .or(() -> governor.flatMap(this::matrix))
                .orElse((p.form().name() + " " + p.tense().name()).toLowerCase(Locale.ROOT));
    }

    /** The verb that a converb leads to; a comma after it leads on to the main verb. */
    private Optional<Predicate> chain(Predicate p) {
        boolean comma = p.end() < scene.unit().size() && scene.word(p.end()).mark(",");
        return predicates.stream()
                .filter(q -> q.index() >= p.end())
                .filter(q -> comma ? q.finite() || q.form() == VerbForm.CONVERB : true)
                .findFirst();
    }

    /** Whether a main clause says it, also one that others follow: <i>təşəkkür edib və ... deyib</i>. */
    public boolean main(Predicate p) {
        return p.finite() || p.form() == VerbForm.CONVERB && closed(p).isPresent();
    }

    /** The tense of a verb form that may as well be finite and that a comma or "and" closes: Azerbaijani <i>imzalanıb, ... başlanacaq</i>. */
    private Optional<Tense> closed(Predicate p) {
        boolean comma = p.end() == p.index() + 1
                && p.end() < scene.unit().size()
                && (scene.word(p.end()).mark(",") || scene.has("conjunction", "and", p.end()));
        return comma
                ? scene.word(p.index()).readings().stream()
                        .filter(r -> r.verb()
                                && told(r)
                                && !r.inflection().negative()
                                && r.lemma().equals(scene.word(p.index()).best().lemma()))
                        .map(r -> r.inflection().tense())
                        .findFirst()
                : Optional.empty();
    }

    private Status own(String form, Tense tense) {
        return Status.of(lexicon.status(form, tense.name().toLowerCase(Locale.ROOT)));
    }

    private Status chained(Predicate next) {
        Optional<String> matrix = matrix(next);
        Status status = status(next);
        return status == Status.NOMINAL || matrix.filter("report"::equals).isPresent() ? Status.DONE : status;
    }

    /** A clause in the place of a noun takes its worth from the verb or noun that it depends on. */
    private Status governed(Predicate p) {
        Status own = p.participle() ? own("participle", p.tense()) : Status.NOMINAL;
        if (function(p.end(), "after") || function(p.end(), "during")) {
            return own == Status.NOMINAL ? Status.DONE : own;
        }
        Optional<Predicate> beside = next(p.end()).filter(q -> coordinated(p, q));
        return beside.map(this::governed).orElseGet(() -> under(own, p.end()));
    }

    /** <i>kabul edilmesi, bir araya gelmesi bekleniyor</i>: both hang on the last verb. */
    private boolean coordinated(Predicate p, Predicate q) {
        boolean joint = p.end() < scene.unit().size()
                && (scene.word(p.end()).mark(",")
                        || scene.hit("conjunction", p.end()).isPresent());
        return joint
                && p.form() == VerbForm.VERBAL_NOUN
                && q.form() == p.form()
                && q.inflection().kase() == p.inflection().kase();
    }

    private Status under(Status own, int from) {
        Optional<Predicate> governor = next(from);
        int until = governor.map(Predicate::end).orElse(scene.unit().size());
        if (governor.filter(Clauses::able).isPresent()) {
            return Status.NONE;
        }
        Optional<String> noun = matrixNoun(from, Math.min(until, from + 4));
        if (noun.isPresent()) {
            return worth(noun.get(), own);
        }
        if (governor.isEmpty()) {
            return own;
        }
        Predicate q = governor.get();
        Optional<String> verb = matrix(q);
        if (q.negative()) {
            return Status.NONE;
        }
        return verb.map(matrixClass -> worth(matrixClass, own)).orElse(own);
    }

    /** What only may be: <i>hazırlıq başlaya bilər</i>. */
    private static boolean able(Predicate q) {
        return q.finite() && q.inflection().mood() == Mood.ABILITATIVE;
    }

    private static Status worth(String matrixClass, Status own) {
        return switch (matrixClass) {
            case "plan", "prepare" -> Status.PLANNED;
            case "agree" -> Status.AGREED;
            case "propose", "support" -> Status.PROPOSED;
            case "wish" -> Status.WISHED;
            case "discuss", "deny", "ask", "possible", "not" -> Status.NONE;
            case "begin", "end", "continue", "hold" -> own == Status.NOMINAL ? Status.DONE : own;
            default -> own;
        };
    }

    /**
     * What an event that a noun names is worth: by the verb or noun that it depends on.
     *
     * @param circumstance whether the event is only where or when something else happens: "at the meeting"
     */
    public Status status(int nounEnd, boolean circumstance) {
        if (questioned()) {
            return Status.NONE;
        }
        if (function(nounEnd, "before") || ahead(nounEnd)) {
            return Status.PLANNED;
        }
        if (circumstance) {
            return next(nounEnd)
                    .filter(Predicate::finite)
                    .map(this::status)
                    .filter(Status.PLANNED::equals)
                    .orElse(Status.DONE);
        }
        Optional<Predicate> governor = next(nounEnd);
        Status matrix = under(Status.DONE, nounEnd);
        if (matrix != Status.DONE || governor.isEmpty()) {
            return matrix;
        }
        Status status = status(governor.get());
        return status == Status.NOMINAL ? Status.DONE : status;
    }

    /** Whether a participle or adjective of planning describes the noun: <i>жоспарланған сапар</i>, the visit planned. */
    private boolean ahead(int nounEnd) {
        return scene.hits("matrix").stream()
                .filter(hit -> hit.code().equals("plan"))
                .filter(hit -> hit.end() < nounEnd && hit.end() >= nounEnd - REACH)
                .filter(hit -> hit.entry().verb()
                        ? over(hit.end() - 1)
                                .filter(p -> p.attributive() && p.passive() && p.end() == hit.end())
                                .isPresent()
                        : hit.reading().pos() == PartOfSpeech.ADJECTIVE)
                .anyMatch(hit -> predicates.stream().noneMatch(p -> p.index() >= hit.end() && p.index() < nounEnd)
                        && !comma(hit.end(), nounEnd));
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.word(i).mark(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean function(int index, String function) {
        return scene.hit("adposition", index)
                .filter(hit -> hit.code().equals(function) && governs(hit, index))
                .isPresent();
    }

    /** Whether the word before bears the case that a postposition asks for; without it <i>avval</i> is an adverb, "at first". */
    private boolean governs(Hit adposition, int index) {
        String kase = adposition.entry().note().toUpperCase(Locale.ROOT);
        return kase.isEmpty()
                || kase.equals(Case.NOM.name())
                || index > 0
                        && scene.word(index - 1).readings().stream()
                                .anyMatch(reading ->
                                        reading.inflection().kase().name().equals(kase));
    }

    private boolean questioned() {
        return scene.unit().words().getLast().mark("?");
    }

    private boolean beforeMatrixNoun(int index) {
        return scene.hitsAt(index).stream()
                .anyMatch(hit -> hit.is("matrix") && !hit.entry().verb());
    }

    private Optional<String> matrixNoun(int from, int until) {
        return scene.hits("matrix").stream()
                .filter(hit -> !hit.entry().verb() && hit.begin() >= from && hit.begin() < until)
                .map(Hit::code)
                .findFirst();
    }

    /** The class of a predicate among the verbs that change what a clause below them means. */
    private Optional<String> matrix(Predicate q) {
        return scene.hits("matrix").stream()
                .filter(hit -> hit.entry().verb() && hit.begin() <= q.index() && q.index() < hit.end())
                .map(Hit::code)
                .findFirst();
    }
}
