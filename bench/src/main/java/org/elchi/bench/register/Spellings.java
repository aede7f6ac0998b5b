package org.elchi.bench.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.elchi.authority.Authority;
import org.elchi.authority.Entity;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Tongue;

/** Writes names as the press of a language does, with endings. What has been written once is remembered. */
final class Spellings {
    private static final String BESIDE = "Latn";

    private final Authority authority;
    private final Map<String, Vocabulary> words = new HashMap<>();
    private final List<Entity.Person> people;
    private final Map<Wanted, Optional<String>> written = new HashMap<>();

    /** Two words in each language that is read. */
    private boolean isCommon(Entity.Person person) {
        return endsWithSurname(person)
                && words.keySet().stream()
                        .filter(language -> !language.equals("ru") && !language.equals("en"))
                        .allMatch(language -> authority.names(person).containsKey(language)
                                && authority
                                        .written(person, language)
                                        .filter(name -> name.split(" ").length == 2)
                                        .isPresent());
    }

    private record Wanted(Entity entity, Tongue tongue, boolean adjective, boolean surname, Inflection inflection) {}

    Spellings(Authority authority, Languages languages) {
        this.authority = authority;
        languages
                .codes()
                .forEach(code -> languages
                        .of(code)
                        .filter(language -> authority.languages().contains(code))
                        .ifPresent(language -> words.put(code, Vocabulary.load(language, authority))));
        this.people = authority.people().stream().filter(this::isCommon).toList();
    }

    Optional<Vocabulary> words(Tongue tongue) {
        return Optional.ofNullable(words.get(tongue.language()));
    }

    /** The name of a state, or of what belongs to it. */
    Optional<String> state(String code, Tongue tongue, boolean adjective, Inflection inflection) {
        return authority.state(code).flatMap(state -> name(new Wanted(state, tongue, adjective, false, inflection)));
    }

    /** The name of a person, or the surname alone. */
    Optional<String> person(Entity.Person person, Tongue tongue, boolean surname, Inflection inflection) {
        return name(new Wanted(person, tongue, false, surname, inflection));
    }

    /** The name of somebody whom nobody knows: one person's given name and another one's surname. */
    Optional<String> stranger(Random random, Tongue tongue, boolean surname, Inflection inflection) {
        Entity.Person one = people.get(random.nextInt(people.size()));
        Entity.Person other = people.get(random.nextInt(people.size()));
        return person(other, tongue, true, inflection)
                .flatMap(last -> surname
                        ? Optional.of(last)
                        : authority
                                .written(one, tongue.language())
                                .map(name -> scripted(name.substring(0, name.indexOf(' ')), tongue) + " " + last));
    }

    Optional<String> place(Entity.Place place, Tongue tongue, Inflection inflection) {
        return name(new Wanted(place, tongue, false, false, inflection));
    }

    private Optional<String> name(Wanted wanted) {
        return written.computeIfAbsent(wanted, this::write);
    }

    private Optional<String> write(Wanted wanted) {
        return bare(wanted).map(name -> scripted(name, wanted.tongue())).map(name -> inflected(name, wanted));
    }

    private Optional<String> bare(Wanted wanted) {
        String language = wanted.tongue().language();
        Optional<String> adjective = wanted.adjective()
                ? authority.adjectives(wanted.entity()).getOrDefault(language, List.of()).stream()
                        .findFirst()
                : Optional.empty();
        Optional<String> name = adjective.or(() -> authority.written(wanted.entity(), language));
        return wanted.surname() && wanted.entity() instanceof Entity.Person person && endsWithSurname(person)
                ? name.map(whole -> whole.substring(whole.lastIndexOf(' ') + 1))
                : name;
    }

    private static boolean endsWithSurname(Entity.Person person) {
        return person.name().endsWith(" " + person.surname());
    }

    /** Names stand in one script in the files. */
    private String scripted(String name, Tongue tongue) {
        Language language = language(tongue);
        boolean cyrillic = name.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        return cyrillic || tongue.script().equals(BESIDE)
                ? name
                : language.converter(BESIDE, tongue.script())
                        .map(converter -> converter.convert(name))
                        .orElse(name);
    }

    private Language language(Tongue tongue) {
        return Objects.requireNonNull(words.get(tongue.language())).language();
    }

    private String inflected(String name, Wanted wanted) {
        int last = name.lastIndexOf(' ') + 1;
        return language(wanted.tongue())
                .inflect(
                        name.substring(last),
                        PartOfSpeech.NAME,
                        wanted.inflection(),
                        wanted.tongue().script())
                .map(form -> name.substring(0, last) + form)
                .orElse(name);
    }
}
