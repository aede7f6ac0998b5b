package org.elchi.language;

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
        Optional<Reading> possessed =
                phrase.several() || kind != Kind.NAME ? possessed(common, kind) : Optional.empty();
        if (possessed.isPresent() && (wanted.possessor() == Person.NONE || wanted.possessor() == Person.P3)) {
            String joint = kind == Kind.NAME && inflector.namesApart() ? apostrophe : "";
            return kept(word, common, possessed.get(), wanted, joint);
        }
        Host host = host(common, kind, phrase.several(), apostrophe);
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
    private Optional<Reading> possessed(String common, Kind kind) {
        if (stems.possessedForm(common)) {
            return Optional.of(new Reading(common, PartOfSpeech.NOUN, Inflection.BARE.withPossessor(Person.P3), true));
        }
        Optional<Reading> bare = language.read(common).stream()
                .filter(reading -> reading.known() && reading.nominal() && bare(reading.inflection()))
                .filter(reading -> kind == Kind.NAME || reading.pos() != PartOfSpeech.NAME)
                .findFirst();
        return bare.isPresent()
                ? Optional.empty()
                : language.read(common).stream()
                        .filter(reading -> reading.known() && reading.nominal() && third(reading.inflection()))
                        .findFirst();
    }

    private static boolean bare(Inflection inflection) {
        return inflection.equals(Inflection.BARE);
    }

    private static boolean third(Inflection inflection) {
        return (inflection.possessor() == Person.P3 || inflection.possessor() == Person.P3PL)
                && inflection.kase() == Case.NOM
                && !inflection.attributive();
    }

    private Host host(String common, Kind kind, boolean several, String apostrophe) {
        Optional<PartOfSpeech> listed = listed(common);
        boolean word = listed.isPresent() && listed.get() != PartOfSpeech.NAME;
        boolean name = switch (kind) {
            case NAME -> inflector.namesApart() || !several || !word;
            case TITLE -> !word;
            case WORDS -> listed.isPresent() && !word;
        };
        String joint = name && inflector.namesApart() ? apostrophe : "";
        if (name) {
            NameSounds.Sound sound = inflector.sound(common);
            return new Host(sound.spoken(), PartOfSpeech.NAME, sound.marks(), joint);
        }
        PartOfSpeech pos = listed.orElse(PartOfSpeech.NOUN);
        return new Host(common, pos, stems.marks(common, pos), joint);
    }

    /** The class of a word in the lists, be it in the plural: <i>Milletler</i>. */
    private Optional<PartOfSpeech> listed(String common) {
        Inflection plural = Features.parse("pl");
        return stems.first(common)
                .filter(pos -> pos != PartOfSpeech.VERB)
                .or(() -> language.read(common).stream()
                        .filter(reading ->
                                reading.known() && reading.inflection().equals(plural))
                        .map(Reading::pos)
                        .findFirst());
    }
}
