package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elchi.language.data.Data;
import org.elchi.language.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder to copy is a language, and what is wrong in a folder is told with its place. */
class TemplateTest {
    @TempDir
    private Path folder;

    @Test
    void theFolderToCopyIsALanguage() throws IOException {
        copy("");
        Language language = Languages.load(Data.of(folder)).of("xx").orElseThrow();
        assertThat(language.read("evinde"))
                .anyMatch(reading ->
                        reading.lemma().equals("ev") && reading.inflection().kase() == Case.LOC);
        assertThat(language.read("gelmedim"))
                .anyMatch(reading -> reading.verb() && reading.inflection().negative());
        assertThat(language.common("Ел")).isEqualTo("yel");
    }

    @Test
    void allMistakesAreToldWithTheirPlaces() throws IOException {
        copy("  wrong: {gone: \"{Q}x\"}\nunknown: 1\n");
        Languages languages = Languages.load(Data.of(folder));
        assertThatThrownBy(() -> languages.of("xx"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("xx/morphology.yaml:")
                .hasMessageContaining("unknown key 'unknown'")
                .hasMessageContaining("unknown feature 'gone'")
                .hasMessageContaining("{Q}");
    }

    private void copy(String moreMorphology) throws IOException {
        Data lang = Data.bundled("lang");
        for (String path : lang.files()) {
            if (path.startsWith("TEMPLATE/") || path.startsWith("turkic/")) {
                Path to = folder.resolve(path.replace("TEMPLATE", "xx"));
                Files.createDirectories(to.getParent());
                Files.write(to, lang.bytes(path));
                if (path.equals("TEMPLATE/morphology.yaml")) {
                    String text = lang.read(path);
                    Files.writeString(to, text.replace("\nirregular:", "\n" + moreMorphology + "\nirregular:"));
                }
            }
        }
    }
}
