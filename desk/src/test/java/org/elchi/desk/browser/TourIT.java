package org.elchi.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.elchi.desk.SampleDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of {@code docs/desk-tour.md}; they are made anew with {@code -Delchi.golden=true}. */
@InChromium
class TourIT {
    private static final Path PICTURES =
            Boolean.getBoolean("elchi.golden") ? Path.of("..", "docs", "desk") : Path.of("target", "tour");
    private static final Look SMALL = new Look("tour", "en", ColorScheme.LIGHT, 1040, 660);
    private static final long LARGEST = 150_000;

    @TempDir
    static Path folder;

    @Test
    void theTourHasSmallPictures(Browser browser) {
        try (SampleDesk desk = SampleDesk.on(folder);
                Visitor visitor = Visitor.of(desk, browser, SMALL)) {
            String visit =
                    desk.page("/").select(".records a[href^=/records/visit]").attr("href");
            picture(visitor, "/", "today");
            picture(visitor, "/relations/KZ-UZ", "relations");
            picture(visitor, visit, "record");
            picture(visitor, "/review", "review");
        }
    }

    private static void picture(Visitor visitor, String path, String name) {
        assertThat(visitor.open(path).status()).isEqualTo(200);
        Path file = PICTURES.resolve(name + ".png");
        visitor.page().screenshot(new Page.ScreenshotOptions().setPath(file).setTimeout(30_000));
        assertThat(file.toFile().length()).isLessThan(LARGEST);
    }
}
