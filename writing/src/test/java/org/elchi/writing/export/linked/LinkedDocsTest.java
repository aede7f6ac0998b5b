package org.elchi.writing.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elchi.writing.RecordTitles;
import org.elchi.writing.export.ftm.FollowTheMoney;
import org.junit.jupiter.api.Test;

/** The examples of the page are what the program writes. */
class LinkedDocsTest {
    private static final Path PAGE = Path.of("../docs/exports-linked.md");
    private static final String OF_THE_TARGET = "(?s)(<urn:|\\{\"id\":\")[^ ]*(record|commitment)[:-]target-.*";

    @Test
    void examplesAreWhatIsWritten() throws IOException {
        String page = Files.readString(PAGE);
        String turtle = text(LinkedTest.bytes(new Turtle(RecordTitles::english), Samples.promises()));
        String ftm = text(LinkedTest.bytes(new FollowTheMoney(RecordTitles::english), Samples.promises()));
        String fresh = with(with(page, "turtle", some(turtle, "\n\n")), "ftm", some(ftm, "\n"));
        if (Boolean.getBoolean("elchi.golden")) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    private static String some(String text, String between) {
        return Arrays.stream(text.split(between))
                .filter(part -> part.strip().matches(OF_THE_TARGET))
                .map(String::strip)
                .collect(Collectors.joining(between));
    }

    private static String with(String page, String name, String example) {
        return Pattern.compile("(<!-- example: " + name + " -->\\n```[a-z]+\\n).*?(```\\n)", Pattern.DOTALL)
                .matcher(page)
                .replaceFirst("$1" + Matcher.quoteReplacement(example + "\n") + "$2");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
