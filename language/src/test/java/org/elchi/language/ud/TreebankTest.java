package org.elchi.language.ud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.elchi.language.Texts;
import org.elchi.language.data.DataException;
import org.junit.jupiter.api.Test;

class TreebankTest {
    private static final String SENTENCE = """
        # sent_id = 1
        # text = Bakan Taşkent'teydi.
        1\tBakan\t_\t_\t_\t_\t2\tnsubj\t_\t_
        2-3\tTaşkent'teydi\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        2\tTaşkent'te\t_\t_\t_\t_\t0\troot\t_\t_
        2.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
        3\tydi\t_\t_\t_\t_\t2\tcop\t_\t_
        4\t.\t_\t_\t_\t_\t2\tpunct\t_\t_
        """;

    @Test
    void rangesEmptyNodesAndCommentsAreKept() {
        List<Treebank.Sentence> sentences = Treebank.parse("a", SENTENCE + "\n\n" + SENTENCE);
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getLast().words())
                .extracting(Treebank.Line::form)
                .containsExactly("Bakan", "Taşkent'te", "ydi", ".");
        assertThat(sentences.getFirst().lines().stream()
                        .map(Treebank.Line::text)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(SENTENCE);
    }

    @Test
    void windowsLinesAreRead() {
        assertThat(Treebank.parse("a", SENTENCE.replace("\n", "\r\n"))
                        .getFirst()
                        .words())
                .hasSize(4);
    }

    @Test
    void aLineThatIsNoneIsNamed() {
        assertThatThrownBy(() -> Treebank.parse("a.conllu", "# text = x\n1\tx\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("a.conllu:2:1: found 2 columns, need the ten of CoNLL-U");
    }

    @Test
    void wordsGetLemmaClassAndFeatures() {
        UniversalDependencies turkish =
                Texts.LANGUAGES.universalDependencies("tr").orElseThrow();
        List<Treebank.Line> words = Treebank.parse("a", SENTENCE).getFirst().words();
        List<Tag> tags = turkish.tags(words.stream().map(Treebank.Line::form).toList());
        assertThat(tags).extracting(Tag::lemma).containsExactly("bakan", "Taşkent", "i", ".");
        assertThat(tags).extracting(Tag::upos).containsExactly("NOUN", "PROPN", "AUX", "PUNCT");
        assertThat(tags.get(1).feature("Case")).isEqualTo("Loc");
        assertThat(words.getFirst().with(tags.getFirst()).text()).startsWith("1\tBakan\tbakan\tNOUN\t_\t");
    }

    @Test
    void aPostpositionThatIsAFormOfANounIsThatNoun() {
        UniversalDependencies turkish =
                Texts.LANGUAGES.universalDependencies("tr").orElseThrow();
        assertThat(turkish.tags(List.of("İki", "ülke", "arasında", "anlaşma", "imzalandı", "."))
                        .get(2)
                        .lemma())
                .isEqualTo("ara");
    }

    @Test
    void lemmasAreInTheScriptOfTheWord() {
        UniversalDependencies uzbek =
                Texts.LANGUAGES.universalDependencies("uz").orElseThrow();
        assertThat(uzbek.tags(List.of("Вазирлар", "келди", ".")).getFirst().lemma())
                .isEqualTo("вазир");
        assertThat(uzbek.tags(List.of("Vazirlar", "keldi", ".")).getFirst().lemma())
                .isEqualTo("vazir");
    }
}
