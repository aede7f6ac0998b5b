package org.elchi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.elchi.language.data.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocaleTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void turkishLocaleChangesNothing() {
        for (String code : Texts.LANGUAGES.codes()) {
            for (Row row : Texts.corpus(code, "tokens")) {
                assertThat(under(Locale.forLanguageTag("tr"), code, row.cell(0)))
                        .isEqualTo(under(Locale.ROOT, code, row.cell(0)));
            }
        }
    }

    private static Analysis under(Locale locale, String code, String text) {
        Locale.setDefault(locale);
        return Languages.load().of(code).orElseThrow().analyse(text, new Tongue(code, "Latn"));
    }
}
