package org.elchi.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.elchi.desk.SampleDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in four languages and scripts, by day and by night, on a screen and on a phone. Pictures go to {@code target/screenshots}. */
@InChromium
class EveryPageIT {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int NARROWEST = 360;

    @TempDir
    static Path folder;

    static SampleDesk desk;

    private static final Map<String, Visitor> VISITORS = new TreeMap<>();
    private static final Phrases PHRASES = Phrases.load();

    @BeforeAll
    static void open(Browser browser) {
        desk = SampleDesk.on(folder);
        Look.ALL.forEach(look -> VISITORS.put(look.name(), Visitor.of(desk, browser, look)));
    }

    @AfterAll
    static void close() {
        VISITORS.values().forEach(Visitor::close);
        desk.close();
    }

    /** A page as somebody sees it. */
    record View(String path, Look look) {
        @Override
        public String toString() {
            return look + " " + path;
        }
    }

    static Stream<View> views() {
        List<String> addresses = Addresses.all(desk);
        return Look.ALL.stream().flatMap(look -> addresses.stream().map(path -> new View(path, look)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void canBeReadByEverybody(View view) {
        Visitor visitor = Objects.requireNonNull(VISITORS.get(view.look().name()));
        Response response = visitor.open(view.path());
        Page page = visitor.page();
        SoftAssertions holds = new SoftAssertions();
        holds.assertThat(response.status()).as("status").isEqualTo(200);
        holds.assertThat(page.getAttribute("html", "lang"))
                .as("language")
                .isEqualTo(view.look().language());
        holds.assertThat(page.locator("h1").count()).as("h1").isEqualTo(1);
        holds.assertThat(PHRASES.unsaid(page.innerText("body")))
                .as("not said in this language")
                .isEmpty();
        holds.assertThat(Axe.violations(page)).as("axe").isEmpty();
        holds.assertThat(wider(page, view.look())).as("wider than the screen").isEmpty();
        holds.assertThat(visitor.complaints()).as("complaints").isEmpty();
        holds.assertAll();
    }

    /** What is too wide; on a phone, for the narrowest. */
    private static List<String> wider(Page page, Look look) {
        picture(page, look);
        if (look.width() < 500) {
            page.setViewportSize(NARROWEST, look.height());
        }
        List<String> wider = Layout.wider(page);
        page.setViewportSize(look.width(), look.height());
        return wider;
    }

    private static void picture(Page page, Look look) {
        String name = page.url().replaceFirst("^\\w+://[^/]+/", "").replaceAll("[^A-Za-z0-9]+", "-");
        Path file = PICTURES.resolve(look.name()).resolve((name.isEmpty() ? "today" : name) + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        assertThat(file).isNotEmptyFile();
    }
}
