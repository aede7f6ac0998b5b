package org.elchi.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elchi.language.Declension;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.Languages;
import org.elchi.language.Tongue;
import org.elchi.language.Word;
import org.elchi.language.morphology.Features;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names of the world in any case: every name has the form, and the analyser reads it so but for a few oddities such as {@code OPEC+'e}. */
class PhraseFormLaws {
    private static final int EVERY = Integer.getInteger("elchi.every", 11);
    private static final List<String> CASES = List.of("gen", "dat", "acc", "loc", "abl");
    private static final Authority AUTHORITY = Authority.load();
    private static final Languages LANGUAGES = Languages.load();

    private record Named(String name, Declension.Kind kind) {}

    @TestFactory
    List<DynamicTest> formsOfNamesAreRead() {
        return LANGUAGES.codes().stream()
                .filter(code -> AUTHORITY.languages().contains(code))
                .flatMap(code -> LANGUAGES.of(code).orElseThrow().scripts().stream()
                        .filter(script -> !script.equals("Arab") && !script.contains("-"))
                        .map(script -> DynamicTest.dynamicTest(code + "-" + script, () -> hold(code, script))))
                .toList();
    }

    private static void hold(String code, String script) {
        Language language = LANGUAGES.of(code).orElseThrow();
        Declension declension = language.declension(script).orElseThrow();
        Language knowing = language.with(AUTHORITY.stems(code));
        List<String> unread = new ArrayList<>();
        int forms = 0;
        for (Named named : names(language, script)) {
            for (String wanted : CASES) {
                Inflection inflection = Features.parse(wanted);
                String form =
                        declension.form(named.name, named.kind, inflection).orElse("no form of " + named.name);
                forms++;
                if (!read(knowing, form, new Tongue(code, script), inflection)) {
                    unread.add(form);
                }
            }
        }
        System.out.printf("%s-%s: %d forms, %d not read%n", code, script, forms, unread.size());
        assertThat(unread.size()).as("%s", unread).isLessThan(forms / 100);
    }

    private static List<Named> names(Language language, String script) {
        Set<Named> names = new LinkedHashSet<>();
        for (Entity entity : AUTHORITY.entities()) {
            AUTHORITY
                    .names(entity)
                    .getOrDefault(language.code(), List.of())
                    .forEach(name -> names.add(new Named(inScript(language, script, name), kind(entity))));
        }
        List<Named> all = List.copyOf(names);
        return all.stream()
                .filter(named -> all.size() < EVERY || Math.floorMod(named.name.hashCode(), EVERY) == 0)
                .toList();
    }

    private static String inScript(Language language, String script, String name) {
        return script.equals(language.everyday())
                ? name
                : language.converter(language.everyday(), script).orElseThrow().convert(name);
    }

    private static Declension.Kind kind(Entity entity) {
        return switch (entity) {
            case Entity.State state -> Declension.Kind.NAME;
            case Entity.Place place -> Declension.Kind.NAME;
            case Entity.Person person -> Declension.Kind.NAME;
            case Entity.Organisation organisation -> Declension.Kind.TITLE;
            case Entity.Award award -> Declension.Kind.TITLE;
            case Entity.Office office -> Declension.Kind.WORDS;
        };
    }

    private static boolean read(Language language, String form, Tongue tongue, Inflection wanted) {
        List<Word> words = language.analyse(form, tongue).sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.shape() != Word.Shape.MARK)
                .toList();
        boolean brackets = form.endsWith(")");
        return words.subList(brackets ? 0 : words.size() - 1, words.size()).stream()
                .flatMap(word -> word.readings().stream())
                .anyMatch(reading -> reading.inflection().kase() == wanted.kase());
    }
}
