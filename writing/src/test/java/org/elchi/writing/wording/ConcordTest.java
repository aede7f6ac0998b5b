package org.elchi.writing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elchi.language.data.Node;
import org.elchi.language.data.Problems;
import org.elchi.language.data.Yaml;
import org.elchi.writing.page.Paper.Run;
import org.junit.jupiter.api.Test;

class ConcordTest {
    private static final Problems PROBLEMS = new Problems();
    private static final Node DATA = Yaml.parse("""
        classes: {f: [школа], m: [завод]}
        before:
          - {word: в, becomes: во, at: [Франц, Вьетнам]}
        """, "test.yaml", 1, PROBLEMS).orElseThrow();
    private static final Diction RUSSIAN = new Diction(
            "ru", ULocale.ENGLISH, ULocale.ENGLISH, Optional.empty(), "и", true, Concord.of(DATA), List.of("«", "»"));

    private static String said(String template, String what) {
        return RUSSIAN
                .sentence(Template.parse(template)
                        .say(
                                slot -> Optional.ofNullable(
                                        Map.of("what", Said.words(what)).get(slot)),
                                RUSSIAN)
                        .orElseThrow())
                .stream()
                .map(Run::text)
                .reduce("", String::concat);
    }

    @Test
    void aTemplateChoosesByTheClassOfAWord() {
        String opened = "{what: f открыта | m открыт | other открыто} {what}";
        assertThat(said(opened, "школа")).isEqualTo("Открыта школа");
        assertThat(said(opened, "завод")).isEqualTo("Открыт завод");
        assertThat(said(opened, "посольство")).isEqualTo("Открыто посольство");
    }

    @Test
    void aLittleWordFitsWhatFollowsIt() {
        assertThat(said("визит в {what}", "Францию")).isEqualTo("Визит во Францию");
        assertThat(said("визит в {what}", "Турцию")).isEqualTo("Визит в Турцию");
        assertThat(said("нужды {what}", "Франции")).isEqualTo("Нужды Франции");
        assertThat(said("визит из-за {what}", "Франции")).isEqualTo("Визит из-за Франции");
    }

    @Test
    void theDataHaveNoMistakes() {
        assertThat(PROBLEMS.found()).isEmpty();
    }
}
