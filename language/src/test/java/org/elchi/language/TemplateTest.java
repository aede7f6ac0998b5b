package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.elchi.language.morphology.Features;
import org.elchi.language.ud.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder to copy is a language, and what is wrong in a folder is told with its place. */
class TemplateTest {
    private static final String CODE = "qaa";

    @TempDir
    private Path folder;

    /** What docs/adding-a-language.md says: copy the folder, then write its name in the files. */
    @BeforeEach
    void copy() throws IOException {
        Data lang = Data.bundled("lang");
        for (String path : lang.files()) {
            if (path.startsWith("TEMPLATE/") || path.startsWith("turkic/")) {
                Path to = folder.resolve(path.replace("TEMPLATE", CODE));
                Files.createDirectories(to.getParent());
                Files.write(to, lang.bytes(path));
            }
        }
        for (String file : List.of("alphabet", "morphology", "tokens", "ud")) {
            edit(file + ".yaml", "language: xx", "language: " + CODE);
        }
    }

    @Test
    void theFolderToCopyIsALanguage() {
        assertThat(Languages.load(Data.of(folder)).codes()).containsExactly(CODE);
        assertThat(language().common("Ел")).isEqualTo("yel");
    }

    @Test
    void itIsAnalysed() {
        assertThat(language().read("evinde"))
                .anyMatch(reading ->
                        reading.lemma().equals("ev") && reading.inflection().kase() == Case.LOC);
        assertThat(language().read("gelmedim"))
                .anyMatch(reading -> reading.verb() && reading.inflection().negative());
        assertThat(language().read("ismi")).anyMatch(reading -> reading.lemma().equals("isim"));
        Analysis analysis = language().analyse("Ayşe yeni okula geldi. Bugün kitap okuyor.", new Tongue(CODE, "Latn"));
        assertThat(analysis.sentences()).hasSize(2);
        Word school = analysis.sentences().getFirst().words().get(2);
        assertThat(school.best().lemma()).isEqualTo("okul");
        assertThat(school.best().inflection().kase()).isEqualTo(Case.DAT);
    }

    @Test
    void itIsInflected() {
        assertThat(inflected("okul", PartOfSpeech.NOUN, "pl.dat")).isEqualTo("okullara");
        assertThat(inflected("kitap", PartOfSpeech.NOUN, "p3")).isEqualTo("kitabı");
        assertThat(inflected("isim", PartOfSpeech.NOUN, "p3")).isEqualTo("ismi");
        assertThat(inflected("saat", PartOfSpeech.NOUN, "pl")).isEqualTo("saatler");
        assertThat(inflected("Ankara", PartOfSpeech.NAME, "abl")).isEqualTo("Ankaradan");
        assertThat(inflected("git", PartOfSpeech.VERB, "finite.present.s3")).isEqualTo("gidiyor");
    }

    @Test
    void itsWordsHaveTheNamesOfUniversalDependencies() {
        List<Tag> tags = Languages.load(Data.of(folder))
                .universalDependencies(CODE)
                .orElseThrow()
                .tags(List.of("Ayşe", "okula", "geldi", "."));
        assertThat(tags).extracting(Tag::lemma).containsExactly("Ayşe", "okul", "gel", ".");
        assertThat(tags).extracting(Tag::upos).containsExactly("PROPN", "NOUN", "VERB", "PUNCT");
    }

    @Test
    void allMistakesAreToldWithTheirPlaces() throws IOException {
        edit(
                "morphology.yaml",
                "  K: {back: k, front: k}",
                "  K: {back: k, front: k}\n  Q: {voiceless: t}\n  R: {else: d, voicless: t}");
        edit("morphology.yaml", "  plural: \"l{A}r\"", "  plural: \"l{X}r\"\n  plurals: \"l{A}r\"");
        edit("morphology.yaml", "  ordinal: \"({I})nc{I}\"", "  ordinal: \"[vowl]nc{I}\"\n  count: \"({I}n\"");
        edit("morphology.yaml", "abl: bundan}", "abl: bundan}\n  o: {class: pronoun, dat: ona}");
        edit("morphology.yaml", "pl.abl: evlerden", "pl.ablative: evlerden");
        edit("morphology.yaml", "softens: {k: ğ, p: b}", "softens: {k: ğ, p: b}\nhardens: {k: ğ}");
        edit("tokens.yaml", "hyphen: mark", "hyphen: dash");
        edit("words.tsv", "ev\tnoun", "ev\tsubstantive\nokul kitabı\tnoun\nокul\tnoun\nyol\tnoun\tsofter");
        assertThatThrownBy(this::language)
                .isInstanceOf(DataException.class)
                .message()
                .contains("qaa/morphology.yaml:18:6: what {Q} is after other letters is not said: else is missing")
                .contains("qaa/morphology.yaml:19:26: 'voicless' is neither a letter nor a class, need one of vowel,")
                .contains("qaa/morphology.yaml:28:11: the symbol {X} is not among the sounds")
                .contains("qaa/morphology.yaml:29:12: unknown key 'plurals', need one of [ability,")
                .contains("qaa/morphology.yaml:35:12: 'vowl' is neither a letter nor a class")
                .contains("qaa/morphology.yaml:36:10: '({I}n' has a bracket that is not closed")
                .contains("unknown class 'pronoun', need one of [noun, name, adj,")
                .contains("unknown feature 'ablative', need one of [ability,")
                .contains("unknown key 'hardens', need one of [")
                .contains("qaa/tokens.yaml:5:9: found 'dash' for hyphen, need ending or mark")
                .contains("qaa/words.tsv:11:1: unknown class 'substantive', need one of")
                .contains("qaa/words.tsv:12:1: 'okul kitabı' is more than one word")
                .contains("qaa/words.tsv:13:1: 'окul' has letters of two scripts")
                .contains("qaa/words.tsv:14:1: unknown mark 'softer', need one of [hard, soft,");
    }

    @Test
    void aFileThatStillHasTheNameOfAnotherFolderIsTold() throws IOException {
        edit("tokens.yaml", "language: " + CODE, "language: xx");
        assertThatThrownBy(this::language)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("qaa/tokens.yaml:")
                .hasMessageContaining("found 'xx', need the name of the folder, qaa");
    }

    private Language language() {
        return Languages.load(Data.of(folder)).of(CODE).orElseThrow();
    }

    private String inflected(String lemma, PartOfSpeech pos, String features) {
        return language().inflect(lemma, pos, Features.parse(features)).orElseThrow();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(CODE).resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to), StandardCharsets.UTF_8);
    }
}
