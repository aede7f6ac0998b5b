package org.elchi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code elchi values}: a table for people, a JSON line for each line of a file. */
class ValuesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Run lines(String text, String... options) throws IOException {
        Path file = folder.resolve("lines.txt");
        Files.writeString(file, text);
        String[] arguments = new String[options.length + 3];
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[0] = "values";
        arguments[options.length + 1] = "--lines";
        arguments[options.length + 2] = file.toString();
        return Run.of(arguments);
    }

    @Test
    void eachLineHasItsObject() throws IOException {
        Run run = lines(
                "\uFEFFPay %15 oldu.\r\n\nDün 2,5 milyar dolar verildi.\nÜç yıl sürdü",
                "--lang", "tr", "--date", "2024-03-09");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
            {"line":1,"values":[{"text":"%15","begin":4,"end":7,"type":"percent","value":15}]}
            {"line":2,"values":[]}
            {"line":3,"values":[{"text":"Dün","begin":0,"end":3,"type":"date","value":"2024-03-08"},\
            {"text":"2,5 milyar dolar","begin":4,"end":20,"type":"currency","value":2500000000,"currency":"USD"}]}
            {"line":4,"values":[{"text":"Üç yıl","begin":0,"end":6,"type":"duration","value":"P3Y"}]}
            """);
    }

    @Test
    void aLineIsIdentifiedWhereNoLanguageIsNamed() throws IOException {
        Run run = lines("Қаржыға 40 миллион теңге бөлінді.\nΔεν υπάρχει τίποτα εδώ 40.\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
            {"line":1,"values":[{"text":"40 миллион теңге","begin":8,"end":24,"type":"currency","value":40000000,"currency":"KZT"}]}
            {"line":2,"values":[]}
            """);
    }

    @Test
    void aTextHasATable() {
        Run run = Run.of("values", "--lang", "tr", "--date", "2025-11-15", "Gelecek ay 45 kilometre yol yapılacak.");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("0 +10 +daterange +2025-12 +Gelecek ay\n")
                .containsPattern("number +45 km");
        assertThat(run.err()).contains("2 values");
        assertThat(Run.of("values", "--json", "--lang", "tr", "--date", "2025-11-15", "Gelecek ay")
                        .out())
                .isEqualTo("{\"text\":\"Gelecek"
                        + " ay\",\"begin\":0,\"end\":10,\"type\":\"daterange\",\"value\":\"2025-12\"}\n");
    }

    @Test
    void whatIsWrongIsOneLine() throws IOException {
        assertThat(Run.of("values").err()).startsWith("elchi: whose values?").hasLineCount(1);
        Run none = Run.of(
                "values", "--lang", "tr", "--lines", folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("cannot be read").hasLineCount(1);
        assertThat(lines("1", "--lang", "xx").code()).isEqualTo(2);
        assertThat(Run.of("values", "--date", "soon", "x").err())
                .contains("is no date")
                .hasLineCount(1);
    }
}
