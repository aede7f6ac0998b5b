package org.elchi.language.morphology;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.elchi.language.Case;
import org.elchi.language.Inflection;
import org.elchi.language.Mood;
import org.elchi.language.Person;
import org.elchi.language.Tense;
import org.elchi.language.VerbForm;
import org.elchi.language.Voice;

/** Gathers what the endings of a word say, from the stem outwards, in the short names that data files use. */
public final class Features {
    private static final Map<String, Consumer<Features>> TAGS = Map.ofEntries(
            Map.entry("pl", f -> f.plural = true),
            Map.entry("p1sg", f -> f.possessor = Person.P1SG),
            Map.entry("p2sg", f -> f.possessor = Person.P2SG),
            Map.entry("p3", f -> f.possessor = Person.P3),
            Map.entry("p1pl", f -> f.possessor = Person.P1PL),
            Map.entry("p2pl", f -> f.possessor = Person.P2PL),
            Map.entry("p3pl", f -> f.possessor = Person.P3PL),
            Map.entry("nom", f -> f.kase = Case.NOM),
            Map.entry("gen", f -> f.kase = Case.GEN),
            Map.entry("dat", f -> f.kase = Case.DAT),
            Map.entry("acc", f -> f.kase = Case.ACC),
            Map.entry("loc", f -> f.kase = Case.LOC),
            Map.entry("abl", f -> f.kase = Case.ABL),
            Map.entry("ins", f -> f.kase = Case.INS),
            Map.entry("equ", f -> f.kase = Case.EQU),
            Map.entry("lim", f -> f.kase = Case.LIM),
            Map.entry("attributive", f -> f.attributive = true),
            Map.entry("finite", f -> f.form = VerbForm.FINITE),
            Map.entry("subject-participle", f -> f.form = VerbForm.SUBJECT_PARTICIPLE),
            Map.entry("object-participle", f -> f.form = VerbForm.OBJECT_PARTICIPLE),
            Map.entry("participle", f -> f.form = VerbForm.PARTICIPLE),
            Map.entry("converb", f -> f.form = VerbForm.CONVERB),
            Map.entry("verbal-noun", f -> f.form = VerbForm.VERBAL_NOUN),
            Map.entry("past", f -> f.tense = Tense.PAST),
            Map.entry("evidential", f -> f.tense = Tense.EVIDENTIAL),
            Map.entry("present", f -> f.tense = Tense.PRESENT),
            Map.entry("aorist", f -> f.tense = Tense.AORIST),
            Map.entry("future", f -> f.tense = Tense.FUTURE),
            // a copula after a tense: a future in the past stays a future
            Map.entry("was", f -> f.tense = f.tense == Tense.FUTURE ? Tense.FUTURE : Tense.PAST),
            Map.entry("reportedly", f -> f.tense = f.tense == Tense.NONE ? Tense.EVIDENTIAL : f.tense),
            Map.entry("imperative", f -> f.mood = Mood.IMPERATIVE),
            Map.entry("optative", f -> f.mood = Mood.OPTATIVE),
            Map.entry("conditional", f -> f.mood = Mood.CONDITIONAL),
            Map.entry("necessitative", f -> f.mood = Mood.NECESSITATIVE),
            Map.entry("ability", f -> f.mood = Mood.ABILITATIVE),
            Map.entry("intentional", f -> f.mood = Mood.INTENTIONAL),
            Map.entry("passive", f -> f.voices.add(Voice.PASSIVE)),
            Map.entry("causative", f -> f.voices.add(Voice.CAUSATIVE)),
            Map.entry("reflexive", f -> f.voices.add(Voice.REFLEXIVE)),
            Map.entry("reciprocal", f -> f.voices.add(Voice.RECIPROCAL)),
            Map.entry("negative", f -> f.negative = true),
            Map.entry("s1sg", f -> f.person = Person.P1SG),
            Map.entry("s2sg", f -> f.person = Person.P2SG),
            Map.entry("s3", f -> f.person = f.person == Person.NONE ? Person.P3 : f.person),
            Map.entry("s1pl", f -> f.person = Person.P1PL),
            Map.entry("s2pl", f -> f.person = Person.P2PL),
            Map.entry("s3pl", f -> f.person = Person.P3PL),
            Map.entry("question", f -> f.question = true),
            Map.entry("ordinal", f -> f.ordinal = true));

    private static final List<String> ORDER = List.of(
            "ability",
            "passive",
            "causative",
            "reflexive",
            "reciprocal",
            "negative",
            "finite",
            "subject-participle",
            "object-participle",
            "participle",
            "converb",
            "verbal-noun",
            "past",
            "evidential",
            "present",
            "aorist",
            "future",
            "imperative",
            "optative",
            "conditional",
            "necessitative",
            "intentional",
            "s1sg",
            "s2sg",
            "s3",
            "s1pl",
            "s2pl",
            "s3pl",
            "pl",
            "p1sg",
            "p2sg",
            "p3",
            "p1pl",
            "p2pl",
            "p3pl",
            "nom",
            "gen",
            "dat",
            "acc",
            "loc",
            "abl",
            "ins",
            "equ",
            "lim",
            "attributive",
            "question");

    /**
     * What an inflection says, in these names, from the stem outwards; a bare nominal says {@code nom}, a word that does not inflect nothing.
     */
    public static List<String> of(Inflection inflection) {
        List<String> said = new ArrayList<>();
        for (String tag : ORDER) {
            Features one = new Features().say(List.of(tag));
            boolean bare = tag.equals("nom")
                    && (inflection.plural()
                            || inflection.possessor() != Person.NONE
                            || inflection.form() != VerbForm.NONE);
            if (!bare && one.within(inflection) && one.exactly(inflection)) {
                said.add(tag);
            }
        }
        return said;
    }

    /** Whether the one thing said here is what the inflection says, not merely allowed by it. */
    private boolean exactly(Inflection wanted) {
        return tense == Tense.NONE || tense == wanted.tense();
    }

    /**
     * The inflection that short names say, apart by full stops: {@code p3.loc}, {@code finite.past.s3pl}.
     *
     * @throws IllegalArgumentException where a name is not known; the message names those that are
     */
    public static Inflection parse(String tags) {
        List<String> parts = List.of(tags.strip().split("\\."));
        for (String part : parts) {
            if (!TAGS.containsKey(part)) {
                throw new IllegalArgumentException("there is no form '" + part + "'; need some of "
                        + String.join(" ", ORDER) + " with full stops between");
            }
        }
        return new Features().say(parts).inflection();
    }

    private boolean plural;
    private Person possessor = Person.NONE;
    private Case kase = Case.NONE;
    private boolean attributive;
    private VerbForm form = VerbForm.NONE;
    private Tense tense = Tense.NONE;
    private Mood mood = Mood.NONE;
    private final Set<Voice> voices = EnumSet.noneOf(Voice.class);
    private boolean negative;
    private Person person = Person.NONE;
    private boolean question;
    private boolean ordinal;

    static Set<String> tags() {
        return TAGS.keySet();
    }

    /** The tags of endings that a word may have which says this, no less and no more. */
    static Set<String> allowed(Inflection wanted) {
        Set<String> allowed = new HashSet<>();
        TAGS.forEach((tag, action) -> {
            Features features = new Features();
            features.say(List.of(tag));
            if (features.within(wanted)) {
                allowed.add(tag);
            }
        });
        return allowed;
    }

    private boolean within(Inflection wanted) {
        return (!plural || wanted.plural())
                && (possessor == Person.NONE || possessor == wanted.possessor())
                && (kase == Case.NONE || kase == wanted.kase())
                && (!attributive || wanted.attributive())
                && (form == VerbForm.NONE || form == wanted.form())
                && (tense == Tense.NONE || tense == wanted.tense() || wanted.tense() == Tense.PAST)
                && (mood == Mood.NONE || mood == wanted.mood())
                && wanted.voices().containsAll(voices)
                && (!negative || wanted.negative())
                && (person == Person.NONE || person == wanted.person())
                && (!question || wanted.question())
                && !ordinal;
    }

    Features say(List<String> tags) {
        for (String tag : tags) {
            Objects.requireNonNull(TAGS.get(tag), tag).accept(this);
        }
        return this;
    }

    boolean ordinal() {
        return ordinal;
    }

    Inflection inflection() {
        boolean nominal = form != VerbForm.FINITE && form != VerbForm.CONVERB;
        return new Inflection(
                plural,
                possessor,
                kase == Case.NONE && nominal ? Case.NOM : kase,
                attributive,
                form,
                tense,
                mood == Mood.NONE && form == VerbForm.FINITE ? Mood.INDICATIVE : mood,
                voices,
                negative,
                person,
                question);
    }
}
