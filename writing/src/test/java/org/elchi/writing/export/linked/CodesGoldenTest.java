package org.elchi.writing.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elchi.writing.RecordTitles;
import org.junit.jupiter.api.Test;

/** The published list of codes is the one that the program writes. */
class CodesGoldenTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/org/elchi/writing/export/linked/codes.ttl");

    @Test
    void theCodesArePublishedAsTheyAre() throws IOException {
        StringWriter text = new StringWriter();
        new Turtle(RecordTitles::english).write(text, sink -> {
            for (Thing thing : Codes.load(Context.load()).all()) {
                sink.take(thing);
            }
        });
        if (Boolean.getBoolean("elchi.golden")) {
            Files.writeString(PUBLISHED, text.toString());
        }
        assertThat(text.toString()).isEqualTo(Files.readString(PUBLISHED));
    }
}
