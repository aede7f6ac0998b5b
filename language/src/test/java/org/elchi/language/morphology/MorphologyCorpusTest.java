package org.elchi.language.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elchi.language.Inflection;
import org.elchi.language.Language;
import org.elchi.language.PartOfSpeech;
import org.elchi.language.Reading;
import org.elchi.language.Stem;
import org.elchi.language.Texts;
import org.elchi.language.data.Data;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every language's {@code morphology.yaml}, and the forms that must never be. */
class MorphologyCorpusTest {
    private record Example(Language language, String lemma, PartOfSpeech pos, String tags, String form) {
        Inflection inflection() {
            return new Features().say(List.of(tags.split("\\."))).inflection();
        }

        Stream<Reading> readings() {
            String common = language.common(lemma);
            return language.with(List.of(new Stem(lemma, pos))).read(language.common(form)).stream()
                    .filter(reading -> reading.lemma().equals(common)
                            && reading.pos() == pos
                            && reading.inflection().equals(inflection()));
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesAreRead() {
        return tests(
                "examples",
                example -> assertThat(example.language
                                        .read(example.language.common(example.form))
                                        .isEmpty()
                                || example.readings().findAny().isPresent())
                        .as(
                                "%s as %s of %s; read: %s",
                                example.form,
                                example.tags,
                                example.lemma,
                                example.language.read(example.language.common(example.form)))
                        .isTrue());
    }

    @TestFactory
    Stream<DynamicTest> formsThatMustNotBeAreNotRead() {
        return tests(
                "never",
                example -> assertThat(example.readings()).as(example.form).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> whatIsGeneratedIsRead() {
        return tests(
                "examples",
                example -> example.language
                        .inflect(example.lemma, example.pos, example.inflection())
                        .ifPresent(form -> assertThat(
                                        new Example(example.language, example.lemma, example.pos, example.tags, form)
                                                .readings())
                                .as("%s of %s was written %s", example.tags, example.lemma, form)
                                .isNotEmpty()));
    }

    private static Stream<DynamicTest> tests(String key, java.util.function.Consumer<Example> check) {
        return Texts.LANGUAGES.codes().stream()
                .flatMap(code -> examples(code, key).stream()
                        .map(example ->
                                DynamicTest.dynamicTest(code + " " + example.form, () -> check.accept(example))));
    }

    private static List<Example> examples(String code, String key) {
        List<Example> examples = new ArrayList<>();
        Node root = Yaml.read(Data.bundled("lang"), code + "/morphology.yaml", new Problems())
                .orElseThrow();
        for (Node item : root.get(key).map(Node::items).orElse(List.of())) {
            item.entries()
                    .forEach((lemma, forms) -> forms.entries().forEach((tags, form) -> {
                        PartOfSpeech pos = forms.get("class").isPresent() ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
                        if (!tags.equals("class")) {
                            form.texts()
                                    .forEach(text ->
                                            examples.add(new Example(Texts.language(code), lemma, pos, tags, text)));
                        }
                    }));
        }
        return examples;
    }
}
