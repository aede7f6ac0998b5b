package org.elchi.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.elchi.language.alphabet.Alphabet;
import org.elchi.language.morphology.Features;
import org.elchi.language.morphology.Stems;

/** Forms of phrases of a Turkic language, in which the last word takes the endings of all; immutable but for what it remembers. */
final class PhraseForms implements Declension {
    private static final int REMEMBERED = 20_000;
    private static final Inflection PLURAL = Features.parse("pl");
    private static final String APOSTROPHE = "'";

    private record Asked(String phrase, Kind kind, Inflection wanted) {}

    /** What endings join to: the word as it sounds, in the common alphabet, how it stands in the lists, what sets them off. */
    private record Host(String common, PartOfSpeech pos, Set<Stems.Mark> marks, String joint) {}

    private final Language language;
    private final Inflector inflector;
    private final Stems stems;
    private final Alphabet script;
    private final Map<Asked, Optional<String>> remembered = new ConcurrentHashMap<>();

    PhraseForms(Language language, Inflector inflector, Stems stems, Alphabet script) {
        this.language = language;
        this.inflector = inflector;
        this.stems = stems;
        this.script = script;
    }

    @Override
    public Optional<String> form(String phrase, Kind kind, Inflection wanted) {
        if (wanted.equals(Inflection.BARE) || wanted.equals(Inflection.NONE)) {
            return Optional.of(phrase);
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(new Asked(phrase, kind, wanted), PhraseForms.this::form);
    }

    @Override
    public Optional<String> ordinal(String figures) {
        return inflector.ordinal(figures, script);
    }

    private Optional<String> form(Asked asked) {
        Phrase phrase = Phrase.of(asked.phrase);
        if (phrase.word().isEmpty()) {
            return Optional.empty();
        }
        if (!phrase.closing().isEmpty()) {
            return word(phrase, asked.kind, asked.wanted, "")
                    .map(form -> behind(phrase.word(), form))
                    .map(phrase::withBehind);
        }
        return word(phrase, asked.kind, asked.wanted, APOSTROPHE).map(phrase::with);
    }

    /** The ending of a form, which stands behind a closing quotation mark. */
    private static String behind(String word, String form) {
        int same = 0;
        while (same < Math.min(word.length(), form.length()) && word.charAt(same) == form.charAt(same)) {
            same++;
        }
        return form.substring(same);
    }

    private Optional<String> word(Phrase phrase, Declension.Kind kind, Inflection wanted, String apostrophe) {
        String word = phrase.word();
        if (inflector.spokenOtherwise(word)) {
            return inflector.spoken(word, wanted, script);
        }
        String common = language.common(word);
        boolean surname = kind == Kind.NAME && Character.isUpperCase(word.codePointAt(0));
        Optional<Reading> possessed =
                phrase.several() || kind != Kind.NAME ? possessed(common, surname) : Optional.empty();
        if (possessed.isPresent() && (wanted.possessor() == Person.NONE || wanted.possessor() == Person.P3)) {
            String joint = kind == Kind.NAME && inflector.namesApart() ? apostrophe : "";
            return kept(word, common, possessed.get(), wanted, joint);
        }
        Host host = host(common, kind, apostrophe);
        return inflector
                .form(host.common, host.pos, wanted, host.marks)
                .map(form -> inflector.joined(word, host.common, form, host.joint, script));
    }

    /** A word that bears the possessive already takes the rest behind it. */
    private Optional<String> kept(String word, String common, Reading reading, Inflection wanted, String joint) {
        Inflection rest = wanted.withPossessor(Person.NONE);
        boolean many = reading.inflection().plural() || reading.inflection().possessor() == Person.P3PL;
        if (wanted.plural() && !many) {
            return inflector
                    .form(
                            reading.lemma(),
                            reading.pos(),
                            wanted.withPossessor(Person.P3),
                            stems.marks(reading.lemma(), reading.pos()))
                    .map(form -> inflector.joined(word, common, form, joint, script));
        }
        return inflector
                .possessed(common, rest.singular())
                .map(form -> inflector.joined(word, common, form, joint, script));
    }

    /** How a word is read that is what its possessor calls it, and nothing else: <i>hacmi</i>, <i>Cumhuriyeti</i>; not <i>partii</i>. */
    private Optional<Reading> possessed(String common, boolean surname) {
        if (stems.possessedForm(common)) {
            return Optional.of(new Reading(common, PartOfSpeech.NOUN, Inflection.BARE.withPossessor(Person.P3), true));
        }
        List<Reading> readings = language.read(common);
        return readings.stream().anyMatch(reading -> bare(reading, surname))
                ? Optional.empty()
                : readings.stream().filter(this::third).findFirst();
    }

    /** Whether a word may be a stem as it is: what heads a phrase is no adjective, and what has no capital no surname. */
    private static boolean bare(Reading reading, boolean surname) {
        return reading.known()
                && reading.inflection().equals(Inflection.BARE)
                && (reading.pos() == PartOfSpeech.NAME
                        ? surname
                        : reading.nominal() && reading.pos() != PartOfSpeech.ADJECTIVE);
    }

    /** Whether a word bears a possessor; a name does so after a vowel alone (<i>Samoası</i>), else it is one more surname in -i. */
    private boolean third(Reading reading) {
        Inflection inflection = reading.inflection();
        boolean possessed = inflection.possessor() == Person.P3 || inflection.possessor() == Person.P3PL;
        boolean noun = reading.pos() == PartOfSpeech.NOUN
                || inflection.form() == VerbForm.VERBAL_NOUN
                || reading.pos() == PartOfSpeech.NAME && inflector.endsInVowel(reading.lemma());
        return possessed && noun && reading.known() && inflection.kase() == Case.NOM && !inflection.attributive();
    }

    private Host host(String common, Kind kind, String apostrophe) {
        Optional<PartOfSpeech> listed = listed(common);
        boolean name = switch (kind) {
            case NAME -> true;
            case TITLE -> listed.isEmpty();
            case WORDS -> listed.isEmpty() && stems.first(common).isPresent();
        };
        if (name) {
            NameSounds.Sound sound = inflector.sound(common);
            String joint = inflector.namesApart() ? apostrophe : "";
            return new Host(sound.spoken(), PartOfSpeech.NAME, sound.marks(), joint);
        }
        PartOfSpeech pos = listed.orElse(PartOfSpeech.NOUN);
        return new Host(common, pos, stems.marks(common, pos), "");
    }

    /** The class of a common word in the lists, be it in the plural: <i>Milletler</i>. */
    private Optional<PartOfSpeech> listed(String common) {
        return stems.first(common)
                .or(() -> language.read(common).stream()
                        .filter(reading ->
                                reading.known() && reading.inflection().equals(PLURAL))
                        .map(Reading::pos)
                        .findFirst())
                .filter(pos -> pos != PartOfSpeech.VERB && pos != PartOfSpeech.NAME);
    }
}
