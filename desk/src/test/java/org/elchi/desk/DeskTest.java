package org.elchi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page: languages, what browsers keep, what is refused. */
class DeskTest {
    @TempDir
    static Path folder;

    static SampleDesk desk;

    @BeforeAll
    static void open() {
        desk = SampleDesk.on(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void whatABrowserHasIsNotSentAgain() {
        String tag = desk.get("/").headers().firstValue("ETag").orElseThrow();
        assertThat(desk.get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void anUnknownAddressIsAClearPage() {
        assertThat(desk.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(desk.page("/nowhere").select("h1").text()).isNotBlank();
    }

    @Test
    void theFirstPageTellsWhatIsNew() {
        assertThat(desk.page("/").select("main").text()).contains("Tashkent");
    }
}
